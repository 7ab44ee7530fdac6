import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { currentQuery, normalizeAddress, pushAddress, replaceAddress } from './address.ts';

const own = location.href;
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => {
  vi.advanceTimersByTime(3_000);
  vi.restoreAllMocks();
  vi.useRealTimers();
  history.replaceState(null, '', own);
});

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

test('what changes with each letter changes the page at once, and the address once, when it stays the same', () => {
  const write = vi.spyOn(history, 'replaceState');
  // 30 letters a second for 30 seconds.
  for (let letter = 1; letter <= 900; letter++) {
    replaceAddress(`?q=${letter}`, 3_000);
    expect(currentQuery()).toBe(`?q=${letter}`);
    vi.advanceTimersByTime(1_000 / 30);
  }
  vi.advanceTimersByTime(2_900);
  expect(write).not.toHaveBeenCalled();
  vi.advanceTimersByTime(100);
  expect(write.mock.calls.map(([, , href]) => href)).toEqual(['?q=900']);
  expect(location.search).toBe('?q=900');
});

test('what is no letter is in the address at once, and takes with it what was not there yet', () => {
  replaceAddress('?q=a', 3_000);
  replaceAddress('?q=a&help=1');
  expect(location.search).toBe('?q=a&help=1');
  vi.advanceTimersByTime(3_000);
  expect(location.search).toBe('?q=a&help=1');
});

test('a browser that refuses to change the address is asked again later, and the page goes on', () => {
  vi.spyOn(history, 'replaceState').mockImplementationOnce(() => {
    throw new DOMException('', 'SecurityError');
  });
  vi.spyOn(history, 'pushState').mockImplementationOnce(() => {
    throw new DOMException('', 'SecurityError');
  });
  pushAddress('?view=all');
  expect(currentQuery()).toBe('?view=all');
  expect(location.search).not.toBe('?view=all');
  vi.advanceTimersByTime(1_000);
  expect(location.search).toBe('?view=all');
});

test('a link that is followed right after a letter leaves the search to the back button', () => {
  replaceAddress('?q=a', 3_000);
  replaceAddress('?q=ab', 3_000);
  const replace = vi.spyOn(history, 'replaceState');
  pushAddress('?q=ab&request=r');
  expect(replace.mock.calls.map(([, , href]) => href)).toEqual(['?q=ab']);
  expect(location.search).toBe('?q=ab&request=r');
  vi.advanceTimersByTime(1_000);
  expect(location.search).toBe('?q=ab&request=r');
});
