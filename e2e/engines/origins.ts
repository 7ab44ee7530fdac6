import type { Fixtures } from '@playwright/test';
import { type Origin, startOrigin } from './origin.ts';

/** Two servers of a test's own: the page's, and one that the page asks as it asks Graph. */
export interface Origins {
  origin: Origin;
  other: Origin;
}

// biome-ignore lint/correctness/noEmptyPattern: the runner wants to see that it needs nothing
const fixture: Fixtures<Origins>['origin'] = async ({}, use) => {
  const origin = await startOrigin();
  await use(origin);
  origin.stop();
};

/** Makes {@link Origins} for a test, whatever drives its browser. */
export const origins: Fixtures<Origins> = { origin: fixture, other: fixture };
