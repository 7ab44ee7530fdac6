import { useState } from 'react';
import { type Change, changesBetween } from './listChanges.ts';
import { isComplete, type RequestList } from './requestList.ts';

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
  // A list with rows that could not be read proves nothing, and must not take the place of one that does.
  if (!list || seen.list === list || !isComplete(list)) return seen.changes;
  const news = changesBetween(seen.list, list);
  const changes = news.size > 0 ? new Map([...seen.changes, ...news]) : seen.changes;
  setSeen({ list, viewKey, changes });
  return changes;
}
