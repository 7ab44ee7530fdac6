import { useEffect, useRef } from 'react';
import type { RequestState } from './accessRequest.ts';
import { browserPage, keepFresh } from './keepFresh.ts';
import { changesBetween, hasState } from './listChanges.ts';
import { useRequests } from './RequestsContext.ts';
import { rereadList } from './rereadList.ts';
import type { RequestListHandle } from './useRequestList.ts';

/** States that somebody else's doing ends sooner or later. */
const unsettled: ReadonlySet<RequestState> = new Set(['submitted', 'pendingApproval', 'scheduled', 'delivering']);

/** Keeps a list fresh while it is on the screen. Draws nothing. */
export function Refresher({ scope, list }: RequestListHandle) {
  const { visit } = useRequests();
  const latest = useRef(list);
  latest.current = list;
  useEffect(() => {
    const { clock } = visit.graph;
    const read = async () => {
      const before = latest.current;
      const after = await rereadList(visit, clock.now(), scope);
      return after !== undefined && changesBetween(before, after).size > 0;
    };
    const isWaiting = () => hasState(latest.current, unsettled);
    return keepFresh({ read, isWaiting, readAt: () => latest.current?.updatedAt }, clock, browserPage);
  }, [visit, scope]);
  return null;
}
