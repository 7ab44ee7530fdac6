import type { Page, Request } from '@playwright/test';
import type { Locale } from '../../src/i18n/languages.ts';
import { goOffline } from '../pages/goOffline.ts';
import { holdBack } from '../pages/holdBack.ts';
import { languageMenu } from '../pages/languageMenu.ts';
import { wordsIn } from '../pages/wordsIn.ts';
import { turnTo } from '../screens/turnTo.ts';
import { expect, test } from '../tenantTest.ts';

const packageName = 'Finance reporting – read';

const tried = ['de', 'ja', 'ar', 'he', 'pt-PT', 'sk', 'sr-Latn', 'bg', 'lt', 'eu', 'kk', 'th', 'vi'] as const;
for (const locale of tried) {
  test(`a person cancels a request from end to end in ${locale}`, async ({ tenant, signIn, page, posts }) => {
    const say = wordsIn(locale);
    await signIn.open(`?lang=${locale}`);
    await page.getByRole('button', { name: say('Sign in'), exact: true }).click();
    await signIn.choose('Ada Lindqvist');
    await expect(page.getByRole('heading', { name: say('My access requests'), level: 1 })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(page.locator('html')).toHaveAttribute('dir', locale === 'ar' || locale === 'he' ? 'rtl' : 'ltr');
    tenant.faults.add({ on: 'cancel', kind: 'delay', ms: 300 });
    await page.getByRole('button', { name: say('Cancel request {name}', { name: packageName }), exact: true }).click();
    const dialog = page.getByRole('dialog', {
      name: say('Cancel your request for <0>{name}</0>?', { name: packageName }).replace(/<\/?0>/g, ''),
    });
    await expect(dialog.getByRole('button', { name: say('Keep request'), exact: true })).toBeFocused();
    await dialog.getByRole('button', { name: say('Cancel request'), exact: true }).click();
    const row = page.getByRole('listitem').filter({ hasText: packageName });
    await expect(row).toContainText(
      say('Cancelled: {request}', { request: say('your request for {packageName}', { packageName }) }),
    );
    await expect(row).toContainText(say('This request will not give you access.'));
    await expect(page.getByRole('status').last()).toContainText(
      say('Cancelled: {request}', { request: say('your request for {packageName}', { packageName }) }),
    );
    expect(posts()).toHaveLength(1);
  });
}

test('another language is chosen without a reload, nothing is lost, and it is there on the next visit', async ({
  signIn,
  requests,
  page,
}) => {
  await signIn.as('Ada Lindqvist', '?view=all&q=finance');
  await requests.title(packageName).click();
  await requests.cancel(packageName);
  await expect(requests.row(packageName)).toContainText(`Cancelled: your request for ${packageName}`);
  const loaded = await page.evaluate(() => performance.timeOrigin);
  const menu = await languageMenu(page);
  await menu.focus();
  await menu.selectOption('Deutsch');
  const say = wordsIn('de');
  await expect(page.getByRole('heading', { name: say('My access requests') })).toBeVisible();
  await expect(requests.rows).toHaveCount(0);
  const row = page.getByRole('listitem').filter({ hasText: packageName }).first();
  await expect(row).toContainText(
    say('Cancelled: {request}', { request: say('your request for {packageName}', { packageName }) }),
  );
  await expect(page.getByRole('region', { name: say('Details') })).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveValue('finance');
  expect(await page.evaluate(() => performance.timeOrigin)).toBe(loaded);
  await expect(page.getByRole('combobox', { name: say('Language') })).toBeFocused();
  await page.reload();
  await expect(page.getByRole('heading', { name: say('My access requests') })).toBeVisible();
});

test('a link may name the language; it holds for the visit, and is not remembered', async ({ signIn, page }) => {
  const say = wordsIn('he');
  await signIn.open('?lang=he');
  await page.getByRole('button', { name: say('Sign in'), exact: true }).click();
  await signIn.choose('Ada Lindqvist');
  await page.getByRole('navigation').getByRole('link').nth(1).click();
  await expect(page).toHaveURL(/view=all&lang=he$/);
  await page.goto(page.url().replace(/\?.*/, ''));
  await expect(page.getByRole('heading', { name: 'My access requests', level: 1 })).toBeVisible();
});

test.describe('in a browser whose first language the app does not have', () => {
  test.use({ locale: 'zh-TW' });
  test('it begins in the browser’s language, by script', async ({ signIn, page }) => {
    await signIn.open();
    await expect(page.getByRole('button', { name: wordsIn('zh-Hant')('Sign in'), exact: true })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
  });
});

test.describe('in an American browser', () => {
  test.use({ locale: 'en-US' });
  test('English is written as Americans write it', async ({ signIn, requests, page }) => {
    await signIn.as('Ada Lindqvist');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en-US');
    await requests.cancel('Finance reporting – read');
    const row = requests.row('Finance reporting – read');
    await expect(row).toContainText('Canceled: your request for Finance reporting – read');
    await expect(page.locator('body')).not.toContainText(/cancelled|cancelling|organisation/i);
  });
});

test('a language that cannot be loaded leaves the page as it is, and says so', async ({ signIn, page }) => {
  await signIn.open();
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
  await goOffline(page);
  const menu = page.getByRole('combobox', { name: 'Language' });
  await menu.selectOption('Français');
  await expect(page.getByRole('alert')).toHaveText(/could not be loaded/);
  await expect(menu).toHaveValue('en');
  await page.context().setOffline(false);
  await menu.selectOption('日本語');
  await expect(page.getByRole('button', { name: wordsIn('ja')('Sign in'), exact: true })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a language that does not come leaves English after three seconds, and is there when it comes', async ({
  signIn,
  page,
}) => {
  const release = await holdWords(page, 'de');
  await signIn.open('?lang=de');
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  release();
  await expect(page.getByRole('button', { name: wordsIn('de')('Sign in'), exact: true })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
});

test('words of the help that did not come at first are there when they come', async ({ signIn, page }) => {
  const help = page.getByRole('complementary');
  const turnTo = (language: string) =>
    page.evaluate((detail) => dispatchEvent(new CustomEvent('my-access-requests:language', { detail })), language);
  await page.route(/\/assets\/words-de-/, (route) => route.abort());
  await signIn.as('Ada Lindqvist');
  await signIn.open('?lang=de&help=1');
  await expect(help.getByRole('heading', { name: 'Cancel a request, step by step' })).toBeVisible();
  await page.unroute(/\/assets\/words-de-/);
  await turnTo('en');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await turnTo('de');
  await expect(help.getByRole('heading', { name: 'Eine Anforderung abbrechen, Schritt für Schritt' })).toBeVisible();
});

test('of two languages that are chosen in a row the last one holds, however slow the first is', async ({
  signIn,
  page,
}) => {
  await signIn.open();
  const release = await holdWords(page, 'fi');
  const menu = page.locator('header select');
  await menu.selectOption('Suomi');
  await menu.selectOption('Dansk');
  await expect(page.locator('html')).toHaveAttribute('lang', 'da');
  const late = page.waitForResponse(/assets\/fi-/);
  release();
  // Resolves when the page itself has got the words.
  await page.evaluate((address) => import(address), (await late).url());
  await expect(page.locator('html')).toHaveAttribute('lang', 'da');
  await page.reload();
  await expect(page.getByRole('button', { name: wordsIn('da')('Sign in'), exact: true })).toBeVisible();
});

/** Keeps the words of a language back until the function is called that it resolves to. */
function holdWords(page: Page, locale: Locale): Promise<() => void> {
  return holdBack(page, new RegExp(`/assets/${locale}-[^/]+\\.js$`));
}

test('another language is one request more, and comes behind the call for the list', async ({ signIn, page }) => {
  await signIn.as('Ada Lindqvist');
  const english = await requestsOfReload(page);
  await (await languageMenu(page)).selectOption('Deutsch');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  const german = await requestsOfReload(page);
  expect(german.filter((path) => !english.includes(path))).toEqual([expect.stringMatching(/^\/assets\/de-[^/]+\.js$/)]);
  const list = german.findIndex((path) => path.includes('filterByCurrentUser'));
  expect(list).toBeGreaterThan(0);
  expect(german.findIndex((path) => path.startsWith('/assets/de-'))).toBeGreaterThan(list);
});

/** The paths of all requests until the list and what comes after it are there, in their order. */
async function requestsOfReload(page: Page): Promise<readonly string[]> {
  const paths: string[] = [];
  const listen = (request: Request) => paths.push(new URL(request.url()).pathname);
  // What the page before still loads is not of the next one.
  await page.waitForLoadState('networkidle');
  page.on('request', listen);
  await page.reload();
  await expect(page.getByRole('listitem').first()).toBeVisible();
  // Chunks come when the page has time.
  await page.waitForLoadState('networkidle');
  page.off('request', listen);
  return paths;
}

test('questions and answers of Graph are shown in the person’s language', async ({ signIn, requests, page }) => {
  await signIn.as('Ada Lindqvist');
  await requests.title(packageName).click();
  await expect(requests.details).toContainText('Which cost centre pays?');
  await expect(requests.details).toContainText('4410 Platform engineering');
  await (await languageMenu(page)).selectOption('Deutsch');
  const details = page.getByRole('region', { name: wordsIn('de')('Details') });
  await expect(details).toContainText('Welche Kostenstelle zahlt?');
  await expect(details).toContainText('4410 Plattformtechnik');
});

test('times name their zone, and are shown exactly, in UTC, on demand', async ({ signIn, requests }) => {
  await signIn.as('Ada Lindqvist');
  const time = requests.row(packageName).getByRole('time');
  await expect(time).toHaveText(/^Requested (today|yesterday) \d\d:\d\d$/);
  await expect(time).toHaveAttribute('title', /^\d+ \w+ 20\d\d, \d\d:\d\d CES?T$/);
  await requests.title(packageName).click();
  const first = requests.details.getByRole('list').getByRole('listitem').first();
  await expect(first).toContainText(/CES?T$/);
  await requests.details.getByRole('button', { name: 'Exact times in UTC' }).click();
  await expect(first).toContainText(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC$/);
});

test('right to left the page is mirrored, and data is not', async ({ signIn, requests, page }) => {
  await signIn.as('Ada Lindqvist');
  const reference = requests.row(packageName).locator('bdi[dir=ltr]');
  const text = await reference.textContent();
  const isOnTheRight = async () => {
    const name = await page.getByRole('heading', { level: 1 }).boundingBox();
    return (name?.x ?? 0) > (page.viewportSize()?.width ?? 0) / 2;
  };
  expect(await isOnTheRight()).toBe(false);
  await turnTo(page, 'ar');
  expect(await isOnTheRight()).toBe(true);
  await expect(page.locator('bdi[dir=ltr]', { hasText: text ?? '' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
