import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PageEvents } from '../../browser/pageEvents.ts';
import { browserClock } from '../../graph/clock.ts';
import { nextPause, startAutoRefresh } from './autoRefresh.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function setUp({ changes = false, isWaiting = true, isVisible = true } = {}) {
  const listeners = new Set<() => void>();
  const events: PageEvents = {
    isVisible: () => isVisible,
    onReturn: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  let readAt = Date.now();
  const read = vi.fn(async () => {
    readAt = Date.now();
    return changes;
  });
  const clock = { ...browserClock, random: () => 0 };
  const stop = startAutoRefresh({ read, isWaiting: () => isWaiting, readAt: () => readAt }, clock, events);
  const comeBack = () => {
    for (const listener of listeners) listener();
  };
  return { read, comeBack, stop };
}
const wait = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1_000);

test('reads after a minute, and less and less often while nothing changes', async () => {
  const { read } = setUp();
  await wait(61);
  expect(read).toHaveBeenCalledTimes(1);
  await wait(3_600);
  // 60 s, 90, 135, 202, then 300 each.
  expect(read.mock.calls.length).toBeGreaterThanOrEqual(12);
  expect(read.mock.calls.length).toBeLessThanOrEqual(16);
});

test('reads every minute while something changes', async () => {
  const { read } = setUp({ changes: true });
  await wait(600);
  expect(read.mock.calls.length).toBeGreaterThanOrEqual(9);
});

test.each([[{ isWaiting: false }], [{ isVisible: false }]])('reads nothing by itself when %o', async (state) => {
  const { read } = setUp(state);
  await wait(3_600);
  expect(read).not.toHaveBeenCalled();
});

test('reads when the person comes back, but not twice within ten seconds', async () => {
  const { read, comeBack } = setUp({ isWaiting: false });
  comeBack();
  expect(read).not.toHaveBeenCalled();
  await wait(11);
  comeBack();
  comeBack();
  expect(read).toHaveBeenCalledTimes(1);
});

test('reads nothing after it was stopped', async () => {
  const { read, comeBack, stop } = setUp();
  stop();
  await wait(600);
  comeBack();
  expect(read).not.toHaveBeenCalled();
});

test('100,000 open pages ask Graph less than 1,700 times a second at worst', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 60_000, max: 300_000, noNaN: true }),
      fc.boolean(),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (previous, hasChanged, random) => {
        const pause = nextPause(previous, hasChanged, random);
        expect(100_000 / (pause / 1_000)).toBeLessThan(1_700);
        expect(pause).toBeLessThanOrEqual(360_000);
      },
    ),
  );
});
