import { notBeforeKey } from '../browser/storage.ts';
import type { Clock } from './clock.ts';
import { longestRetryAfter } from './retryAfter.ts';

/** The moment before which Graph wants no call at all: the latest `Retry-After` it gave. */
export interface RetryFloor {
  /** By `Clock.now`; 0 when Graph asked for no patience. */
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
 * A floor that holds for every tab of this page and survives a reload. Stored are the moment, by the computer's clock,
 * and for how long it was to wait: a clock that was set since makes nobody wait longer. Where the browser stores nothing
 * it is this page's own.
 */
export function sharedFloor(storage: Storage, clock: Clock): RetryFloor {
  const own = ownFloor();
  let known: string | null = null;

  /** Takes over what another page has stored, once: from then on the page's own clock counts. */
  function look(): void {
    try {
      const text = storage.getItem(notBeforeKey);
      if (text === known) return;
      known = text;
      const [until = 0, wait = 0] = `${text}`.split(' ').map(Number);
      const left = until - clock.wall();
      // No Retry-After is believed for longer, so whatever says more was not written by this page.
      if (wait <= longestRetryAfter) own.raise(clock.now() + (left < wait ? left : wait));
    } catch {
      // A closed storage: this page still keeps to what it was told itself.
    }
  }

  return {
    get at() {
      look();
      return own.at;
    },
    raise(to) {
      look();
      if (to <= own.at) return;
      own.raise(to);
      const wait = to - clock.now();
      try {
        known = `${clock.wall() + wait} ${wait}`;
        storage.setItem(notBeforeKey, known);
      } catch {
        // A full or closed storage: this page still keeps to the floor.
      }
    },
  };
}
