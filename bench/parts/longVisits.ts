import type { Browser } from '@playwright/test';
import { atMost, type Figure } from '../figures.ts';
import { measureOpening, measureRereading } from '../leaks.ts';
import type { Stage } from '../stage.ts';

/** What a long visit leaves behind, against a short one. */
export async function longVisits(browser: Browser, app: Stage): Promise<Figure[]> {
  const [few, many] = await measureOpening(browser, app, 2, 200);
  const [young, old] = await measureRereading(browser, app, 10, 500);
  const opened = 'Details, question and help opened 200 times';
  const read = '1,000 rows read 500 times';
  return [
    atMost(1, { name: `${opened}: DOM nodes, against 2`, app: many.nodes, against: few.nodes }),
    atMost(1.01, { name: `${opened}: listeners, against 2`, app: many.listeners, against: few.listeners }),
    atMost(1, { name: `${read}: DOM nodes, against 10`, app: old.nodes, against: young.nodes }),
    atMost(1.05, { name: `${read}: listeners, against 10`, app: old.listeners, against: young.listeners }),
    atMost(1.05, { name: `${read}: own objects, against 10`, app: old.heap, against: young.heap, unit: 'B' }),
  ];
}
