import { browserClock } from './clock.ts';

/** A moment by the page's clock (`Clock.now`) as the computer's clock tells it now, to be shown: to the second. */
export function wallTime(at: number): number {
  return at + Math.round((browserClock.wall() - browserClock.now()) / 1_000) * 1_000;
}
