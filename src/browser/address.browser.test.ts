import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import {
  currentQuery,
  hideAddresses,
  normalizeAddress,
  pushAddress,
  replaceAddress,
  useOfQuery,
  wasOpenedInPlace,
} from './address.ts';

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

// The last one: from here on the addresses of this page are hidden.
test('hidden addresses come into no history, and back and forward lead through them all the same', async () => {
  replaceAddress('?view=all&q=salary', 3_000);
  hideAddresses(() => location.pathname);
  const shown = () => [currentQuery(), location.search, wasOpenedInPlace()];
  expect(shown()).toEqual(['?view=all&q=salary', '', false]);
  pushAddress('?request=a');
  replaceAddress('?request=a&q=dismissal', 3_000);
  pushAddress('?request=b');
  expect(shown()).toEqual(['?request=b', '', true]);
  const { result } = await renderHook(() => useOfQuery((query) => query));
  history.back();
  await expect.poll(() => result.current).toBe('?request=a&q=dismissal');
  history.back();
  await expect.poll(() => result.current).toBe('?view=all&q=salary');
  history.forward();
  await expect.poll(() => result.current).toBe('?request=a&q=dismissal');
  // A new way forward takes the place of the old one.
  pushAddress('?request=c');
  history.back();
  await expect.poll(() => result.current).toBe('?request=a&q=dismissal');
  history.forward();
  await expect.poll(() => result.current).toBe('?request=c');
  expect(location.search).toBe('');
});
