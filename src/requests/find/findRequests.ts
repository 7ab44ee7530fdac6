import { perLanguage } from '../../i18n/perLanguage.ts';
import { type AccessRequest, isPending, pendingOf } from '../request/accessRequest.ts';
import { displayName } from '../request/displayName.ts';
import { statusOf } from '../request/status.ts';
import { findWord, fold, type SearchColumns, searchColumns } from './searchTexts.ts';
import type { SortOrder, View } from './view.ts';

/** The part of a view that says which rows it shows, and in which order. */
export type RowQuery = Pick<View, 'list' | 'search' | 'state' | 'sort'>;

const none: ReadonlySet<string> = new Set();

/** The rows that a query shows, in its order, and those whose ids are `kept` whether they match or not. */
export function findRequests(
  requests: readonly AccessRequest[],
  { list, search, state, sort }: RowQuery,
  kept = none,
): readonly AccessRequest[] {
  const reading = inOrder(requests, sort);
  const { rows } = reading;
  const words = fold(search).split(/\s+/).filter(Boolean);
  if (state === undefined && words.length === 0) {
    if (list !== 'pending') return rows;
    if (kept.size === 0) return pendingOf(rows);
  }
  if (words.length > 0) reading.columns ??= searchColumns(requests, rows);
  const { columns } = reading;
  const finds = columns ? words.map((word) => findWord(columns, word)) : [];
  // The words first, and `kept` only where it holds any: of most rows nothing is fetched from memory.
  return rows.filter(
    (request, place) =>
      (finds.every((isFound) => isFound(request, place)) &&
        (list !== 'pending' || isPending(request)) &&
        (state === undefined || statusOf(request) === state)) ||
      (kept.size > 0 && kept.has(request.id)),
  );
}

/** A reading's rows in an order, with what each is searched by. */
interface Ordered {
  readonly sort: SortOrder;
  readonly rows: readonly AccessRequest[];
  columns?: SearchColumns;
}

/** The latest order of each reading, so that a letter or another view sorts nothing. Names differ in order by language. */
const ordered = perLanguage(() => new WeakMap<readonly AccessRequest[], Ordered>());

function inOrder(requests: readonly AccessRequest[], sort: SortOrder): Ordered {
  const known = ordered().get(requests);
  if (known?.sort === sort) return known;
  const reading: Ordered = { sort, rows: requests.toSorted(comparisons[sort]) };
  ordered().set(requests, reading);
  return reading;
}

const collator = perLanguage((tags) => new Intl.Collator(tags, { numeric: true, sensitivity: 'base' }));

const comparisons: Readonly<Record<SortOrder, (one: AccessRequest, other: AccessRequest) => number>> = {
  newest: (one, other) => createdAt(other) - createdAt(one),
  oldest: (one, other) => createdAt(one) - createdAt(other),
  name: (one, other) => collator().compare(displayName(one), displayName(other)) || createdAt(other) - createdAt(one),
  waiting: (one, other) => Number(isPending(other)) - Number(isPending(one)) || createdAt(one) - createdAt(other),
};

/**
 * When a request was made, or the nearest to it that is known: what waits and has no time has only just been made, and
 * what has ended was made before that.
 */
function createdAt(request: AccessRequest): number {
  const { createdAt: at, completedAt, schedule } = request;
  return at ?? (isPending(request) ? Number.MAX_SAFE_INTEGER : (completedAt ?? schedule?.startsAt ?? 0));
}
