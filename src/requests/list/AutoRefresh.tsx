import { useEffect, useRef, useState } from 'react';
import { pageEvents } from '../../browser/pageEvents.ts';
import { readStored, sentAtKey } from '../../browser/storage.ts';
import type { RequestState } from '../request/accessRequest.ts';
import { startAutoRefresh } from './autoRefresh.ts';
import { changesBetween } from './listChanges.ts';
import { requestsQuery } from './listRequests.ts';
import { refetchList } from './refetchList.ts';
import type { RequestListHandle } from './useRequestList.ts';
import { useVisit } from './VisitContext.ts';

/** States that somebody else's doing ends sooner or later. */
const unsettled: ReadonlySet<RequestState> = new Set(['submitted', 'pendingApproval', 'scheduled', 'delivering']);

/** Keeps a list fresh while it is on the screen. `viewKey` names the view of it. Draws nothing. */
export function AutoRefresh({ scope, list, viewKey }: RequestListHandle & { viewKey: string }) {
  const { visit } = useVisit();
  const latest = useRef(list);
  latest.current = list;
  // Looked up once: what this visit sends itself, it follows itself.
  const [sentAt] = useState(() => Number(readStored('sessionStorage', sentAtKey) ?? 0));
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view comes on the screen as fresh as the first.
  useEffect(() => {
    const { clock } = visit.graph;
    const read = async () => {
      const before = latest.current;
      const after = await refetchList(visit, clock.now(), scope);
      return after !== undefined && changesBetween(before, after).size > 0;
    };
    const isWaiting = () => latest.current?.requests.some(({ state }) => unsettled.has(state)) === true;
    const { queryKey } = requestsQuery(visit, scope);
    const isReading = () => visit.queryClient.isFetching({ queryKey, exact: true }) > 0;
    const readAt = () => (isReading() ? clock.now() : (latest.current?.startedAt ?? clock.now()));
    return startAutoRefresh({ read, isWaiting, readAt, sentAt }, clock, pageEvents);
  }, [visit, scope, viewKey, sentAt]);
  return null;
}
