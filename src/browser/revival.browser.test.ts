import { expect, test, vi } from 'vitest';
import { onRevival } from './revival.ts';

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
