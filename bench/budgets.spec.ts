import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { importMap } from '../build/importMap.ts';
import { policyTag } from '../build/policyTag.ts';
import { expect, test } from '../e2e/tenantTest.ts';
import { firstLoadOf, weigh } from './firstLoad.ts';
import { floorForBudgets } from './floor/floorForBudgets.ts';
import { firstLoadModules, grownModules, type ModuleSizes } from './modules.ts';
import { countRenderedRows, renderedRows, rowsRenderedBy } from './renderedRows.ts';
import { addPersonWith } from './stage.ts';

const dist = fileURLToPath(new URL('../dist', import.meta.url));

/** App ÷ floor, of the scripts' brotli bytes. */
const mostScript = 1.1;
/** The page with all styles, in brotli bytes, without what follows. */
const mostPage = 5_300;
/** What its policy adds to it, and the hashes of all scripts that come later, some forty bytes each, with the version. */
const mostPolicy = 300;
const mostImportMap = 2_600;
/** Elements in the page when the list has come, however long it is. */
const mostNodes = 800;

test('the script before the first row stays within its share of the least that is possible', async () => {
  const app = firstLoadOf(dist).scripts.brotli;
  const floor = firstLoadOf(await floorForBudgets()).scripts.brotli;
  if (app <= mostScript * floor) return;
  const before: ModuleSizes = JSON.parse(readFileSync(new URL('./firstLoadModules.json', import.meta.url), 'utf8'));
  const grown = grownModules(before, await firstLoadModules());
  expect(app / floor, `These modules of the first load grew:\n${grown.join('\n')}`).toBeLessThanOrEqual(mostScript);
});

test('the page comes in one piece with its styles, and is small', () => {
  const { html, scriptFiles, styles } = firstLoadOf(dist);
  expect(scriptFiles.map((file) => /^assets\/(\w+)-/.exec(file)?.[1])).toEqual(['index', 'app']);
  expect(styles.raw).toBe(0);
  const page = readFileSync(`${dist}/index.html`, 'utf8');
  const withoutMap = page.replace(importMap, '');
  const bare = withoutMap.replace(policyTag, '');
  const [withPolicy, alone] = [withoutMap, bare].map((text) => weigh([Buffer.from(text)]).brotli) as [number, number];
  expect(alone).toBeLessThanOrEqual(mostPage);
  expect(withPolicy - alone).toBeGreaterThan(0);
  expect(withPolicy - alone).toBeLessThanOrEqual(mostPolicy);
  expect(html.brotli - withPolicy).toBeGreaterThan(0);
  expect(html.brotli - withPolicy).toBeLessThanOrEqual(mostImportMap);
});

for (const [locale, languages] of [
  ['en-GB', []],
  ['de-DE', ['de']],
] as const) {
  test.describe(`for a browser in ${locale}`, () => {
    test.use({ locale });

    test('nothing is asked for before the list but the page, its two scripts and the configuration', async ({
      tenant,
      page,
      signIn,
    }) => {
      await signIn.open('?lang=en');
      await page.getByRole('button', { name: 'Sign in' }).click();
      await signIn.choose('Ada Lindqvist');
      await page.getByRole('listitem').first().waitFor();
      // What this page still loads when it has time is not of the next one.
      await page.waitForLoadState('networkidle');
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url().replace(tenant.origins.app, '')));
      await page.goto(`${tenant.origins.app}/?view=all`);
      await page.getByRole('listitem').first().waitFor();
      // The icon comes when the browser wants it; the build for tests has a listener that production knows nothing of.
      const names = asked
        .map((url) => /assets\/([\w-]+?)-[\w-]{6,8}\.js$/.exec(url)?.[1] ?? url)
        .filter((name) => name !== '/icon.svg' && name !== 'listenForTests');
      const list = names.findIndex((url) => url.includes('filterByCurrentUser'));
      expect(names.slice(0, list).toSorted()).toEqual(['/?view=all', '/config.json', 'app', 'index']);
      expect(names.filter((name) => name === 'de')).toEqual(languages);
    });
  });
}

