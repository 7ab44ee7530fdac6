import type { NewRequest } from '../assignmentRequest.ts';
import { ada, chiara, emeka, ingrid, noor, type Person } from '../person.ts';
import { ingridsRequests } from './everyEnding.ts';
import { adasRequests } from './everyState.ts';
import { hostileRequests } from './hostileNames.ts';
import { manyRequests } from './manyRequests.ts';

/** The requests that a person has from the start. */
export interface Seed {
  readonly person: Person;
  /** Made only once somebody reads that person's list. */
  readonly isLarge?: boolean;
  /** Dates count back from the tenant's start, in milliseconds. */
  requests(now: number): readonly NewRequest[];
}

export const seeds: readonly Seed[] = [
  { person: ada, requests: adasRequests },
  { person: noor, requests: hostileRequests },
  { person: ingrid, requests: ingridsRequests },
  { person: chiara, isLarge: true, requests: (now) => manyRequests('chiara', 400, now) },
  { person: emeka, isLarge: true, requests: (now) => manyRequests('emeka', 10_000, now) },
];
