import { afterEach, expect, test, vi } from 'vitest';
import { pageEvents } from './pageEvents.ts';

afterEach(() => void vi.restoreAllMocks());

const events = [
  ['the page becomes visible or hidden', () => document.dispatchEvent(new Event('visibilitychange'))],
  ['the window gets the focus', () => window.dispatchEvent(new Event('focus'))],
] as const;

test.each(events)('tells when %s, and no more after it is stopped', (_, happen) => {
  const listener = vi.fn();
  const stop = pageEvents.onReturn(listener);
  happen();
  expect(listener).toHaveBeenCalledTimes(1);
  stop();
  happen();
  expect(listener).toHaveBeenCalledTimes(1);
});

test('tells when the network comes back, and no more after it is stopped', () => {
  const [onReturn, onOnline] = [vi.fn(), vi.fn()];
  const stops = [pageEvents.onReturn(onReturn), pageEvents.onOnline(onOnline)];
  window.dispatchEvent(new Event('online'));
  for (const stop of stops) stop();
  window.dispatchEvent(new Event('online'));
  expect(onOnline).toHaveBeenCalledTimes(1);
  expect(onReturn).not.toHaveBeenCalled();
});

test('a page is visible unless the browser says that it is hidden', () => {
  expect(pageEvents.isVisible()).toBe(true);
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  expect(pageEvents.isVisible()).toBe(false);
});
