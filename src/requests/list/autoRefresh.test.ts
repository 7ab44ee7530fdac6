import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PageEvents } from '../../browser/pageEvents.ts';
import { browserClock } from '../../graph/clock.ts';
import { nextPause, startAutoRefresh } from './autoRefresh.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function setUp({
  changes = false,
  isWaiting = true,
  isVisible = true,
  isRead = true,
  takes = 0,
  sentAt = 0,
  visibility,
}: {
  changes?: boolean;
  isWaiting?: boolean;
  isVisible?: boolean;
  isRead?: boolean;
  takes?: number;
  sentAt?: number;
  /** For a page that comes or goes during the test. */
  visibility?: { isVisible: boolean };
} = {}) {
  const listeners = new Set<() => void>();
  const waiting = new Set<() => void>();
  const events: PageEvents = {
    isVisible: () => visibility?.isVisible ?? isVisible,
    onReturn: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onOnline: (listener) => {
      waiting.add(listener);
      return () => waiting.delete(listener);
    },
  };
  let readAt = isRead ? browserClock.now() : Number.NEGATIVE_INFINITY;
  const read = vi.fn(async () => {
    readAt = Number.POSITIVE_INFINITY;
    if (takes > 0) await browserClock.sleep(takes);
    readAt = browserClock.now();
    return changes;
  });
  let wallAhead = 0;
  const clock = { ...browserClock, wall: () => browserClock.now() + wallAhead, random: () => 0 };
  const stop = startAutoRefresh({ read, isWaiting: () => isWaiting, readAt: () => readAt, sentAt }, clock, events);
  const comeBack = () => {
    for (const listener of listeners) listener();
  };
  const comeOnline = () => {
    for (const listener of waiting) listener();
  };
  /** Somebody else reads the list. */
  const readOtherwise = () => {
    readAt = browserClock.now();
  };
  const setWall = (by: number) => {
    wallAhead += by;
  };
  return { read, comeBack, comeOnline, stop, readOtherwise, setWall };
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

test('reads every ten seconds for the rest of the minute after an earlier visit has sent a cancel, until it sees a change', async () => {
  const sentAt = browserClock.now() - 25_000;
  const { read } = setUp({ sentAt });
  await wait(9);
  expect(read).not.toHaveBeenCalled();
  await wait(36);
  expect(read).toHaveBeenCalledTimes(4);
  await wait(54);
  expect(read).toHaveBeenCalledTimes(4);
  const other = setUp({ sentAt: browserClock.now() - 25_000, changes: true });
  await wait(59);
  expect(other.read).toHaveBeenCalledTimes(1);
});

test.each([[{ isWaiting: false }], [{ isVisible: false }]])('reads nothing by itself when %o', async (state) => {
  const { read } = setUp(state);
  await wait(3_600);
  expect(read).not.toHaveBeenCalled();
});

test('reads when the person comes back, but not twice within ten seconds', async () => {
  const { read, comeBack } = setUp({ isWaiting: false, takes: 3_000 });
  comeBack();
  expect(read).not.toHaveBeenCalled();
  await wait(11);
  comeBack();
  comeBack();
  await wait(2);
  comeBack();
  expect(read).toHaveBeenCalledTimes(1);
  await wait(10);
  comeBack();
  expect(read).toHaveBeenCalledTimes(1);
  await wait(2);
  comeBack();
  expect(read).toHaveBeenCalledTimes(2);
});

test.each([
  ['forward, as after sleep', 3_600_000],
  ['back', -3_600_000],
])('a computer’s clock that jumps %s is noticed: the list is read within ten seconds, once', async (_, by) => {
  const { read, setWall } = setUp({ isWaiting: false });
  await wait(1);
  setWall(by);
  await wait(10);
  expect(read).toHaveBeenCalledTimes(1);
  await wait(60);
  expect(read).toHaveBeenCalledTimes(1);
});

test('a jump in the background is noticed when the person comes back, however young the list seems', async () => {
  const state = { isVisible: false };
  const { read, setWall, comeBack } = setUp({ isWaiting: false, visibility: state });
  setWall(3_600_000);
  await wait(5);
  expect(read).not.toHaveBeenCalled();
  state.isVisible = true;
  comeBack();
  expect(read).toHaveBeenCalledTimes(1);
});

test('what is old when it comes on the screen is read at once', () => {
  expect(setUp({ isWaiting: false, isRead: false }).read).toHaveBeenCalledTimes(1);
  expect(setUp({ isWaiting: false }).read).not.toHaveBeenCalled();
});

test('reads ten seconds after the last reading, not sooner', async () => {
  const { read, comeBack } = setUp({ isWaiting: false });
  await wait(9.999);
  comeBack();
  expect(read).not.toHaveBeenCalled();
  await wait(0.001);
  comeBack();
  expect(read).toHaveBeenCalledTimes(1);
});

test('reads at once when the network comes back, however young the list is', async () => {
  const { read, comeOnline, comeBack, stop } = setUp({ isWaiting: false });
  comeOnline();
  expect(read).toHaveBeenCalledTimes(1);
  await wait(1);
  comeBack();
  expect(read).toHaveBeenCalledTimes(1);
  stop();
  comeOnline();
  expect(read).toHaveBeenCalledTimes(1);
});

test('out of sight it waits with that until somebody comes back', () => {
  const visibility = { isVisible: false };
  const { read, comeOnline, comeBack } = setUp({ isWaiting: false, visibility });
  comeOnline();
  expect(read).not.toHaveBeenCalled();
  visibility.isVisible = true;
  comeBack();
  expect(read).toHaveBeenCalledTimes(1);
});

test('going away is no coming back', async () => {
  const { read, comeBack } = setUp({ isVisible: false });
  await wait(600);
  comeBack();
  expect(read).not.toHaveBeenCalled();
});

test('what else has read the list in the last half minute saves a reading', async () => {
  const { read, readOtherwise } = setUp();
  await wait(31);
  readOtherwise();
  await wait(30);
  expect(read).not.toHaveBeenCalled();
  await wait(60);
  expect(read).toHaveBeenCalledTimes(1);
  const late = setUp();
  await wait(30);
  late.readOtherwise();
  await wait(30);
  expect(late.read).toHaveBeenCalledTimes(1);
});

test('the pause is a minute after a change, else half as long again up to five, and up to a fifth more', () => {
  expect(nextPause(200_000, true, 0)).toBe(60_000);
  expect(nextPause(60_000, false, 0)).toBe(90_000);
  expect(nextPause(250_000, false, 0)).toBe(300_000);
  expect(nextPause(250_000, false, 0.5)).toBeCloseTo(330_000);
});

test('each pause is made of the one before', async () => {
  const { read } = setUp();
  const readAfter: number[] = [];
  const begin = Date.now();
  read.mockImplementation(async () => {
    readAfter.push((Date.now() - begin) / 1_000);
    return readAfter.length === 3;
  });
  await wait(460);
  expect(readAfter).toEqual([60, 150, 285, 345, 435]);
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
