import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ownsSubdomains } from './ownsSubdomains.ts';
import { addressFile, addressKey, pageAddress, placeAt } from './pageAddress.ts';
import { placeFrom } from './placeOptions.ts';

let project: string;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'project-'));
  vi.stubEnv(addressKey, undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(project, { recursive: true });
});
const note = (text: string) => writeFileSync(join(project, addressFile), text);

test.each([
  ['access.contoso.com', true],
  ['my.access.contoso.co.uk', true],
  // Everybody else's names are below it.
  ['contoso.com', false],
  ['contoso.co.uk', false],
  ['www.contoso.com', false],
  // Given away by a host.
  ['nice-sea-01.azurestaticapps.net', false],
  ['contoso-access.azurewebsites.net', false],
  ['access.pages.dev', false],
  ['access.netlify.app', false],
  ['localhost', false],
  ['192.0.2.7', false],
])('whether the names below %s are its own: %s', (hostname, owns) => {
  expect(ownsSubdomains(hostname)).toBe(owns);
});

test('an address says the folder, and that a folder speaks for no subdomains', () => {
  expect(placeAt(new URL('https://access.contoso.com/'))).toEqual({
    host: 'access.contoso.com',
    folder: '/',
    subdomains: true,
  });
  expect(placeAt(new URL('https://contoso.com:8443/'))).toEqual({
    host: 'contoso.com:8443',
    folder: '/',
    subdomains: false,
  });
  expect(placeAt(new URL('https://access.contoso.com/mar/'))).toMatchObject({ folder: '/mar/', subdomains: false });
});

test('the noted address is read, and the environment goes before it', () => {
  expect(pageAddress(project)).toBeUndefined();
  note(`\ufeff${addressKey}=https://access.contoso.com/mar/\r\nOTHER=1\r\n`);
  expect(pageAddress(project)?.href).toBe('https://access.contoso.com/mar/');
  vi.stubEnv(addressKey, 'https://requests.contoso.com/');
  expect(pageAddress(project)?.href).toBe('https://requests.contoso.com/');
  vi.stubEnv(addressKey, '');
  expect(pageAddress(project)).toBeUndefined();
});

test.each(['access.contoso.com', 'https://access.contoso.com/mar', 'ftp://access.contoso.com/', 'https://a.com/a b/'])(
  'an address that is none is said: %s',
  (address) => {
    note(`${addressKey}="${address}"`);
    expect(() => pageAddress(project)).toThrow(
      `PAGE_ADDRESS, in .env.production or in the environment, is the page's address, with a slash at its end, such as https://access.contoso.com/, not "${address}".`,
    );
  },
);

test('what the options leave open is as it is known', () => {
  const known = { host: 'www.contoso.com', folder: '/mar/', subdomains: false };
  expect(placeFrom({})).toEqual({ folder: '/' });
  expect(placeFrom({}, known)).toEqual(known);
  expect(placeFrom({ path: '/apps/' }, { folder: '/', subdomains: true })).toEqual({
    folder: '/apps/',
    subdomains: false,
  });
  expect(placeFrom({ 'no-subdomains': true }, { folder: '/', subdomains: true })).toEqual({
    folder: '/',
    subdomains: false,
  });
});
