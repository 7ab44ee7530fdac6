import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
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
  readonly refresh: () => void;
  readonly loadTheRest: () => void;
}

/** Reads a list when it is wanted for the first time, and renders again when it changes. */
export function useRequestList(scope: RequestScope, isWanted: boolean): RequestListHandle {
  const { visit } = useVisit();
  const { data, isFetching } = useQuery({ ...requestsQuery(visit, scope), enabled: isWanted }, visit.queryClient);
  return {
    scope,
    list: data,
    isReading: isFetching,
    refresh: useCallback(() => void refetchList(visit, visit.graph.clock.now() - youngReading, scope), [visit, scope]),
    loadTheRest: useCallback(() => void loadTheRest(visit, scope), [visit, scope]),
  };
}
