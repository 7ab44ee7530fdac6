import type { Browser, Page } from '@playwright/test';
import { mainThreadOf } from './mainThread.ts';
import { type Exchange, sequentialRoundTrips } from './roundTrips.ts';
import { addedLatency, addPersonWith, openTab, type Stage, signInAt } from './stage.ts';
import type { Watched } from './watchPage.ts';

/** What one visit cost. Times in milliseconds. */
export interface Load {
  readonly requests: number;
  /** Those that began before the list was asked for: what comes later has nothing to do with how soon it is there. */
  readonly requestsBeforeList: number;
  readonly scripts: number;
  readonly roundTrips: number;
  readonly fcp: number;
  readonly lcp: number;
  readonly firstRow: number;
  readonly cls: number;
  /** Of long tasks, what is over 50 ms, until the page has come to rest. */
  readonly tbt: number;
  readonly longTasksAfterRow: number;
  /** What the main thread works in all, by the clock. */
  readonly mainThread: number;
  /** The same by the processor, whatever else the computer does. */
  readonly processor: number;
  readonly heap: number;
  readonly nodes: number;
}

/** How a page is visited. */
export interface Visit {
  /** How many requests the person has. Without it nobody is signed in, and the landing is waited for instead of a row. */
  readonly requests?: number;
  /** The second visit of a browser, in which the first one's caches are full. */
  readonly isWarm?: boolean;
  /** The return from the login server, by which the person has come in a tab that knew nothing. */
  readonly isReturn?: boolean;
  /** Milliseconds that are added to every answer; to count trips, many more than the page works between two of them. */
  readonly latency?: number;
  /** How much slower than this computer the browser's processor is to be. */
  readonly slowdown?: number;
  readonly locale?: string;
  readonly path?: string;
  /** The page has no script to wait for. */
  readonly isStill?: boolean;
}

/** So long a page is watched after its first row, in milliseconds, for what it does once it is there. */
const restTime = 1_000;

/** Visits a page once, in a browser context of its own. */
export async function measureLoad(browser: Browser, stage: Stage, visit: Visit): Promise<Load> {
  const { requests, isWarm = false, isReturn = false, slowdown = 1, locale, path = '', latency = addedLatency } = visit;
  const person = requests === undefined ? undefined : addPersonWith(stage.tenant, requests);
  const { context, page } = await openTab(browser, stage, isReturn ? undefined : person, locale);
  const { settings, origins } = stage.tenant;
  if (!isReturn) settings.latency = latency;
  // Browsers keep a preflight's answer for 5 s when they are not told; for a warm visit they are.
  settings.preflightMaxAge = isWarm ? 600 : undefined;
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  if (slowdown > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  try {
    const url = `${origins.app}/${path}`;
    if (isWarm) {
      await page.goto(url);
      await comeToRest(page, visit);
      await page.goto('about:blank');
    }
    stage.tenant.log.clear();
    const exchanges: (Exchange & { type: string })[] = [];
    const asked: string[] = [];
    page.on('request', (request) => {
      // The icon comes when the browser wants it.
      if (!request.url().endsWith('/icon.svg')) asked.push(request.url());
    });
    page.on('requestfinished', (request) => {
      const { startTime, responseEnd } = request.timing();
      // What comes from the browser's own cache takes no trip.
      if (!request.url().startsWith(origins.app) || responseEnd < latency / 2) return;
      exchanges.push({
        url: request.url(),
        startedAt: startTime,
        endedAt: startTime + responseEnd,
        type: request.resourceType(),
      });
    });
    const before = await mainThreadOf(cdp);
    if (isReturn && person !== undefined) {
      await page.goto(url);
      await comeToRest(page, {});
      exchanges.length = 0;
      await signInAt(page, person, () => {
        stage.tenant.log.clear();
        settings.latency = latency;
      });
    } else await page.goto(url);
    await comeToRest(page, visit);
    const watched: Watched = await page.evaluate(() => window.watched);
    const fcp = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0);
    const after = await mainThreadOf(cdp);
    await cdp.send('HeapProfiler.collectGarbage');
    const heap = await page.evaluate(
      () => (performance as Performance & { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize,
    );
    const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
    const firstRow = watched.firstRow ?? 0;
    const rowAt = watched.timeOrigin + firstRow;
    const calls = stage.tenant.log.calls().map(({ at, endedAt, url: called }) => ({
      // The tenant writes a call down when the latency is over.
      startedAt: at - latency,
      endedAt: endedAt ?? Number.POSITIVE_INFINITY,
      url: called,
    }));
    const beforeRow = [...exchanges, ...calls].filter(({ startedAt }) => startedAt < rowAt);
    return {
      requests: beforeRow.length,
      requestsBeforeList: asked.findIndex((called) => called.includes('filterByCurrentUser')),
      scripts: exchanges.filter(({ type, startedAt }) => type === 'script' && startedAt < rowAt).length,
      roundTrips: sequentialRoundTrips(beforeRow, rowAt),
      fcp,
      lcp: watched.lcp,
      firstRow,
      cls: watched.cls,
      tbt: watched.longTasks.reduce((sum, [, duration]) => sum + duration - 50, 0),
      longTasksAfterRow: watched.longTasks.filter(([start]) => start > firstRow).length,
      mainThread: after.work - before.work,
      processor: after.processor - before.processor,
      heap,
      nodes,
    };
  } finally {
    settings.latency = 0;
    await context.close();
  }
}

async function comeToRest(page: Page, { requests, isStill }: Visit): Promise<void> {
  if (requests !== undefined) await page.waitForFunction(() => window.watched.firstRow !== undefined);
  else if (!isStill) await page.getByRole('button', { name: 'Sign in', disabled: false }).waitFor();
  await page.waitForTimeout(restTime);
}
