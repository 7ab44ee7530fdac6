import { useState } from 'react';
import { type Change, changesBetween } from './listChanges.ts';
import type { RequestList } from './requestList.ts';

const noChanges: ReadonlyMap<string, Change> = new Map();

/**
 * What the readings of a list have brought since the person came to this view. `viewKey` names the view: another one
 * begins without marks.
 */
export function useChanges(list: RequestList | undefined, viewKey: string): ReadonlyMap<string, Change> {
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
