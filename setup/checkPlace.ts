import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostFiles } from '../hosting/hostFiles.ts';
import { placeAt } from '../hosting/place/pageAddress.ts';

/** What in a built folder is meant for another address than the page's: one sentence for each file. */
export function checkPlace(folder: string, address: URL): readonly string[] {
  const { folder: path, subdomains } = placeAt(address);
  return hostFiles.flatMap((file) => {
    if (!existsSync(join(folder, file))) return [];
    const text = readFileSync(join(folder, file), 'utf8');
    if (!subdomains && /includeSubDomains/i.test(text)) {
      return [`${file} speaks for the names below ${address.hostname}, which are not the page's own. Build again.`];
    }
    if (file === '_headers' && !text.includes(`\n${path}assets/*\n`)) {
      return [`${file} is for another folder than ${path}, where the page will be. Build again.`];
    }
    return [];
  });
}

/** Whether a deployed page speaks for names that are not its own: browsers keep that for two years. By http they ignore it. */
export function checkSubdomains(url: URL, headers: Readonly<Record<string, string>>): readonly string[] {
  const speaks = /includeSubDomains/i.test(headers['strict-transport-security'] ?? '');
  if (url.protocol !== 'https:' || !speaks || placeAt(url).subdomains) return [];
  return [
    `strict-transport-security speaks for the names below ${url.hostname}, which are not the page's own. Set up with this address, and build again.`,
  ];
}
