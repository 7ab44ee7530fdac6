import type { Browser, CDPSession, Page } from '@playwright/test';
import { addPersonWith, openTab, type Stage, untilAllAreThere } from './stage.ts';

/** What a page holds once everything that nobody needs any more is gone. */
export interface Held {
  /** Bytes of the script's own objects: what the browser compiles, and notes for whoever measures, is none of the page's. */
  readonly heap: number;
  /** DOM nodes, in the page and out of it. */
  readonly nodes: number;
  readonly listeners: number;
}

/** Milliseconds after which nothing waits for a call any more: each holds a time-out of a minute at most. */
const afterTimeouts = 65_000;

/** Opens and closes details, the question and the help: what is held after `least` times, and after `most`. */
export async function measureOpening(
  browser: Browser,
  stage: Stage,
  least: number,
  most: number,
): Promise<readonly [Held, Held]> {
  const { context, page } = await openTab(browser, stage, addPersonWith(stage.tenant, 100));
  await page.goto(`${stage.tenant.origins.app}/`);
  await page.locator('main li').first().waitFor();
  const result = await beforeAndAfter(page, least, most, openAll);
  await context.close();
  return result;
}

/** Reads a list of 1,000 requests again and again: what is held after `least` times, and after `most`. */
export async function measureRereading(
  browser: Browser,
  stage: Stage,
  least: number,
  most: number,
): Promise<readonly [Held, Held]> {
  const { context, page } = await openTab(browser, stage, addPersonWith(stage.tenant, 1_000));
  await page.goto(`${stage.tenant.origins.app}/?view=all`);
  await untilAllAreThere(page, 1_000);
  const refresh = page.getByRole('button', { name: 'Refresh', exact: true });
  const result = await beforeAndAfter(page, least, most, async () => {
    stage.tenant.log.clear();
    await refresh.click();
    await page.getByRole('button', { name: 'Refreshing' }).waitFor({ state: 'detached' });
    await refresh.waitFor();
  });
  await context.close();
  return result;
}

async function openAll(page: Page): Promise<void> {
  const row = page.locator('main li').first();
  await row.getByRole('link').first().click();
  await page.getByRole('link', { name: 'Close details' }).click();
  await row.getByRole('button', { name: /^Cancel request/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Keep request' }).click();
  await page.getByRole('button', { name: 'Help' }).click();
  await page.getByRole('complementary', { name: 'Help' }).getByRole('button', { name: 'Close' }).click();
}

async function beforeAndAfter(
  page: Page,
  least: number,
  most: number,
  act: (page: Page) => Promise<void>,
): Promise<readonly [Held, Held]> {
  const cdp = await page.context().newCDPSession(page);
  for (let time = 0; time < least; time++) await act(page);
  const before = await heldBy(page, cdp);
  for (let time = least; time < most; time++) await act(page);
  return [before, await heldBy(page, cdp)];
}

async function heldBy(page: Page, cdp: CDPSession): Promise<Held> {
  await page.waitForTimeout(afterTimeouts);
  // What a collection frees holds other things, which the next one frees.
  for (let time = 0; time < 3; time++) await cdp.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
  return { heap: await bytesOfObjects(cdp), nodes, listeners: jsEventListeners };
}

/** Bytes of the script's own objects in a page that holds a list of so many requests, and has come to rest. */
export async function measureHeap(browser: Browser, stage: Stage, requests: number): Promise<number> {
  const { context, page } = await openTab(browser, stage, addPersonWith(stage.tenant, requests));
  await page.goto(`${stage.tenant.origins.app}/?view=all`);
  await untilAllAreThere(page, requests);
  const { heap } = await heldBy(page, await context.newCDPSession(page));
  await context.close();
  return heap;
}

/** As https://developer.chrome.com/docs/devtools/memory-problems/heap-snapshots counts them: the shallow sizes in a snapshot. */
async function bytesOfObjects(cdp: CDPSession): Promise<number> {
  let text = '';
  const read = ({ chunk }: { chunk: string }) => {
    text += chunk;
  };
  cdp.on('HeapProfiler.addHeapSnapshotChunk', read);
  await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  cdp.off('HeapProfiler.addHeapSnapshotChunk', read);
  const { snapshot, nodes }: HeapSnapshot = JSON.parse(text);
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  let sum = 0;
  for (let at = 0; at < nodes.length; at += fields.length) {
    if (!['code', 'hidden', 'native'].includes(types[0][nodes[at + type] ?? 0] ?? '')) sum += nodes[at + size] ?? 0;
  }
  return sum;
}

/** As much of a snapshot of V8's heap as is read here. */
interface HeapSnapshot {
  readonly snapshot: { readonly meta: { readonly node_fields: string[]; readonly node_types: [string[]] } };
  readonly nodes: readonly number[];
}
