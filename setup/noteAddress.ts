import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { addressFile, addressKey, placeAt } from '../hosting/place/pageAddress.ts';

/** Notes the page's address where the build looks for it. What else stands in the file stays. */
export function noteAddress(url: string): void {
  const text = existsSync(addressFile) ? readFileSync(addressFile, 'utf8') : '';
  const line = `${addressKey}=${url}`;
  const pattern = new RegExp(`^${addressKey}=.*$`, 'm');
  const separator = text === '' || text.endsWith('\n') ? '' : '\n';
  writeFileSync(addressFile, pattern.test(text) ? text.replace(pattern, line) : `${text}${separator}${line}\n`);
}

/** What the build will tell browsers of the names below the page's, in one sentence. */
export function subdomainsInWords(url: string): string {
  const { hostname } = new URL(url);
  return placeAt(new URL(url)).subdomains
    ? `Browsers will be told to use https for ${hostname} and every name below it.`
    : `Browsers will be told to use https for ${hostname}, and not for names below it: those are not the page's own.`;
}

/**
 * What to say of a page that shares its host name with others by being in a folder; `undefined` where it has one of its
 * own. Pages of one origin can read each other's storage and hear what MSAL tells of accounts.
 */
export function sharedHostHint(url: string): string | undefined {
  const { host, pathname } = new URL(url);
  if (pathname === '/') return undefined;
  return `The page is in a folder of ${host}: every other page there can read what it reads. A host name of its own is the only place for people's requests.`;
}
