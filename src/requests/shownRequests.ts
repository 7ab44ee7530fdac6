import type { AccessRequest } from './accessRequest.ts';
import { findRequests, type Selection } from './findRequests.ts';

/** What a selection shows of a reading. */
export interface Shown {
  readonly requests: readonly AccessRequest[];
  readonly selection: Selection;
  /** In the order of the selection. */
  readonly rows: readonly AccessRequest[];
  /** The rows that were shown last, even if a reading without any row has come since. */
  readonly kept: readonly AccessRequest[];
}

/**
 * The rows of a selection, in its order. A row that was shown stays where it is until the person selects something
 * else, whatever becomes of it: nothing disappears under somebody's hands. Gives back `before` when nothing is new.
 */
export function showRequests(
  before: Shown | undefined,
  requests: readonly AccessRequest[],
  selection: Selection,
): Shown {
  const last = before && isSame(before.selection, selection) ? before : undefined;
  if (last?.requests === requests && last.selection.sort === selection.sort) return last;
  const rows = findRequests(requests, selection, new Set(last?.kept.map(({ id }) => id)));
  return { requests, selection, rows, kept: rows.length === 0 && last ? last.kept : rows };
}

/** Another order selects nothing else. */
function isSame(one: Selection, other: Selection): boolean {
  return one.list === other.list && one.search === other.search && one.state === other.state;
}
