import { useEffect, useRef, useState } from 'react';
import type { RequestState } from './accessRequest.ts';
import { browserPage, keepFresh } from './keepFresh.ts';
import { type Change, changesBetween, hasState } from './listChanges.ts';
import { useRequests } from './RequestsContext.ts';
import type { RequestList } from './requestList.ts';
import { rereadList } from './rereadList.ts';
import type { RequestListHandle } from './useRequestList.ts';

/** States that somebody else's doing ends sooner or later. */
const unsettled: ReadonlySet<RequestState> = new Set(['submitted', 'pendingApproval', 'scheduled', 'delivering']);

const noChanges: ReadonlyMap<string, Change> = new Map();

/**
 * Keeps a list fresh while it is on the screen, and says what has become different since the person came to this view.
 * `viewKey` names the view: another one begins without marks.
 */
export function useFreshness({ scope, list }: RequestListHandle, viewKey: string): ReadonlyMap<string, Change> {
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

  return useChanges(list, viewKey);
}

/** Adds up the changes between the readings of one list. */
function useChanges(list: RequestList | undefined, viewKey: string): ReadonlyMap<string, Change> {
  const [seen, setSeen] = useState({ list, viewKey, changes: noChanges });
  if (seen.viewKey !== viewKey) {
    setSeen({ list, viewKey, changes: noChanges });
    return noChanges;
  }
  if (!list || seen.list === list || list.completeness.kind !== 'complete') return seen.changes;
  const news = changesBetween(seen.list, list);
  const changes = news.size > 0 ? new Map([...seen.changes, ...news]) : seen.changes;
  setSeen({ list, viewKey, changes });
  return changes;
}
