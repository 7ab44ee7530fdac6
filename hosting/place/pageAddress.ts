import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { ownsSubdomains } from './ownsSubdomains.ts';
import type { Place } from './place.ts';

/** Where the project notes the page's address: a file that Vite knows for settings of a production build, and its key. */
export const addressFile = '.env.production';
export const addressKey = 'PAGE_ADDRESS';

/**
 * The address that the page will have, as setup has noted it in the project's folder; a variable of the environment goes
 * before it. `undefined` where nobody has said. Throws an Error whose message says what is wrong with it.
 */
export function pageAddress(project: string): URL | undefined {
  const noted = process.env[addressKey] ?? parseEnv(read(join(project, addressFile)))[addressKey];
  if (!noted) return undefined;
  const address = URL.canParse(noted) ? new URL(noted) : undefined;
  if (!address || !/^https?:$/.test(address.protocol) || !/^\/(?:[\w.~-]+\/)*$/.test(address.pathname)) {
    throw new Error(
      `${addressKey}, in ${addressFile} or in the environment, is the page's address, with a slash at its end, such as https://access.contoso.com/, not "${noted}".`,
    );
  }
  return address;
}

/** What an address says of the page's place. */
export function placeAt({ host, hostname, pathname }: URL): Place {
  return { host, folder: pathname, subdomains: pathname === '/' && ownsSubdomains(hostname) };
}

function read(file: string): string {
  try {
    // Editors of Windows begin with a byte order mark.
    return readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  } catch {
    return '';
  }
}
