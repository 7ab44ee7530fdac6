/** Time and chance, in one named place so that tests can drive them. */
export interface Clock {
  /**
   * Milliseconds by a clock that only goes forward, whatever the computer's does: for durations, and for what came first.
   * It may stand still while the computer sleeps. Its values are the computer's time as it was when the page was loaded.
   */
  now(): number;
  /** Milliseconds since 1970 by the computer's clock, which anybody may set: for what is shown, and for other pages. */
  wall(): number;
  /** Resolves after so many milliseconds; rejects with the signal's reason when it aborts first. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** A signal that aborts with a `TimeoutError` after so many milliseconds. */
  timeout(milliseconds: number): AbortSignal;
  /** A number from 0 up to 1, for jitter. */
  random(): number;
}

/** A moment by both clocks. */
export interface Moment {
  readonly own: number;
  readonly wall: number;
}

/**
 * How long ago a moment was, in milliseconds, by the clock that says more: `now` may have stood still while the computer
 * slept, and `wall` may have been set back.
 */
export function ageOf({ own, wall }: Moment, clock: Pick<Clock, 'now' | 'wall'>): number {
  return Math.max(clock.now() - own, clock.wall() - wall);
}

const startedAt = Date.now() - performance.now();

/** The browser's own clock. */
export const browserClock: Clock = {
  now: () => startedAt + performance.now(),
  wall: () => Date.now(),
  sleep: (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const stop = () => {
        clearTimeout(timer);
        reject(signal?.reason);
      };
      const timer = setTimeout(() => {
        signal?.removeEventListener('abort', stop);
        resolve();
      }, milliseconds);
      signal?.addEventListener('abort', stop, { once: true });
    }),
  timeout: (milliseconds) => AbortSignal.timeout(milliseconds),
  random: () => Math.random(),
};
