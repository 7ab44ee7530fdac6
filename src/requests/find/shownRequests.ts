import type { AccessRequest } from '../request/accessRequest.ts';
import { findRequests, type RowQuery } from './findRequests.ts';

/** What a query shows of a reading. */
export interface Shown {
  readonly requests: readonly AccessRequest[];
  readonly query: RowQuery;
  /** In the order of the query. */
  readonly rows: readonly AccessRequest[];
  /** The rows that were shown last, even if a reading without any row has come since. */
  readonly kept: readonly AccessRequest[];
}

/**
 * The rows of a query, in its order. A row that was shown stays where it is until the person selects something
 * else, whatever becomes of it: nothing disappears under somebody's hands. Gives back `before` when nothing is new.
 */
export function showRequests(before: Shown | undefined, requests: readonly AccessRequest[], query: RowQuery): Shown {
  const last = before && isSame(before.query, query) ? before : undefined;
  if (last?.requests === requests && last.query.sort === query.sort) return last;
  const rows = findRequests(requests, query, new Set(last?.kept.map(({ id }) => id)));
  return { requests, query, rows, kept: rows.length === 0 && last ? last.kept : rows };
}

/** Another order selects nothing else. */
function isSame(one: RowQuery, other: RowQuery): boolean {
  return one.list === other.list && one.search === other.search && one.state === other.state;
}
