import type { Browser } from '@playwright/test';
import { atMost, type Figure } from '../figures.ts';
import { type ListCost, measureGrowth, measureList, measureRedraws } from '../lists.ts';
import type { Stage } from '../stage.ts';

/** How long the lists are that are compared with one of 100; and how much longer a key of a search may take there. */
const lengths = { 1000: 1.6, 10000: 1.6, 40000: 2 } as const;

/** What long lists cost while they come in and once they are there, against a list of 100. */
export async function lists(browser: Browser, app: Stage): Promise<Figure[]> {
  const least = await measureList(browser, app, 100);
  const figures = [...(await redraws(browser, app)), ...(await growth(browser, app))];
  for (const [length, worstKey] of Object.entries(lengths)) {
    figures.push(...figuresOf(Number(length), await measureList(browser, app, Number(length)), least, worstKey));
  }
  return figures;
}

function figuresOf(length: number, cost: ListCost, least: ListCost, worstKey: number): Figure[] {
  const rows = `${length.toLocaleString('en-GB')} rows`;
  return [
    atMost(1.5, { name: `${rows}: mount, against 100`, app: cost.mount, against: least.mount, unit: 'ms' }),
    atMost(worstKey, {
      name: `${rows}: worst key of a search, against 100`,
      app: cost.worstKey,
      against: least.worstKey,
      unit: 'ms',
    }),
    { name: `${rows}: elements at first`, app: cost.nodes, target: '≤ 800', isMet: cost.nodes <= 800 },
    {
      name: `${rows}: rows drawn again by a reading without news`,
      app: cost.rowsRenderedByReread,
      target: '0',
      isMet: cost.rowsRenderedByReread === 0,
    },
    { name: `${rows}: heap, against 100`, app: cost.heap, against: least.heap, unit: 'B' },
  ];
}

async function redraws(browser: Browser, app: Stage): Promise<Figure[]> {
  const { opened, another, closed, help } = await measureRedraws(browser, app);
  const figure = (when: string, count: number, most: number): Figure => ({
    name: `Rows drawn again of 50: ${when}`,
    app: count,
    target: `≤ ${most}`,
    isMet: count <= most,
  });
  return [
    figure('details opened', opened, 2),
    figure('another opened', another, 2),
    figure('closed', closed, 1),
    figure('help opened', help, 0),
  ];
}

async function growth(browser: Browser, app: Stage): Promise<Figure[]> {
  const { longTasks, longestTask } = await measureGrowth(browser, app, 10_000);
  return [
    {
      name: '10,000 rows come in: tasks over 50 ms after the first row',
      app: longTasks,
      target: '0',
      isMet: longTasks === 0,
    },
    { name: '10,000 rows come in: the longest such task', app: longestTask, unit: 'ms' },
  ];
}
