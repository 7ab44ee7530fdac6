import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { drawing, starting } from '../pages/appScripts.ts';
import { fillStorage } from '../pages/fillStorage.ts';
import { wordsIn } from '../pages/wordsIn.ts';
import { test as base, expect } from '../tenantTest.ts';
import { holdLoginServer, letHalfAMinutePass } from './slowLoginServer.ts';
import { type Seen, watchWords } from './watchWords.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const opening = 'Opening Microsoft’s sign-in page…';
const landing = /Sign in\b|See and cancel/;

/** Builds the app as an organisation does whose `public/config.json` says `signIn: "automatic"`; gives the folder. */
async function buildAutomatic(folder: string): Promise<string> {
  const [publicDir, outDir] = [join(folder, 'public'), join(folder, 'built')];
  cpSync(join(root, 'public'), publicDir, { recursive: true });
  writeFileSync(join(publicDir, 'config.json'), '{ "signIn": "automatic" }');
  await build({ root, mode: 'embedded', logLevel: 'warn', publicDir, build: { outDir } });
  return outDir;
}

interface Fixtures {
  /** What a person has seen of the page so far. */
  seen: () => Promise<Seen>;
}

/** The test of this project, with a build for automatic sign-in, unless a test takes another. */
const test = base.extend<Fixtures, { automaticBuild: string }>({
  automaticBuild: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures that this one needs
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'automatic-'));
      await use(await buildAutomatic(folder));
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  tenantOptions: async ({ automaticBuild }, use) =>
    use({ appDirectory: automaticBuild, config: { signIn: 'automatic' } }),
  seen: async ({ context, tenant }, use) => {
    const seen = await watchWords(context);
    await use(() => seen(tenant.origins.app));
  },
});

// One build for all of them.
test.describe.configure({ mode: 'default' });

