import { fileURLToPath } from 'node:url';
import type { Browser } from '@playwright/test';
import { buildBaseline } from '../baseline.ts';
import { compare, median } from '../compare.ts';
import { atMost, type Figure } from '../figures.ts';
import { measureHeap } from '../leaks.ts';
import { measureListCode } from '../listCode/measureListCode.ts';
import { measureGrowth } from '../lists.ts';
import { type Stage, stageApp } from '../stage.ts';
import { byTurns } from './visits.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** How often what takes long is measured on each side, by turns. */
const pairs = 3;

/** The app against an older build of it, which `baseline.ts` names. Nothing, and a word on it, where that cannot be built. */
export async function sinceBaseline(browser: Browser, app: Stage): Promise<Figure[]> {
  const baseline = buildBaseline();
  if (!baseline) {
    console.log('The history does not reach back to the baseline, so nothing is compared with it.');
    return [];
  }
  let before: Stage | undefined;
  try {
    before = await stageApp(baseline.app);
    const person = { requests: 100 };
    const visits = await byTurns(browser, { app: [app, person], against: [before, person] }, 3 * pairs);
    const code = await listCode(baseline.root, 10_000);
    const long = [];
    for (let pair = 0; pair < pairs; pair++) long.push(await measureListCode(root, 40_000));
    const heaps = [await measureHeap(browser, app, 10_000), await measureHeap(browser, before, 10_000)] as const;
    return [
      { name: 'Since the baseline: first row', ...visits.both('firstRow'), unit: 'ms' },
      { name: 'Since the baseline: main thread, by the processor', ...visits.both('processor'), unit: 'ms' },
      atMost(0.05, { name: 'Since the baseline: list code for 10,000 rows, by the processor', ...code, unit: 'ms' }),
      atMost(4.5, {
        name: 'List code for 40,000 rows, against 10,000',
        app: median(long),
        against: code.app,
        unit: 'ms',
      }),
      { name: 'Since the baseline: main thread while 10,000 rows come in', ...(await growth(browser, app, before)) },
      atMost(0.6, {
        name: 'Since the baseline: own objects with 10,000 rows',
        app: heaps[0],
        against: heaps[1],
        unit: 'B',
      }),
    ];
  } finally {
    await before?.tenant.stop();
    baseline.remove();
  }
}

async function listCode(baselineRoot: string, rows: number) {
  const now: number[] = [];
  const then: number[] = [];
  for (let pair = 0; pair < pairs; pair++) {
    now.push(await measureListCode(root, rows));
    then.push(await measureListCode(baselineRoot, rows));
  }
  return compare(now, then);
}

async function growth(browser: Browser, app: Stage, before: Stage) {
  const now: number[] = [];
  const then: number[] = [];
  for (let pair = 0; pair < pairs; pair++) {
    now.push((await measureGrowth(browser, app, 10_000)).processor);
    then.push((await measureGrowth(browser, before, 10_000)).processor);
  }
  return { ...compare(now, then), unit: 'ms' } as const;
}
