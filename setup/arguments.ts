import { parseArgs } from 'node:util';
import { isBadPort } from '../hosting/portArgument.ts';
import { type CloudName, cloudNames } from '../src/config/clouds.ts';

/** What `npm run setup` was asked for. */
export type SetupArguments = { readonly check: string } | SetupWishes;

/** What somebody who sets up the app has to say. */
export interface SetupWishes {
  /** The tenant's id, or one of its verified domains. */
  readonly tenant: string;
  /** Where the page will be, with the slash at the end that Microsoft Entra compares to the letter. */
  readonly url: string;
  readonly cloud: CloudName;
  /** The application's id, once it is registered. */
  readonly client: string | undefined;
}

export const usage = `npm run setup -- --tenant contoso.com --url https://access.contoso.com [--cloud ${cloudNames.join('|')}]
npm run setup -- --tenant contoso.com --url https://access.contoso.com --client <application id>
npm run setup -- --check [dist]`;

/** Reads the command line. Throws an Error whose message says what is wrong with it. */
export function setupArguments(args: readonly string[]): SetupArguments {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      tenant: { type: 'string' },
      url: { type: 'string' },
      cloud: { type: 'string', default: 'global' },
      client: { type: 'string' },
      check: { type: 'boolean' },
    },
  });
  if (values.check) return { check: positionals[0] ?? 'dist' };
  if (positionals.length > 0) throw new Error(`What is "${positionals[0]}" meant to be?`);
  const { tenant, url, cloud: cloudName, client } = values;
  if (!tenant) throw new Error('--tenant is missing: the id of the tenant, or one of its verified domains.');
  if (!url) throw new Error('--url is missing: where the page will be, such as https://access.contoso.com.');
  const cloud = cloudNames.find((name) => name === cloudName);
  if (!cloud) throw new Error(`--cloud is one of ${cloudNames.join(', ')}, not "${cloudName}".`);
  return { tenant, url: pageAddress(url), cloud, client };
}

function pageAddress(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  const isLocal = url?.protocol === 'http:' && url.hostname === 'localhost';
  // The address goes into commands that a shell will read, so the path is letters, digits and a few signs.
  const isPlain = url && /^[\w./~-]*$/.test(url.pathname) && !url.search && !url.hash && !url.username && !url.password;
  if (!isPlain || !(url.protocol === 'https:' || isLocal)) {
    throw new Error(`--url is an https address without query, such as https://access.contoso.com, not "${given}".`);
  }
  if (isBadPort(Number(url.port))) throw new Error(`Browsers load no page from port ${url.port}, which --url names.`);
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
