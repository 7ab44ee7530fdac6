import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browserClock } from './clock.ts';
import { wallTime } from './wallTime.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** How a promise stands at the moment. */
function watch(promise: Promise<void>) {
  const state = { is: 'pending', reason: undefined as unknown };
  promise.then(
    () => {
      state.is = 'fulfilled';
    },
    (reason: unknown) => {
      state.is = 'rejected';
      state.reason = reason;
    },
  );
  return state;
}

test('a sleep ends after its time, and not before', async () => {
  const sleep = watch(browserClock.sleep(1_000));
  await vi.advanceTimersByTimeAsync(999);
  expect(sleep.is).toBe('pending');
  await vi.advanceTimersByTimeAsync(1);
  expect(sleep.is).toBe('fulfilled');
});

test('a sleep that is given up ends at once with the reason, and leaves no timer', async () => {
  const stopped = new AbortController();
  const sleep = watch(browserClock.sleep(1_000, stopped.signal));
  await vi.advanceTimersByTimeAsync(10);
  expect(vi.getTimerCount()).toBe(1);
  stopped.abort('enough');
  await vi.advanceTimersByTimeAsync(0);
  expect(sleep).toEqual({ is: 'rejected', reason: 'enough' });
  expect(vi.getTimerCount()).toBe(0);
});

test('what is given up already does not sleep', async () => {
  await expect(browserClock.sleep(1_000, AbortSignal.abort('enough'))).rejects.toBe('enough');
  expect(vi.getTimerCount()).toBe(0);
});

test('a sleep that has ended no longer listens to its signal', async () => {
  const { signal } = new AbortController();
  const remove = vi.spyOn(signal, 'removeEventListener');
  const sleep = browserClock.sleep(5, signal);
  await vi.advanceTimersByTimeAsync(5);
  await sleep;
  expect(remove).toHaveBeenCalledExactlyOnceWith('abort', expect.any(Function));
});

test('its time goes on by itself, whatever the computer’s clock is set to', async () => {
  const [now, wall] = [browserClock.now(), browserClock.wall()];
  vi.setSystemTime(wall - 3_600_000);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(browserClock.now() - now).toBe(1_000);
  expect(browserClock.wall()).toBe(wall - 3_600_000 + 1_000);
});

test('a moment is shown as the computer’s clock tells it now', async () => {
  const at = browserClock.now();
  vi.setSystemTime(browserClock.wall() - 3_600_000);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(Math.abs(wallTime(at) + 2_000 - browserClock.wall())).toBeLessThanOrEqual(1_000);
});

test('chances are from 0 up to 1', () => {
  const chances = Array.from({ length: 50 }, () => browserClock.random());
  expect(Math.min(...chances)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...chances)).toBeLessThan(1);
  expect(new Set(chances).size).toBeGreaterThan(1);
});

test('a time-out aborts with a TimeoutError', async () => {
  vi.useRealTimers();
  const signal = browserClock.timeout(1);
  await new Promise((resolve) => signal.addEventListener('abort', resolve));
  expect(signal.reason).toMatchObject({ name: 'TimeoutError' });
});
