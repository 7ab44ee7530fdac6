import { afterEach, expect, test, vi } from 'vitest';
import { onRevival, pageEvents } from './pageEvents.ts';

afterEach(() => void vi.restoreAllMocks());

const events = [
  ['the page becomes visible or hidden', () => document.dispatchEvent(new Event('visibilitychange'))],
  ['the window gets the focus', () => window.dispatchEvent(new Event('focus'))],
  ['the network comes back', () => window.dispatchEvent(new Event('online'))],
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

test.each([
  ['is shown again', () => window.dispatchEvent(new Event('pageshow'))],
  ['becomes visible', () => document.dispatchEvent(new Event('visibilitychange'))],
  ['goes on after it was frozen', () => document.dispatchEvent(new Event('resume'))],
])('tells when a page that was kept %s, and no more after it is stopped', (_, happen) => {
  const listener = vi.fn();
  const stop = onRevival(listener);
  happen();
  expect(listener).toHaveBeenCalledTimes(1);
  stop();
  happen();
  expect(listener).toHaveBeenCalledTimes(1);
});

test('a page is visible unless the browser says that it is hidden', () => {
  expect(pageEvents.isVisible()).toBe(true);
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  expect(pageEvents.isVisible()).toBe(false);
});
