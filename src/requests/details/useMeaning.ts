import { useQuery } from '@tanstack/react-query';
import { useVisit } from '../list/VisitContext.ts';
import type { AccessRequest } from '../request/accessRequest.ts';
import { concernsPresentAccess, type Meaning, meaningOf } from '../request/meaning.ts';
import { isFresh, isPresentIn, ownAccessQuery } from './ownAccess.ts';

/** What a request means now. Asks Microsoft Entra whether the person has the access, where that matters. */
export function useMeaning(request: AccessRequest): Meaning {
  const { visit } = useVisit();
  const isAsked = concernsPresentAccess(request);
  const { data, isStale } = useQuery({ ...ownAccessQuery(visit, request), enabled: isAsked });
  const { clock } = visit.graph;
  // react-query says when it is time to look again, and by the clock of the page whether it is.
  const isKnown = isAsked && data && !isStale && isFresh(data, clock);
  const isPresent = isKnown && request.packageId !== undefined ? isPresentIn(data, request.packageId) : undefined;
  return meaningOf(request, clock.now(), isPresent);
}
