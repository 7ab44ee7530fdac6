import { type Origins, origins } from '../engines/origins.ts';
import type { Tab } from './Tab.ts';
import { expect, test as webkitTest } from './webkitTest.ts';

/** What the table in CONTRIBUTING.md says of WebKitGTK. */
const test = webkitTest.extend<Origins>({
  ...origins,
  tab: async ({ tab, origin }, use) => {
    await tab.open(origin.address);
    await use(tab);
  },
});

/** Sends a request as the page sends those to Graph. Gives its status, or nothing when it fails within ten seconds. */
function send(tab: Tab, url: string, init: RequestInit = {}): Promise<number | null> {
  return tab.run(
    (url, init) => {
      const headers = { Authorization: 'Bearer x', 'Cache-Control': 'no-cache' };
      const signal = AbortSignal.timeout(10_000);
      return fetch(url, { headers, credentials: 'omit', signal, ...init }).then(
        ({ status }) => status,
        () => null,
      );
    },
    url,
    init,
  );
}

test('no cache mode asks for a preflight again that is cached', async ({ tab, other }) => {
  for (const cache of ['default', 'no-store', 'no-cache', 'reload'] as const) {
    for (const _ of [1, 2]) await send(tab, `${other.address}/${cache}`, { cache });
    expect(other.methods(`/${cache}`)).toEqual(['OPTIONS', 'GET', 'GET']);
  }
});

test('a reading that hangs in one tab keeps no other tab’s of the same address waiting', async ({
  tab,
  openTab,
  origin,
  other,
}) => {
  const second = (await openTab()).tab;
  await second.open(origin.address);
  for (const cache of ['default', 'no-store'] as const) {
    const url = `${other.address}/hang-${cache}`;
    await tab.run(
      (url, cache) => {
        const headers = { Authorization: 'Bearer x', 'Cache-Control': 'no-cache' };
        fetch(url, { headers, cache }).catch(() => undefined);
      },
      url,
      cache,
    );
    await expect.poll(() => other.methods(`/hang-${cache}`)).toContain('GET');
    expect(await send(second, url, { cache })).toBe(200);
  }
  // By this src/graph/graphFetch.ts knows an engine that waits.
  expect(await tab.run(() => 'mozInnerScreenX' in globalThis)).toBe(false);
});

test('a GET is repeated when its connection, used before, breaks without an answer; a POST never has such a one', async ({
  tab,
  other,
}) => {
  const times: Record<string, number> = {};
  for (const method of ['GET', 'POST']) {
    const url = `${other.address}/break-${method}`;
    // A call that comes after its preflight has a new connection: the second needs none.
    expect(await send(tab, url, { method })).toBeNull();
    const before = other.methods(`/break-${method}`).length;
    for (const _ of [1, 2]) await send(tab, `${other.address}/before`);
    expect(await send(tab, url, { method })).toBeNull();
    times[method] = other.methods(`/break-${method}`).length - before;
  }
  expect(times).toEqual({ GET: 2, POST: 1 });
});

test('a page that was left is kept, and goes on when the person comes back', async ({ tab, origin, other }) => {
  const born = await tab.run(() => performance.timeOrigin);
  await tab.open(other.address);
  await tab.goBack();
  expect(await tab.address()).toBe(`${origin.address}/`);
  expect(await tab.run(() => performance.timeOrigin)).toBe(born);
});
