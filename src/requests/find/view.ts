import { useMemo } from 'react';
import { pushAddress, useOfQuery } from '../../browser/address.ts';
import { hrefOf, keepPageParameters } from '../../browser/pageParameters.ts';
import { statuses } from '../request/stateWords.ts';
import type { Status } from '../request/status.ts';

/** Which requests: those of the person that wait, all of theirs, or those they made for somebody else. */
export type ListName = 'pending' | 'all' | 'others';

/** In which order; the first one is the usual one. */
export const sortOrders = ['newest', 'oldest', 'name', 'waiting'] as const;

/** One of {@link sortOrders}; `waiting`: what has waited longest comes first. */
export type SortOrder = (typeof sortOrders)[number];

/** What the page shows, as the address's query says it: a view is a link. */
export interface View {
  readonly list: ListName;
  /** What is searched for; empty when nothing is. */
  readonly search: string;
  readonly state: Status | undefined;
  readonly sort: SortOrder;
  /** The id of the request whose details are open. */
  readonly requestId: string | undefined;
}

/** The longest texts that are taken out of an address, in characters. */
const longestSearch = 200;
const longestId = 200;

/** Reads the view out of a query string. What it does not understand it leaves out. */
export function parseView(search: string): View {
  const query = new URLSearchParams(search);
  const list = query.get('view');
  return {
    list: list === 'all' || list === 'others' ? list : 'pending',
    search: query.get('q')?.slice(0, longestSearch).toWellFormed() ?? '',
    state: statuses.find((state) => state === query.get('filter')),
    sort: sortOrders.find((sort) => sort === query.get('sort')) ?? 'newest',
    requestId: query.get('request')?.slice(0, longestId).toWellFormed() || undefined,
  };
}

/** The address of a view, relative to the page; with the help beside it, where that is open. */
export function viewHref({ list, search, state, sort, requestId }: View, isHelpKept = true): string {
  const query = new URLSearchParams();
  if (list !== 'pending') query.set('view', list);
  if (search !== '') query.set('q', search);
  if (state !== undefined) query.set('filter', state);
  if (sort !== 'newest') query.set('sort', sort);
  if (requestId !== undefined) query.set('request', requestId);
  keepPageParameters(query);
  if (!isHelpKept) query.delete('help');
  return hrefOf(query);
}

/** Whether a view shows fewer rows than its list holds: by a search or by a state. */
export function isNarrowed({ search, state }: Pick<View, 'search' | 'state'>): boolean {
  return search !== '' || state !== undefined;
}

/** Goes to another view as a link would, without loading the page again. */
export function openView(view: View): void {
  pushAddress(viewHref(view));
}

/** The current view, whatever request is open in it; does not render again when that or the help changes. */
export function useViewOfList(): View {
  const query = useOfQuery(withoutRequest);
  return useMemo(() => parseView(query), [query]);
}

const whole = (query: string) => query;

/** The latest query and what is left of it: each row asks, and for the same one. */
let latest = { search: '', query: '' };

function withoutRequest(search: string): string {
  if (search !== latest.search) {
    const query = new URLSearchParams(search);
    query.delete('request');
    query.delete('help');
    latest = { search, query: query.toString() };
  }
  return latest.query;
}

/** The current view; renders again when it changes, by a link or by back and forward. */
export function useView(): View {
  const query = useOfQuery(whole);
  // The same object as long as the address is the same: what is drawn from it alone is not drawn again.
  return useMemo(() => parseView(query), [query]);
}
