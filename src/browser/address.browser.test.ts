import { afterEach, expect, test } from 'vitest';
import { normalizeAddress } from './address.ts';

const own = location.href;
afterEach(() => history.replaceState(null, '', own));

test.each([
  ['//', '/'],
  ['//requests//', '/requests/'],
  ['/a///b/?view=all#code=1', '/a/b/?view=all#code=1'],
])('the address %s is written as %s', (address, normal) => {
  history.replaceState({ kept: true }, '', location.origin + address);
  const entries = history.length;
  normalizeAddress();
  expect(location.href).toBe(location.origin + normal);
  expect(history.state).toEqual({ kept: true });
  expect(history.length).toBe(entries);
});

test('an address in its normal form stays as it is', () => {
  history.replaceState(null, '', '/requests/?q=a//b');
  normalizeAddress();
  expect(location.pathname + location.search).toBe('/requests/?q=a//b');
});
