import type { PageEvents } from '../../browser/pageEvents.ts';
import type { Clock } from '../../graph/clock.ts';

/** The shortest and the longest pause between two readings by themselves, in milliseconds. */
const shortest = 60_000;
const longest = 300_000;
/** What comes on the screen, or comes back to it, is read again when its last reading began so many milliseconds ago. */
const oldEnough = 10_000;
/** So many milliseconds between the computer's clock and the page's are a jump; it is looked for so often. */
const jump = 5_000;
const lookAfter = 10_000;
/** A cancel that an earlier visit has sent may take effect for so many milliseconds; until then the pauses are short. */
const effectTime = 60_000;
const shortPause = 10_000;

/** What is refreshed. */
export interface RefreshTarget {
  /** Reads again; resolves to whether anything has changed. Never rejects. */
  read(): Promise<boolean>;
  /** Whether anything can change that the person waits for. */
  isWaiting(): boolean;
  /** When the last reading began, as the clock tells the time; now while there is one under way. */
  readAt(): number;
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

/**
 * Reads what is old when it comes on the screen, when the person comes back, and at intervals while they wait; and whatever
 * its age when the network comes back. Gives back a function that stops it.
 */
export function startAutoRefresh(target: RefreshTarget, clock: Clock, events: PageEvents): () => void {
  const stopped = new AbortController();
  let pause = nextPause(shortest, true, clock.random());
  let effectUntil = (target.sentAt ?? 0) + effectTime;

  async function watch(): Promise<void> {
    for (;;) {
      const isSoon = clock.wall() < effectUntil;
      await clock.sleep(isSoon ? shortPause : pause, stopped.signal);
      // Whatever else read the list meanwhile counts as well.
      const isRecent = clock.now() - target.readAt() < (isSoon ? shortPause : shortest) / 2;
      if (!events.isVisible() || !target.isWaiting() || isRecent) continue;
      const hasChanged = await target.read();
      if (hasChanged) effectUntil = 0;
      if (!isSoon) pause = nextPause(pause, hasChanged, clock.random());
    }
  }

  watch().catch((reason: unknown) => {
    if (!stopped.signal.aborted) throw reason;
  });
  const apart = () => clock.wall() - clock.now();
  let wereApart = apart();
  // The computer has slept, while the page's clock may have stood still, or its clock was set: no age is to be trusted.
  const hasJumped = () => Math.abs(apart() - wereApart) > jump;
  // What was read or tried before the network went says nothing of now. A page out of sight reads once it is seen.
  let wasOffline = false;
  const readIfOld = () => {
    const isOld = wasOffline || hasJumped() || clock.now() - target.readAt() >= oldEnough;
    if (!events.isVisible() || !isOld) return;
    wasOffline = false;
    wereApart = apart();
    void target.read();
  };
  readIfOld();
  const stopListening = events.onReturn(readIfOld);
  const stopWaiting = events.onOnline(() => {
    wasOffline = true;
    readIfOld();
  });
  const timer = setInterval(() => hasJumped() && readIfOld(), lookAfter);
  return () => {
    stopped.abort();
    stopListening();
    stopWaiting();
    clearInterval(timer);
  };
}
