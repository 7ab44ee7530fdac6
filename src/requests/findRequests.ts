import { perLanguage } from '../i18n/perLanguage.ts';
import { type AccessRequest, isPending } from './accessRequest.ts';
import { displayName } from './displayName.ts';
import { referenceOf } from './reference.ts';
import type { SortOrder, View } from './view.ts';

/** The part of a view that says which rows it shows, and in which order. */
export type Selection = Pick<View, 'list' | 'search' | 'state' | 'sort'>;

/** The rows that a selection shows, in its order. */
export function findRequests(requests: readonly AccessRequest[], selection: Selection): readonly AccessRequest[] {
  const matches = matcher(selection);
  return sortRequests(requests.filter(matches), selection.sort);
}

/** Tells whether a request belongs to a selection. */
export function matcher({ list, search, state }: Selection): (request: AccessRequest) => boolean {
  const words = fold(search).split(/\s+/).filter(Boolean);
  return (request) =>
    (list !== 'pending' || isPending(request)) &&
    (state === undefined || request.state === state) &&
    (words.length === 0 || words.every((word) => searchKey(request).includes(word)));
}

/** The same requests in an order. */
export function sortRequests(requests: readonly AccessRequest[], sort: SortOrder): readonly AccessRequest[] {
  return requests.toSorted(comparisons[sort]);
}

const collator = perLanguage((tags) => new Intl.Collator(tags, { numeric: true, sensitivity: 'base' }));

const comparisons: Readonly<Record<SortOrder, (one: AccessRequest, other: AccessRequest) => number>> = {
  newest: (one, other) => createdAt(other) - createdAt(one),
  oldest: (one, other) => createdAt(one) - createdAt(other),
  name: (one, other) => collator().compare(displayName(one), displayName(other)) || createdAt(other) - createdAt(one),
  waiting: (one, other) => Number(isPending(other)) - Number(isPending(one)) || createdAt(one) - createdAt(other),
};

/** A request without a time has only just been made. */
function createdAt({ createdAt: at }: AccessRequest): number {
  return at ?? Number.MAX_SAFE_INTEGER;
}

/** Rows keep their identity while nothing about them changes, so each is prepared once. */
const searchKeys = new WeakMap<AccessRequest, string>();

function searchKey(request: AccessRequest): string {
  const known = searchKeys.get(request);
  if (known !== undefined) return known;
  const { packageName, packageDescription, justification, forWhom, id } = request;
  const reference = referenceOf(id);
  const key = fold(
    [packageName, packageDescription, justification, forWhom?.name, reference, reference.replace('-', ''), id]
      .filter((text) => text !== undefined)
      .join('\n'),
  );
  searchKeys.set(request, key);
  return key;
}

/** Without case and accents: "Zoë" is found by "zoe". */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
