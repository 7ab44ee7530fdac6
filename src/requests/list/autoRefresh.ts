import type { PageEvents } from '../../browser/pageEvents.ts';
import type { Clock } from '../../graph/clock.ts';

/** The shortest and the longest pause between two readings by themselves, in milliseconds. */
const shortest = 60_000;
const longest = 300_000;
/** Coming back to the page reads again when the last reading ended so many milliseconds ago. */
const oldEnough = 10_000;
/** A cancel that an earlier visit has sent may take effect for so many milliseconds; until then the pauses are short. */
const effectTime = 60_000;
const shortPause = 10_000;

/** What is refreshed. */
export interface RefreshTarget {
  /** Reads again; resolves to whether anything has changed. Never rejects. */
  read(): Promise<boolean>;
  /** Whether anything can change that the person waits for. */
  isWaiting(): boolean;
  /** When the last reading ended, in milliseconds since 1970. */
  readAt(): number | undefined;
  /** When the tab's earlier visit sent a cancel, in milliseconds since 1970: it was left before it knew the outcome, perhaps. */
  readonly sentAt?: number | undefined;
}

/**
 * The pause after a reading, in milliseconds: a minute after a change, then growing to five while nothing changes, with
 * up to a fifth more by chance, so that 100,000 open pages do not ask in step.
 */
export function nextPause(previous: number, hasChanged: boolean, random: number): number {
  const base = hasChanged ? shortest : Math.min(previous * 1.5, longest);
  return base * (1 + random / 5);
}

/** Reads again when the person comes back, and at intervals while they wait. Gives back a function that stops it. */
export function startAutoRefresh(target: RefreshTarget, clock: Clock, events: PageEvents): () => void {
  const stopped = new AbortController();
  let isReading = false;
  let pause = nextPause(shortest, true, clock.random());
  let effectUntil = (target.sentAt ?? 0) + effectTime;

  async function watch(): Promise<void> {
    for (;;) {
      const isSoon = clock.now() < effectUntil;
      await clock.sleep(isSoon ? shortPause : pause, stopped.signal);
      // Whatever else read the list meanwhile counts as well.
      const isRecent = clock.now() - (target.readAt() ?? 0) < (isSoon ? shortPause : shortest) / 2;
      if (!events.isVisible() || !target.isWaiting() || isRecent) continue;
      const hasChanged = await read();
      if (hasChanged) effectUntil = 0;
      if (!isSoon) pause = nextPause(pause, hasChanged, clock.random());
    }
  }

  async function read(): Promise<boolean> {
    isReading = true;
    try {
      return await target.read();
    } finally {
      isReading = false;
    }
  }

  watch().catch((reason: unknown) => {
    if (!stopped.signal.aborted) throw reason;
  });
  const stopListening = events.onReturn(() => {
    // One return is told by several events, and a reading knows when it ended only when it has.
    if (isReading || !events.isVisible()) return;
    if (clock.now() - (target.readAt() ?? 0) >= oldEnough) void read();
  });
  return () => {
    stopped.abort();
    stopListening();
  };
}
