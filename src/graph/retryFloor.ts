import { notBeforeKey } from '../browser/storage.ts';
import type { Clock } from './clock.ts';
import { longestRetryAfter } from './retryAfter.ts';

/** The moment before which Graph wants no call at all: the latest `Retry-After` it gave. */
export interface RetryFloor {
  /** In milliseconds since 1970; 0 when Graph asked for no patience. */
  readonly at: number;
  /** Moves the floor up; an earlier moment changes nothing. */
  raise(to: number): void;
}

/** A floor that this page keeps to itself. */
export function ownFloor(): RetryFloor {
  let at = 0;
  return {
    get at() {
      return at;
    },
    raise(to) {
      at = Math.max(at, to);
    },
  };
}

/**
 * A floor that holds for every tab of this page and survives a reload. Only a moment is stored. Where the browser
 * stores nothing it is this page's own.
 */
export function sharedFloor(storage: Storage, clock: Clock): RetryFloor {
  const own = ownFloor();
  return {
    get at() {
      return Math.max(own.at, stored(storage, clock.now()));
    },
    raise(to) {
      own.raise(to);
      if (to <= stored(storage, clock.now())) return;
      try {
        storage.setItem(notBeforeKey, String(to));
      } catch {
        // A full or closed storage: this page still keeps to the floor.
      }
    },
  };
}

function stored(storage: Storage, now: number): number {
  try {
    const at = Number(storage.getItem(notBeforeKey));
    // No Retry-After is believed for longer, so whatever says more was not written by this page at this time.
    return Number.isFinite(at) && at <= now + longestRetryAfter ? at : 0;
  } catch {
    return 0;
  }
}
