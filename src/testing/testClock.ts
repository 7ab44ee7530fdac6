import type { Clock } from '../graph/clock.ts';

/** A clock that stands still until a test lets time pass. */
export interface TestClock extends Clock {
  /** Lets so many milliseconds pass: wakes up whoever sleeps until then, one after the other, each with time to act. */
  pass(milliseconds: number): Promise<void>;
  /** Sets the computer's clock forward by so many milliseconds, or back. */
  setWall(by: number): void;
}

/** Makes a {@link TestClock}; `startsAt` in milliseconds since 1970. */
export function createTestClock(startsAt = Date.UTC(2026, 10, 28, 9)): TestClock {
  let at = startsAt;
  let wallAhead = 0;
  const timers = new Set<{ at: number; ring: () => void }>();

  function setTimer(milliseconds: number, ring: () => void): () => void {
    const timer = { at: at + milliseconds, ring };
    timers.add(timer);
    return () => timers.delete(timer);
  }

  return {
    now: () => at,
    wall: () => at + wallAhead,
    sleep: (milliseconds, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        if (milliseconds <= 0) return resolve();
        const stop = setTimer(milliseconds, resolve);
        const onAbort = () => {
          stop();
          reject(signal?.reason);
        };
        signal?.addEventListener('abort', onAbort, { once: true });
      }),
    timeout: (milliseconds) => {
      const controller = new AbortController();
      setTimer(milliseconds, () => controller.abort(new DOMException('out of time', 'TimeoutError')));
      return controller.signal;
    },
    random: () => 0.5,
    setWall: (by) => {
      wallAhead += by;
    },
    async pass(milliseconds) {
      const end = at + milliseconds;
      for (;;) {
        await othersAct();
        const [next] = [...timers].filter((timer) => timer.at <= end).sort((one, other) => one.at - other.at);
        if (!next) break;
        timers.delete(next);
        at = Math.max(at, next.at);
        next.ring();
      }
      at = end;
      await othersAct();
    },
  };
}

/** Gives turns to whatever follows from what has just happened: answers of a fake Graph, and what is drawn of them. */
async function othersAct(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve));
}
