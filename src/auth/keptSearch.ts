import { currentQuery } from '../browser/address.ts';
import { readStored, searchKey, writeStored } from '../browser/storage.ts';

/** Keeps the search of the present view while the tab is at the login server, which has no use for it. */
export function keepSearch(): void {
  writeStored('sessionStorage', searchKey, new URLSearchParams(currentQuery()).get('q') ?? undefined);
}

/** Puts the search that was kept into the query string of a view, where there is either, and forgets it. */
export function withKeptSearch(query: string | undefined): string | undefined {
  const search = readStored('sessionStorage', searchKey);
  writeStored('sessionStorage', searchKey, undefined);
  if (!search) return query;
  const view = new URLSearchParams(query);
  view.set('q', search);
  return view.toString();
}
