/** A request and its answer on the wire, in milliseconds since 1970. */
export interface Exchange {
  readonly startedAt: number;
  readonly endedAt: number;
  readonly url: string;
}

/** Clocks of browser and server agree to within this, in milliseconds. */
const tolerance = 15;

/**
 * How many of these exchanges had to follow one another: the longest row of them in which each began when the one
 * before had ended. Only those that ended before a moment count.
 */
export function sequentialRoundTrips(exchanges: readonly Exchange[], before: number): number {
  let count = 0;
  let freeFrom = Number.NEGATIVE_INFINITY;
  for (const { startedAt, endedAt } of exchanges.toSorted((one, other) => one.endedAt - other.endedAt)) {
    if (endedAt > before + tolerance || startedAt < freeFrom - tolerance) continue;
    count += 1;
    freeFrom = endedAt;
  }
  return count;
}
