import { parseArgs } from 'node:util';
import { isBadPort } from '../hosting/portArgument.ts';
import { type CloudName, cloudNames } from '../src/config/clouds.ts';

/** What `npm run setup` was asked for. */
export type SetupArguments =
  | { readonly help: true }
  /** A folder that holds a build. */
  | { readonly check: string }
  /** The address of a page, with the slash at its end. */
  | { readonly checkSite: string }
  | SetupWishes;

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
    writes public/config.json, and prints how to register the app
npm run setup -- --tenant contoso.com --url https://access.contoso.com --client <application id>
    the same with the application's id, and prints how to build, deploy and consent
npm run setup -- --check [dist]
    looks through a build, and names what is missing or wrong
npm run setup -- --check https://access.contoso.com
    looks at the page where it is deployed, and compares it with dist/`;

/** Reads the command line. Throws an Error whose message says what is wrong with it, and what would be right. */
export function setupArguments(args: readonly string[]): SetupArguments {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      tenant: { type: 'string' },
      url: { type: 'string' },
      cloud: { type: 'string' },
      client: { type: 'string' },
      check: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return { help: true };
  const { tenant, url, cloud: cloudName = 'global', client } = values;
  if (values.check) {
    const other = Object.keys(values).find((name) => name !== 'check');
    if (other) throw new Error(`--check looks through a build as it is: it takes no --${other}.`);
    if (positionals.length > 1)
      throw new Error(`--check takes one folder or address, not "${positionals.join('" and "')}".`);
    const [place = 'dist'] = positionals;
    if (/^[\w.-]+:\d+/.test(place))
      throw new Error(`An address begins with https://, or http://: did you mean http://${place}?`);
    return /^https?:/i.test(place) ? { checkSite: pageAddress(place) } : { check: place };
  }
  if (positionals.length > 0) throw new Error(`"${positionals[0]}" belongs to no option.`);
  if (!tenant) throw new Error('--tenant is missing: the id of the tenant, or one of its verified domains.');
  if (!url) throw new Error('--url is missing: where the page will be, such as https://access.contoso.com.');
  const cloud = cloudNames.find((name) => name === cloudName);
  if (!cloud) throw new Error(`--cloud is one of ${cloudNames.join(', ')}, not "${cloudName}".`);
  return { tenant: tenant.trim(), url: pageAddress(url.trim()), cloud, client: client?.trim() };
}

function pageAddress(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  const isLocal = url?.protocol === 'http:' && url.hostname === 'localhost';
  // The address goes into commands that a shell will read, so the path is letters, digits and a few signs.
  const isPlain = url && /^[\w./~-]*$/.test(url.pathname) && !url.search && !url.hash && !url.username && !url.password;
  if (!isPlain || !(url.protocol === 'https:' || isLocal)) {
    throw new Error(`The page has an https address without query, such as https://access.contoso.com, not "${given}".`);
  }
  const file = /[^/]+\.html?$/i.exec(url.pathname)?.[0];
  if (file) throw new Error(`The page's address is its folder, ${url.href.slice(0, -file.length)}, without "${file}".`);
  if (isBadPort(Number(url.port)))
    throw new Error(`Browsers load no page from port ${url.port}, which the address names.`);
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