for (const width of [1280, 390, 320]) {
  test(`the way to the login server shows the shape of a list, and never the landing, at ${width} pixels`, async ({
    page,
    signIn,
    seen,
    tenant,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    const letGo = await holdLoginServer(page);
    await page.goto(tenant.origins.app, { waitUntil: 'commit' });
    await expect.poll(async () => (await seen()).wordsOfApp.join()).toContain(opening);
    const onTheWay = await seen();
    // Nobody is signed in, so no requests are loading.
    expect(onTheWay.words.join()).not.toContain('Loading your requests…');
    expect(onTheWay.shifts).toBe(0);
    letGo();
    await signIn.choose('Ada Lindqvist');
    await expect(page.getByRole('navigation', { name: 'Views' })).toBeVisible();
    expect((await seen()).words.filter((words) => landing.test(words))).toEqual([]);
  });
}

test.describe('in German', () => {
  test.use({ locale: 'de-DE' });

  test('the way to the login server shows no landing, and no words before they are German', async ({
    page,
    signIn,
    seen,
    tenant,
  }) => {
    const german = wordsIn('de');
    const letGo = await holdLoginServer(page);
    await page.goto(tenant.origins.app, { waitUntil: 'commit' });
    await expect.poll(async () => (await seen()).wordsOfApp.join()).toContain(german(opening));
    const { words, shifts } = await seen();
    expect(words[0]).toContain(german('My access requests'));
    expect(shifts).toBe(0);
    letGo();
    await signIn.choose('Ada Lindqvist');
    await expect(page.getByRole('heading', { name: german('My access requests') })).toBeVisible();
    const all = (await seen()).words.join();
    expect(all).not.toContain(german('Sign in'));
    expect(all).not.toContain(german('See and cancel your requests'));
    expect(all).not.toMatch(landing);
  });
});

test('a login server that is slow is called slow, beside a button to try again', async ({
  page,
  signIn,
  seen,
  tenant,
}) => {
  await letHalfAMinutePass(page);
  const letGo = await holdLoginServer(page);
  await page.goto(tenant.origins.app, { waitUntil: 'commit' });
  await expect.poll(async () => (await seen()).words.at(-1)).toMatch(/Sign in\n.*is slow to open/s);
  letGo();
  await signIn.choose('Ada Lindqvist');
  await expect(page.getByRole('navigation', { name: 'Views' })).toBeVisible();
  expect(tenant.log.calls({ operation: 'authorize' })).toHaveLength(1);
});

test('a way that cannot begin ends on why, with a button', async ({ page, signIn, seen, tenant }) => {
  await page.addInitScript(fillStorage);
  await signIn.open();
  await expect(page.getByText('Code MAR-110')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Sign in', exact: true })).toBeEnabled();
  expect((await seen()).words.join()).not.toContain('See and cancel');
  expect(tenant.log.calls({ operation: 'authorize' })).toEqual([]);
});

test('a sign-in that the login server refuses is said, and the landing is not shown before', async ({
  page,
  signIn,
  seen,
  tenant,
}) => {
  tenant.faults.signIn({ code: 90094 });
  await signIn.enter('automatic', 'Ada Lindqvist');
  await expect(page.getByText('Code MAR-102')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Sign in', exact: true })).toBeEnabled();
  expect((await seen()).words.join()).not.toContain('See and cancel');
});

test('after a sign-out the page waits for its button, also when it is loaded again', async ({
  page,
  signIn,
  tenant,
  openTab,
}) => {
  await signIn.enter('automatic', 'Ada Lindqvist');
  await expect(page.getByRole('navigation', { name: 'Views' })).toBeVisible();
  await signIn.signOut();
  await expect(page.getByRole('heading', { name: 'You have signed out' })).toBeVisible();
  const { length } = tenant.log.calls({ operation: 'authorize' });
  await page.reload();
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeEnabled();
  const other = await openTab();
  await other.signIn.open();
  await expect(other.page.getByRole('heading', { name: 'See and cancel your requests' })).toBeVisible();
  await expect(other.page.getByRole('button', { name: 'Sign in' })).toBeEnabled();
  expect(tenant.log.calls({ operation: 'authorize' })).toHaveLength(length);
});

test('who comes back by the back button finds the landing, and its button says that the page is on its way', async ({
  page,
  signIn,
  seen,
  tenant,
}) => {
  await signIn.open();
  await expect(page.getByRole('button', { name: 'Ada Lindqvist' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'See and cancel your requests' })).toBeVisible();
  expect(tenant.log.calls({ operation: 'authorize' })).toHaveLength(1);
  const letGo = await holdLoginServer(page);
  await page.getByRole('button', { name: 'Sign in' }).click({ noWaitAfter: true });
  await expect.poll(async () => (await seen()).words.at(-1)).toMatch(new RegExp(`Sign in\n+${opening}`));
  letGo();
  await signIn.choose('Ada Lindqvist');
  await expect(page.getByRole('navigation', { name: 'Views' })).toBeVisible();
});

test('a script that is lost is said so, with a way on', async ({ page, signIn }) => {
  await page.route(starting, (route) => route.abort());
  await signIn.open();
  await expect(page.getByText('This page could not be loaded.')).toBeVisible();
  await expect(page.locator('.skeleton')).toBeHidden();
  await page.unroute(starting);
  await page.getByRole('button', { name: 'Reload page' }).click();
  await signIn.choose('Ada Lindqvist');
});

test('what draws, lost to a page that leaves, is not said: nothing is wrong', async ({
  page,
  signIn,
  seen,
  tenant,
}) => {
  const letGo = await holdLoginServer(page);
  let lost = 0;
  await page.route(drawing, (route) => {
    lost++;
    return route.abort();
  });
  await page.goto(tenant.origins.app, { waitUntil: 'commit' });
  // As a preload, and as what is run.
  await expect.poll(() => lost).toBeGreaterThanOrEqual(2);
  letGo();
  await page.unroute(drawing);
  await signIn.choose('Ada Lindqvist');
  await expect(page.getByRole('navigation', { name: 'Views' })).toBeVisible();
  expect((await seen()).words.join()).not.toContain('could not be loaded');
});

test('what draws, lost where the page cannot leave, is said', async ({ page, signIn }) => {
  await page.addInitScript(fillStorage);
  await page.route(drawing, (route) => route.abort());
  await signIn.open();
  await expect(page.getByText('This page could not be loaded.')).toBeVisible();
});

test('a script that does not come is said so after a minute', async ({ page, tenant }) => {
  await page.clock.install();
  await page.route(starting, () => undefined);
  await page.goto(tenant.origins.app, { waitUntil: 'commit' });
  await expect(page.locator('.skeleton')).toBeVisible();
  await page.clock.runFor(60_000);
  await expect(page.getByText('This page could not be loaded.')).toBeVisible();
});

test('inside another page it does not start, and does not leave', async ({ page, tenant }) => {
  await page.route('**/', async (route) => {
    const answer = await route.fetch();
    // As from a host that has lost the headers, which would refuse the frame.
    const { 'content-type': type = '' } = answer.headers();
    await route.fulfill({ body: await answer.text(), headers: { 'content-type': type } });
  });
  await page.route('**/framing', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<iframe src="${tenant.origins.app}/"></iframe>` }),
  );
  await page.goto('http://localhost/framing');
  const inside = page.frameLocator('iframe');
  await expect(inside.getByText('This page does not start inside another page.')).toBeVisible();
  await expect(inside.locator('.skeleton')).toBeHidden();
  expect(tenant.log.calls({ operation: 'authorize' })).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says so, and waits for nothing', async ({ page, signIn }) => {
    await signIn.open();
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.locator('.skeleton')).toBeHidden();
  });
});

test.describe('in a build with a button', () => {
  test.use({ tenantOptions: { config: { signIn: 'automatic' } } });

  test('a configuration that was changed in place shows the landing until the app is there, and not after', async ({
    page,
    signIn,
    seen,
    tenant,
  }) => {
    const letGo = await holdLoginServer(page);
    await page.goto(tenant.origins.app, { waitUntil: 'commit' });
    await expect.poll(async () => (await seen()).wordsOfApp.join()).toContain(opening);
    letGo();
    await signIn.choose('Ada Lindqvist');
    await expect(page.getByRole('navigation', { name: 'Views' })).toBeVisible();
    const { wordsOfApp } = await seen();
    expect(wordsOfApp.filter((words) => landing.test(words))).toEqual([]);
  });
});

test.describe('on a shared computer, in a build with a button', () => {
  test.use({ tenantOptions: { config: { devices: 'shared' } } });

  test('a page that is loaded again goes on without showing the landing once the app is there', async ({
    page,
    signIn,
    seen,
  }) => {
    await signIn.byHand('Ada Lindqvist');
    const before = (await seen()).wordsOfApp.length;
    const letGo = await holdLoginServer(page);
    await page.reload({ waitUntil: 'commit' });
    await expect.poll(async () => (await seen()).wordsOfApp.slice(before).join()).toContain(opening);
    letGo();
    await expect(page.getByRole('navigation', { name: 'Views' })).toBeVisible();
    const { wordsOfApp } = await seen();
    expect(wordsOfApp.slice(before).filter((words) => landing.test(words))).toEqual([]);
  });
});
