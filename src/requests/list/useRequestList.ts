import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { RequestScope } from '../../graph/dialects.ts';
import { loadTheRest, requestsQuery } from './listRequests.ts';
import { refetchList, youngReading } from './refetchList.ts';
import type { RequestList } from './requestList.ts';
import { useVisit } from './VisitContext.ts';

/** One of the person's two lists, and what they can do to get more of it. */
export interface RequestListHandle {
  readonly scope: RequestScope;
  readonly list: RequestList | undefined;
  readonly isReading: boolean;
  /** How many readings that the person has asked for have ended. */
  readonly asked: number;
  readonly refresh: () => void;
  readonly loadTheRest: () => void;
}

/** Reads a list when it is wanted for the first time, and renders again when it changes. */
export function useRequestList(scope: RequestScope, isWanted: boolean): RequestListHandle {
  const { visit } = useVisit();
  const [asked, setAsked] = useState(0);
  const answered = useCallback(() => setAsked((count) => count + 1), []);
  const { data, isFetching } = useQuery({ ...requestsQuery(visit, scope), enabled: isWanted }, visit.queryClient);
  return {
    scope,
    list: data,
    isReading: isFetching,
    asked,
    refresh: useCallback(
      () => void refetchList(visit, visit.graph.clock.now() - youngReading, scope).then(answered),
      [visit, scope, answered],
    ),
    loadTheRest: useCallback(() => void loadTheRest(visit, scope).then(answered), [visit, scope, answered]),
  };
}
