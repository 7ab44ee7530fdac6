import type { BrowserContext, Page } from '@playwright/test';
import { languageMenu } from '../pages/languageMenu.ts';
import { expect, test } from '../tenantTest.ts';

const guid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
/** What MSAL calls an entry: its account, and of what it is. */
const entry = `msal\\.3\\|${guid}\\.${guid}\\|[\\w.-]+\\|`;
const time = /^\d{13}$/;
const account = ['homeAccountId', 'environment', 'realm', 'localAccountId', 'username', 'authorityType', 'name'];
const credential = ['credentialType', 'homeAccountId', 'environment', 'clientId', 'secret', 'lastUpdatedAt'];

/** What a value has to be: a text of this form, or a JSON object with these keys and no others. */
type Shape = RegExp | readonly string[];

/** All that the page may keep in the tab, by the form of the key. */
const ofTheTab: readonly (readonly [string, Shape])[] = [
  ['my-access-requests\\.session-began', time],
  ['my-access-requests\\.configuration', /^\d{13} \{"clientId":"[^"]+","tenantId":"[^"]+","cloud":.*\}$/],
  ['my-access-requests\\.sent-at', time],
  ['msal\\.version', /^\d+\.\d+\.\d+$/],
  ['msal\\.3\\.account\\.keys', /^\["msal\.3\|[^"]+"\]$/],
  [`msal\\.3\\.token\\.keys\\.${guid}`, ['idToken', 'accessToken', 'refreshToken']],
  [`msal\\.${guid}\\.active-account-filters`, ['homeAccountId', 'localAccountId', 'tenantId']],
  [`${entry}${guid}`, [...account, 'clientInfo', 'loginHint', 'tenantProfiles', 'lastUpdatedAt', 'cachedByApiId']],
  [`${entry}idtoken\\|${guid}\\|${guid}\\|\\|`, [...credential, 'realm']],
  [
    `${entry}accesstoken\\|${guid}\\|${guid}\\|[^|]+\\|`,
    [...credential, 'cachedAt', 'expiresOn', 'extendedExpiresOn', 'target', 'realm', 'tokenType'],
  ],
  [`${entry}refreshtoken\\|${guid}\\|\\|\\|`, [...credential, 'expiresOn']],
];

/** All that it may keep in the browser. */
const ofTheBrowser: readonly (readonly [string, Shape])[] = [
  ['my-access-requests\\.language', /^de$/],
  ['my-access-requests\\.signed-in', time],
  ['my-access-requests\\.not-before', /^\d{13}(?:\.\d+)? \d+(?:\.\d+)? [0-9a-f]{8}$/],
];

async function storedBy(page: Page, context: BrowserContext) {
  const { origin } = new URL(page.url());
  const stored = await page.evaluate(async () => {
    const files: string[] = [];
    // biome-ignore lint/suspicious/noExplicitAny: an iterator that TypeScript's library of the DOM has not.
    for await (const name of ((await navigator.storage.getDirectory()) as any).keys()) files.push(name);
    return {
      tab: { ...sessionStorage } as Record<string, string>,
      browser: { ...localStorage } as Record<string, string>,
      databases: (await indexedDB.databases()).map(({ name }) => name),
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
      files,
      nameOfTab: window.name,
      state: history.state as unknown,
    };
  });
  const cookies = (await context.cookies(origin)).map(({ name }) => name);
  // Cookies mind no port: that one is the login server's.
  return { ...stored, cookies: cookies.filter((name) => name !== 'stand-in-session') };
}

/** What does not have the form that it may have. */
function strange(stored: Readonly<Record<string, string>>, allowed: readonly (readonly [string, Shape])[]): string[] {
  return Object.entries(stored).flatMap(([key, value]) => {
    const shape = allowed.find(([form]) => new RegExp(`^${form}$`).test(key))?.[1];
    if (shape instanceof RegExp ? shape.test(value) : shape && hasOnly(value, shape)) return [];
    return [`${key}: ${shape ? value.replaceAll(/"secret":"[^"]+"/g, '') : 'unknown'}`];
  });
}

function hasOnly(value: string, keys: readonly string[]): boolean {
  const content: unknown = JSON.parse(value);
  return typeof content === 'object' && content !== null && Object.keys(content).every((key) => keys.includes(key));
}

test('after a whole visit the browser has kept what SECURITY.md names, and nothing else', async ({
  tenant,
  signIn,
  requests,
  page,
  context,
}) => {
  test.slow();
  tenant.faults.add({ on: 'cancel', kind: '429', retryAfter: 120 });
  await signIn.byHand('Ada Lindqvist', '?view=all');
  await requests.search.fill('customer');
  await expect(page).toHaveURL(/q=customer/);
  await requests.title('Customer data lake – pseudonymised').click();
  await expect(requests.details).toBeVisible();
  await requests.openExportMenu();
  await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download as CSV' }).click()]);
  await page.goto(`${tenant.origins.app}/?help=1&share=1`);
  await requests.cancel('Finance reporting – read');
  await expect(requests.row('Finance reporting – read')).toContainText('Code MAR-203');
  await (await languageMenu(page)).selectOption('Deutsch');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await page.reload();
  await expect(page.getByRole('listitem').first()).toBeVisible();

  const { tab, browser, ...others } = await storedBy(page, context);
  expect(strange(tab, ofTheTab)).toEqual([]);
  expect(strange(browser, ofTheBrowser)).toEqual([]);
  // Each form is there, so that none is allowed for nothing.
  expect(Object.keys(tab)).toHaveLength(ofTheTab.length);
  expect(Object.keys(browser)).toHaveLength(ofTheBrowser.length);
  expect(others).toEqual({
    databases: [],
    caches: [],
    workers: [],
    files: [],
    nameOfTab: '',
    state: null,
    cookies: [],
  });
  const values = Object.values({ ...tab, ...browser }).join('\n');
  for (const text of ['Finance', 'Customer', 'customer', 'Quarter-end', 'platform team'])
    expect(values).not.toContain(text);
});

test('after a sign-out there is when it was, and the language', async ({ signIn, page, context }) => {
  await signIn.byHand('Ada Lindqvist');
  await (await languageMenu(page)).selectOption('Deutsch');
  // The menu is still open.
  await page.getByRole('combobox', { name: 'Sprache', exact: true }).selectOption('English');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
  const { tab, browser } = await storedBy(page, context);
  expect(tab).toEqual({
    'my-access-requests.session-began': expect.stringMatching(time),
    'my-access-requests.configuration': expect.stringContaining('clientId'),
    'msal.version': expect.anything(),
  });
  expect(browser).toEqual({
    'my-access-requests.language': 'en',
    'my-access-requests.signed-in': expect.stringMatching(time),
    'my-access-requests.signed-out': expect.stringMatching(time),
  });
});
