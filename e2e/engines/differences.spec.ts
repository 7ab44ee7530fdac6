import { test as base, expect, type Page } from '@playwright/test';
import { type Origins, origins } from './origins.ts';

/** What the table in CONTRIBUTING.md says of each engine. */
const known: Record<string, { modesWithPreflight: readonly RequestCache[]; waits: boolean; readings: number }> = {
  chromium: { modesWithPreflight: ['no-store', 'no-cache', 'reload'], waits: false, readings: 2 },
  firefox: { modesWithPreflight: ['no-store', 'reload'], waits: true, readings: 10 },
};

const test = base.extend<Origins>({
  ...origins,
  page: async ({ page, origin }, use) => {
    await page.goto(origin.address);
    await use(page);
  },
});

/** Sends a request as the page sends those to Graph, and waits for at most so many milliseconds for its end. */
function send(page: Page, url: string, init: RequestInit, patience = 10_000): Promise<number | undefined> {
  return page.evaluate(
    async ([url, init, patience]) => {
      const headers = { Authorization: 'Bearer x', 'Cache-Control': 'no-cache' };
      const signal = AbortSignal.timeout(patience);
      return fetch(url, { headers, credentials: 'omit', signal, ...init }).then(
        ({ status }) => status,
        () => undefined,
      );
    },
    [url, init, patience] as const,
  );
}

test('some cache modes ask for the preflight again', async ({ browserName, page, other }) => {
  const again: RequestCache[] = [];
  for (const cache of ['default', 'no-store', 'no-cache', 'reload'] as const) {
    for (const _ of [1, 2]) await send(page, `${other.address}/${cache}`, { cache });
    const preflights = other.methods(`/${cache}`).filter((method) => method === 'OPTIONS').length;
    if (preflights > 1) again.push(cache);
  }
  expect(again).toEqual(known[browserName]?.modesWithPreflight);
});

test('a reading that hangs in one tab may keep another tab’s of the same address waiting', async ({
  browserName,
  context,
  page,
  origin,
  other,
}) => {
  const second = await context.newPage();
  await second.goto(origin.address);
  const waits: Partial<Record<RequestCache, boolean>> = {};
  for (const cache of ['default', 'no-store'] as const) {
    const path = `/hang-${cache}`;
    const hanging = send(page, other.address + path, { cache }, 8_000);
    await expect.poll(() => other.methods(path)).toContain('GET');
    waits[cache] = (await send(second, other.address + path, { cache }, 4_000)) === undefined;
    await hanging;
  }
  expect(waits).toEqual({ default: known[browserName]?.waits, 'no-store': false });
  // By this src/graph/graphFetch.ts knows an engine that waits.
  expect(await page.evaluate(() => 'mozInnerScreenX' in globalThis)).toBe(waits.default);
});

test('a call is repeated when its connection breaks without an answer', async ({ browserName, page, other }) => {
  const times: Record<string, number> = {};
  for (const method of ['GET', 'POST']) {
    await send(page, `${other.address}/before`, {});
    expect(await send(page, `${other.address}/break-${method}`, { method })).toBeUndefined();
    times[method] = other.methods(`/break-${method}`).filter((sent) => sent === method).length;
  }
  expect(times).toEqual({ GET: known[browserName]?.readings, POST: 2 });
});
