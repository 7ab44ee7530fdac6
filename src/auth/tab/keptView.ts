import { areAddressesHidden, currentQuery, replaceAddress } from '../../browser/address.ts';
import { hrefOf } from '../../browser/pageParameters.ts';
import { readStored, viewKey, writeStored } from '../../browser/storage.ts';

/**
 * Keeps the present view in this tab while it is at the login server, which has no use for it; on a shared computer not
 * what was searched for, for what is stored comes to the disk.
 */
export function keepView(): void {
  const query = new URLSearchParams(currentQuery());
  if (areAddressesHidden()) query.delete('q');
  writeStored('sessionStorage', viewKey, query.toString());
}

/** The query string of the view that was kept, and forgets it; `undefined` where none was. */
export function takeKeptView(): string | undefined {
  const query = readStored('sessionStorage', viewKey);
  writeStored('sessionStorage', viewKey, undefined);
  return query;
}

/** Shows a view, by its query string: the path stays as it is. */
export function restoreView(query: string): void {
  replaceAddress(hrefOf(new URLSearchParams(query)));
}
