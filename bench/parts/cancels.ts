import type { Browser } from '@playwright/test';
import { measureCancel } from '../cancels.ts';
import { median } from '../compare.ts';
import type { Figure } from '../figures.ts';
import type { Stage } from '../stage.ts';

/** What a cancel costs; the worst of three but for the time. */
export async function cancels(browser: Browser, app: Stage): Promise<Figure[]> {
  const costs = [
    await measureCancel(browser, app),
    await measureCancel(browser, app),
    await measureCancel(browser, app),
  ];
  const isInFrame = costs.every(({ saysSoInSameFrame }) => saysSoInSameFrame);
  const trips = Math.max(...costs.map(({ roundTrips }) => roundTrips));
  const rereads = Math.max(...costs.map(({ rereadCalls }) => rereadCalls));
  const preflights = Math.max(...costs.map(({ rereadPreflights }) => rereadPreflights));
  return [
    { name: 'Confirm → the row says so: frames', app: isInFrame ? 1 : 2, target: 'same frame', isMet: isInFrame },
    { name: 'Confirm → Cancelled: sequential round trips', app: trips, target: '2', isMet: trips <= 2 },
    { name: 'Confirm → Cancelled', app: median(costs.map(({ time }) => time)), unit: 'ms' },
    { name: 'The reading behind it: calls', app: rereads, target: '1', isMet: rereads === 1 },
    { name: 'The reading behind it: preflights', app: preflights, target: '0', isMet: preflights === 0 },
  ];
}
