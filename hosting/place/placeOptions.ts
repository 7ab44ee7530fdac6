import type { Place } from './place.ts';

/** The options by which somebody says where the page is, for `parseArgs` of Node.js. */
export const placeOptions = {
  path: { type: 'string' },
  'no-subdomains': { type: 'boolean' },
} as const;

/** What help says of {@link placeOptions}. */
export const placeHelp = `  --path /apps/mar/   the page is in a folder of a host that serves other things too
  --no-subdomains     browsers may still ask the subdomains of the host by http; --path says so by itself

Without them the address counts that "npm run setup" has noted.`;

/** The place that the options name; what they leave open is as it is known. Throws an Error that says what would be right. */
export function placeFrom(
  values: { readonly path?: string; readonly 'no-subdomains'?: boolean },
  known: Place = {},
): Place {
  const { path, 'no-subdomains': noSubdomains } = values;
  if (path !== undefined && !/^\/(?:[\w.~-]+\/)*$/.test(path)) {
    throw new Error(`--path takes a folder with a slash at both ends, such as /apps/mar/, not "${path}".`);
  }
  const { host } = known;
  const at = { ...(host !== undefined && { host }) };
  const folder = path ?? known.folder ?? '/';
  if (noSubdomains || folder !== '/') return { ...at, folder, subdomains: false };
  return { ...at, folder, ...(known.subdomains !== undefined && { subdomains: known.subdomains }) };
}
