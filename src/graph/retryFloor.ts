import { notBeforeKey } from '../browser/storage.ts';
import type { Clock } from './clock.ts';

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

/** Milliseconds. What is only stored may be wrong: one call after a quarter of an hour costs Graph less than a day costs a person. */
const longestBelieved = 15 * 60_000;

/**
 * A floor that holds for every tab in which this account is signed in, and survives a reload. Stored are the moment, by
 * the computer's clock, for how long it was to wait, so that a clock that was set since makes nobody wait longer, and
 * whom Graph told: `account`, some signs without a space that tell this account from others. Where the browser stores
 * nothing it is this page's own.
 */
export function sharedFloor(storage: Storage, clock: Clock, account: string): RetryFloor {
  const own = ownFloor();
  let known: string | null = null;

  /** Takes over what another page has stored, once: from then on the page's own clock counts. */
  function look(): void {
    try {
      const text = storage.getItem(notBeforeKey);
      if (text === known) return;
      known = text;
      const [until, wait, whose] = `${text}`.split(' ');
      const left = Math.min(Number(until) - clock.wall(), Number(wait), longestBelieved);
      if (whose === account && left > 0) own.raise(clock.now() + left);
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
        known = `${clock.wall() + wait} ${wait} ${account}`;
        storage.setItem(notBeforeKey, known);
      } catch {
        // A full or closed storage: this page still keeps to the floor.
      }
    },
  };
}