test('a list is asked for again without its preflight, and a cancel costs its own and one reading', async ({
  tenant,
  signIn,
  requests,
}) => {
  tenant.settings.preflightMaxAge = 600;
  await signIn.as('Ada Lindqvist');
  tenant.log.clear();
  await requests.refresh();
  expect(tenant.log.calls({ operation: 'list', method: 'GET' })).toHaveLength(1);
  expect(tenant.log.calls({ operation: 'preflight' })).toHaveLength(0);
  tenant.log.clear();
  await requests.cancel('Finance reporting – read');
  await expect.poll(() => tenant.log.calls({ operation: 'list', method: 'GET' }).length).toBe(1);
  await expect(requests.row('Finance reporting – read')).toContainText('This request will not give you access');
  expect(tenant.log.calls().map(({ operation, method }) => `${method} ${operation}`)).toEqual([
    'OPTIONS preflight',
    'POST cancel',
    'GET list',
  ]);
});

test('ten thousand requests are few elements, and none is drawn again when nothing has changed', async ({
  tenant,
  page,
  signIn,
  requests,
}) => {
  tenant.settings.pageSize = 500;
  await page.addInitScript(countRenderedRows);
  await signIn.as('Emeka', '?view=all');
  await page.getByRole('link', { name: 'All (10,000)' }).waitFor({ timeout: 30_000 });
  // Nor for each of the twenty pages that come after the one which it is on.
  expect(await renderedRows(page)).toBeLessThan(300);
  expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThanOrEqual(mostNodes);
  const before = await renderedRows(page);
  await requests.refreshButton.click();
  await page.getByRole('button', { name: 'Refreshing' }).waitFor();
  await requests.refreshButton.waitFor({ timeout: 30_000 });
  expect(await renderedRows(page)).toBe(before);
});

test('the list is asked for before a language is chosen, which no call needs', async ({ tenant, page, signIn }) => {
  await signIn.as('Ada Lindqvist');
  await page.addInitScript(() => {
    const order: string[] = [];
    Object.assign(window, { order });
    const { fetch } = window;
    const Locale = new Proxy(Intl.Locale, {
      construct: (target, parts) => {
        order.push('language');
        return Reflect.construct(target, parts);
      },
    });
    Object.assign(Intl, { Locale });
    window.fetch = (...call) => {
      order.push(String(call[0]));
      return fetch(...call);
    };
  });
  await page.reload();
  await expect(page.locator('main ul > li').first()).toBeVisible();
  const order = await page.evaluate(() => (window as unknown as { order: string[] }).order);
  const [list, language] = [
    order.findIndex((call) => call.startsWith(tenant.origins.graph)),
    order.indexOf('language'),
  ];
  expect(list).toBeGreaterThanOrEqual(0);
  expect(language).toBeGreaterThan(list);
});

for (const language of ['en', 'de']) {
  test(`in ${language} details draw again the row that they open in, and the one that they close in, and the help none`, async ({
    tenant,
    page,
    signIn,
  }) => {
    await page.addInitScript(countRenderedRows);
    await signIn.as(addPersonWith(tenant, 100));
    await page.goto(`${tenant.origins.app}/?view=all&lang=${language}`);
    const rows = page.locator('main ul > li');
    await expect(rows).toHaveCount(50);
    // The parts that come later have come.
    await page.waitForLoadState('networkidle');
    const open = (place: number) => async () => {
      await rows.nth(place).getByRole('link').first().click();
      await expect(
        rows.nth(place).getByRole('button', { name: /Copy for support|Für den Support kopieren/ }),
      ).toBeVisible();
    };
    // Each once, whatever MSAL and what comes later have told the page meanwhile.
    expect(await renderedRows(page)).toBe(50);
    const first = await rowsRenderedBy(page, open(1));
    expect(first).toBeGreaterThanOrEqual(1);
    expect(first).toBeLessThanOrEqual(2);
    expect(await rowsRenderedBy(page, open(2))).toBeLessThanOrEqual(2);
    const close = async () => {
      await rows.nth(2).getByRole('link').first().click();
      await expect(page.locator('main ul > li ol')).toHaveCount(0);
    };
    expect(await rowsRenderedBy(page, close)).toBeLessThanOrEqual(1);
    const help = async () => {
      await page.locator('header button').first().click();
      await expect(page.getByRole('complementary').getByRole('listitem').first()).toBeVisible();
    };
    expect(await rowsRenderedBy(page, help)).toBe(0);
  });
}
