import type { Browser, Page } from '@playwright/test';
import { mainThreadOf } from './mainThread.ts';
import { countRenderedRows, renderedRows, rowsRenderedBy } from './renderedRows.ts';
import { addPersonWith, openTab, type Stage, untilAllAreThere } from './stage.ts';

/** What a list of some length costs once it is there. Times in milliseconds. */
export interface ListCost {
  /** From the press on a view until its rows stand in the page and are laid out. */
  readonly mount: number;
  /** Elements in the page when the list has just come. */
  readonly nodes: number;
  /** The longest that a letter of a search kept the page from answering. */
  readonly worstKey: number;
  /** How many rows rendered again when the list was read again and nothing in it had changed. */
  readonly rowsRenderedByReread: number;
  readonly heap: number;
}

/** So slow is the processor while this is measured: on a fast one the clock is too coarse. */
const slowdown = 4;

/** What the page does while a list comes in, from its first row on. Times in milliseconds. */
export interface Growth {
  /** How many tasks took more than 50 ms, and the longest of them; 0 where none did. */
  readonly longTasks: number;
  readonly longestTask: number;
  /** What the main thread has worked, by the processor. */
  readonly processor: number;
}

/** Watches a list of so many requests come in, as fast as the tenant sends it. */
export async function measureGrowth(browser: Browser, stage: Stage, length: number): Promise<Growth> {
  const { context, page } = await openTab(browser, stage, addPersonWith(stage.tenant, length));
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  try {
    await page.goto(`${stage.tenant.origins.app}/?view=all`);
    await page.waitForFunction(() => window.watched.firstRow !== undefined);
    const before = await mainThreadOf(cdp);
    await untilAllAreThere(page, length);
    await page.waitForTimeout(1_000);
    const { firstRow = 0, longTasks } = await page.evaluate(() => window.watched);
    const durations = longTasks.filter(([start]) => start > firstRow).map(([, duration]) => duration);
    return {
      longTasks: durations.length,
      longestTask: Math.max(0, ...durations),
      processor: (await mainThreadOf(cdp)).processor - before.processor,
    };
  } finally {
    await context.close();
  }
}

/** How many of fifty rows are drawn again when details open, others open, they close, and the help opens. */
export interface Redraws {
  readonly opened: number;
  readonly another: number;
  readonly closed: number;
  readonly help: number;
}

/** Counts them in a list of 100 requests, of which the page shows fifty. */
export async function measureRedraws(browser: Browser, stage: Stage): Promise<Redraws> {
  const { context, page } = await openTab(browser, stage, addPersonWith(stage.tenant, 100));
  await page.addInitScript(countRenderedRows);
  try {
    await page.goto(`${stage.tenant.origins.app}/?view=all`);
    await untilAllAreThere(page, 100);
    // The steps in the details are another list.
    const rows = page.locator('main ul > li');
    const details = page.getByRole('region', { name: 'Details' });
    const during = async (act: () => Promise<void>) => {
      await page.waitForTimeout(500);
      return rowsRenderedBy(page, async () => {
        await act();
        await page.waitForTimeout(500);
      });
    };
    const open = (place: number) => async () => {
      await rows.nth(place).getByRole('link').first().click();
      await details.waitFor();
    };
    return {
      opened: await during(open(1)),
      another: await during(open(2)),
      closed: await during(() => page.getByRole('link', { name: 'Close details' }).click()),
      help: await during(() => page.getByRole('button', { name: 'Help' }).click()),
    };
  } finally {
    await context.close();
  }
}

/** Opens the list of the person with so many requests, and uses it. Only the app: the floor page has no search. */
export async function measureList(browser: Browser, stage: Stage, length: number): Promise<ListCost> {
  const { context, page } = await openTab(browser, stage, addPersonWith(stage.tenant, length));
  await page.addInitScript(countRenderedRows);
  try {
    await page.goto(`${stage.tenant.origins.app}/?view=all`);
    await untilAllAreThere(page, length);
    await page.waitForTimeout(1_000);
    const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
    const heap = await page.evaluate(
      () => (performance as Performance & { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize,
    );
    const rowsRenderedByReread = await reread(page, stage);
    const cdp = await context.newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const mount = await page.evaluate(mountAgain);
    const worstKey = await page.evaluate(typeASearch, 'Finance request 12');
    return { mount, nodes, worstKey, rowsRenderedByReread, heap };
  } finally {
    await context.close();
  }
}

async function reread(page: Page, { tenant }: Stage): Promise<number> {
  const before = await renderedRows(page);
  tenant.log.clear();
  await page.getByRole('button', { name: 'Refresh', exact: true }).click();
  // Until no further page has been asked for in half a second.
  for (let seen = -1; seen !== tenant.log.calls().length; await page.waitForTimeout(500))
    seen = tenant.log.calls().length;
  await page.getByRole('button', { name: 'Refresh', exact: true }).waitFor({ timeout: 120_000 });
  if (tenant.log.calls({ operation: 'list', method: 'GET' }).length === 0) throw new Error('Nothing was read again.');
  return (await renderedRows(page)) - before;
}

/** In the page: goes to and fro between two views; the middle of the times that "All" takes to stand there. */
async function mountAgain(): Promise<number> {
  const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
  const press = async (name: string) => {
    const link = [...document.querySelectorAll<HTMLElement>('nav a')].find((one) => one.textContent?.startsWith(name));
    const startedAt = performance.now();
    link?.click();
    await Promise.resolve();
    document.body.getBoundingClientRect();
    return performance.now() - startedAt;
  };
  const times: number[] = [];
  for (let round = 0; round < 9; round++) {
    await press('Pending');
    await pause(150);
    times.push(await press('All'));
    await pause(150);
  }
  return times.sort((one, other) => one - other)[4] ?? 0;
}

/** In the page: types a search, letter by letter and back, and listens for how long nothing else gets its turn. */
async function typeASearch(text: string): Promise<number> {
  const input = document.querySelector<HTMLInputElement>('input[type=search]');
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  const worstGapDuring = (time: number, act: () => void) =>
    new Promise<number>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      const startedAt = performance.now();
      let last = startedAt;
      let worst = 0;
      port1.onmessage = () => {
        const now = performance.now();
        worst = Math.max(worst, now - last);
        last = now;
        if (now - startedAt < time) port2.postMessage(null);
        else resolve(worst);
      };
      act();
      port2.postMessage(null);
    });
  const steps = Array.from(text, (_, index) => text.slice(0, index + 1));
  const values = [...steps, ...steps.toReversed().slice(1), ''];
  const measure = async (): Promise<number[]> => {
    const gaps: number[] = [];
    for (const value of values) {
      gaps.push(
        await worstGapDuring(250, () => {
          setValue?.call(input, value);
          input?.dispatchEvent(new Event('input', { bubbles: true }));
        }),
      );
    }
    return gaps;
  };
  // The least of several tries of each letter: what else the computer does is not the list's doing.
  const tries: number[][] = [];
  while (tries.length < 5) tries.push(await measure());
  return Math.max(...values.map((_, index) => Math.min(...tries.map((gaps) => gaps[index] ?? 0))));
}
