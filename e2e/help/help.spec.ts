import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { problemCodes } from '../../src/config/problemCode.ts';
import { wordsIn } from '../pages/wordsIn.ts';
import { expect, test } from '../tenantTest.ts';

const packageName = 'Finance reporting – read';

/** The help beside the page, in the words of a language. */
function panel(page: Page, locale: 'en' | 'ar'): Locator {
  return page.getByRole('complementary', { name: wordsIn(locale)('Help') });
}

/** The step that the panel says the person is at: its number, and the words that it names. */
async function stepNow(help: Locator, number: number): Promise<string> {
  const step = help.locator('[aria-current=step]');
  await expect(step).toHaveAttribute('data-number', String(number));
  return (await step.locator('strong').textContent()) ?? '';
}

for (const locale of ['en', 'ar'] as const) {
  test(`a caller follows the steps word by word to a cancel, in ${locale}`, async ({ tenant, signIn, page, posts }) => {
    const say = wordsIn(locale);
    const help = panel(page, locale);
    await signIn.open(`?help=1&lang=${locale}`);
    const press = async (place: Page | Locator, number: number) => {
      const words = await stepNow(help, number);
      const button = place.getByRole('button', { name: words });
      // The very words, and the step's own number beside them.
      await expect(button).toHaveText(words);
      await expect(button.locator('xpath=preceding-sibling::*[1]')).toHaveText(new RegExp(`${number}$`));
      await button.click();
    };

    await press(page, 1);
    await signIn.choose('Ada Lindqvist');
    const row = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: packageName, exact: true }) });
    await expect(row).toBeVisible();
    await press(row, 2);
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('button', { name: say('Keep request'), exact: true })).toBeFocused();
    tenant.faults.add({ on: 'cancel', kind: 'delay', ms: 1_500 });
    await press(dialog, 3);
    const state = await stepNow(help, 4);
    await expect(row).toContainText(state);
    await expect(row).toContainText(
      say('Cancelled: {request}', { request: say('your request for {packageName}', { packageName }) }),
    );
    await expect(help).toContainText(say('Done: the request is cancelled.'));
    expect(posts()).toHaveLength(1);
  });
}

test('the help takes no focus, covers nothing, and closes where it was opened', async ({ signIn, requests, page }) => {
  await signIn.as('Ada Lindqvist');
  await expect(requests.rows).toHaveCount(7);
  const toggle = page.getByRole('button', { name: 'Help', exact: true });
  await toggle.click();
  const help = panel(page, 'en');
  await expect(help).toBeVisible();
  await expect(toggle).toBeFocused();
  await expect(page).toHaveURL(/\?help=1$/);
  for (const button of await requests.rows.getByRole('button').all()) await button.click({ trial: true });
  await requests.view('All').click();
  await expect(help).toBeVisible();
  await toggle.click();
  await expect(help).toHaveCount(0);
  await expect(page.getByText('Step 2')).toHaveCount(0);
});

for (const width of [1920, 1280, 1000]) {
  test(`beside the help the page keeps its edge, at ${width} pixels`, async ({ signIn, requests, page }) => {
    await page.setViewportSize({ width, height: 800 });
    await signIn.as('Ada Lindqvist');
    const edges = async () => {
      const boxes = [page.getByRole('heading', { level: 1 }), requests.rows.first()];
      return Promise.all(boxes.map(async (locator) => (await locator.boundingBox())?.x));
    };
    const before = await edges();
    await page.getByRole('button', { name: 'Help', exact: true }).click();
    const help = await panel(page, 'en').boundingBox();
    const row = await requests.rows.first().boundingBox();
    expect(await edges()).toEqual(before);
    expect((row?.x ?? 0) + (row?.width ?? 0)).toBeLessThanOrEqual(help?.x ?? 0);
    expect((help?.x ?? 0) + (help?.width ?? 0)).toBeLessThanOrEqual(width);
  });
}

for (const width of [768, 390, 320]) {
  test(`where there is no room beside it the help is a drawer that moves nothing and can be scrolled past, at ${width} pixels`, async ({
    signIn,
    requests,
    page,
  }) => {
    await page.setViewportSize({ width, height: 640 });
    await signIn.as('Ada Lindqvist');
    const before = await requests.rows.first().boundingBox();
    await page.getByRole('button', { name: 'Help', exact: true }).click();
    const help = panel(page, 'en');
    await expect(help).toBeInViewport({ ratio: 1 });
    const after = await requests.rows.first().boundingBox();
    expect([after?.x, after?.y, after?.width]).toEqual([before?.x, before?.y, before?.width]);
    // What has the focus is above the drawer, down to the last of the page.
    const top = (await help.boundingBox())?.y ?? 0;
    for (const button of await requests.rows.getByRole('button').all()) {
      await button.focus();
      const box = await button.boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(top);
    }
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const footer = await page.getByRole('contentinfo').boundingBox();
    expect((footer?.y ?? 0) + (footer?.height ?? 0)).toBeLessThanOrEqual(top);
    await help.getByRole('button', { name: 'Close' }).click();
    await expect(page.getByRole('button', { name: 'Help', exact: true })).toBeFocused();
  });
}

test('the helpdesk that the configuration names stands in the help', async ({ tenant, signIn, page }) => {
  tenant.settings.config = {
    helpdesk: { name: 'Service desk', phone: '+47 22 00 00', url: 'https://help.example/' },
  };
  await signIn.open('?help=1');
  await expect(panel(page, 'en').getByRole('link', { name: '+47 22 00 00' })).toHaveAttribute('href', 'tel:+47220000');
  await expect(panel(page, 'en')).toContainText('Service desk');
});

test('the page for agents needs no sign-in, and has just the steps of the panel and the codes of the app', async ({
  tenant,
  signIn,
  page,
}) => {
  await signIn.open('?help=1');
  await expect(panel(page, 'en').locator('[data-number]')).toHaveCount(4);
  const steps = await panel(page, 'en').locator('[data-number] > span:last-child').allTextContents();
  const forAgents = panel(page, 'en').getByRole('link', { name: 'For helpdesk agents' });
  await expect(forAgents).toHaveCount(0);
  await panel(page, 'en').getByText('More', { exact: true }).click();
  await forAgents.click();
  await expect(page.getByRole('heading', { name: 'Help a caller cancel a request' })).toBeVisible();
  const script = page.locator('ol > li > div > p:first-child');
  await expect(script).toHaveText(steps);
  const codes = page.getByRole('article').locator('summary bdi');
  await expect(codes).toHaveText([...problemCodes]);
  expect(tenant.log.calls({ origin: 'login' })).toEqual([]);

  await page.getByRole('searchbox', { name: 'Search the codes' }).fill('consent');
  await expect(codes.first()).toHaveText('MAR-102');
  await page.getByRole('searchbox', { name: 'Search the codes' }).fill('zebra');
  await expect(page.getByText('No code matches.')).toBeVisible();
});

test('the agent has the caller’s language beside their own, and says a reference in its spelling alphabet', async ({
  signIn,
  page,
}) => {
  const german = wordsIn('de');
  await signIn.open('?help=agent');
  await page.getByRole('combobox', { name: 'Caller’s language' }).selectOption('Deutsch');
  await expect(page.getByText('help=1&lang=de')).toBeVisible();
  await expect(
    page
      .locator('[lang=de]')
      .filter({ hasText: german('Cancel request') })
      .first(),
  ).toBeVisible();
  await page.getByRole('searchbox', { name: 'Code or reference' }).fill('1cpbksj3');
  await expect(page.getByRole('heading', { name: 'Reference 1CPB-KSJ3' })).toBeVisible();
  await expect(page.getByText('Chemnitz')).toBeVisible();
});

test('on the phone one field leads to the article, and the steps stay in sight beside all of them', async ({
  signIn,
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await signIn.open('?help=agent');
  const articles = page.getByRole('article');
  await expect(articles).toHaveCount(problemCodes.length);
  await expect(articles.locator('details[open]')).toHaveCount(0);
  const field = page.getByRole('searchbox', { name: 'Code or reference' });
  await field.fill('mar 202');
  await expect(articles.first()).toContainText('Nothing has changed. Read the reference and the code aloud.');
  await expect(articles.first()).toBeInViewport({ ratio: 1 });

  const steps = page.getByRole('region', { name: 'The steps' }).getByRole('listitem');
  await articles.last().scrollIntoViewIfNeeded();
  await expect(field).not.toBeInViewport();
  await expect(steps).toHaveCount(4);
  for (const step of await steps.all()) await expect(step).toBeInViewport({ ratio: 1 });
});

test('the agent copies the address for the caller, and reads it where the browser refuses to copy', async ({
  tenant,
  signIn,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await signIn.open('?help=agent');
  await page.getByRole('combobox', { name: 'Caller’s language' }).selectOption('Deutsch');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Copied', { exact: true })).toBeVisible();
  const address = `${tenant.origins.app}/?help=1&lang=de`;
  // The app's own page may write to the clipboard, and not read it.
  const elsewhere = await context.newPage();
  await elsewhere.goto(`${tenant.origins.login}/practice`);
  expect(await elsewhere.evaluate(() => navigator.clipboard.readText())).toBe(address);

  await page.bringToFront();
  await page.getByRole('combobox', { name: 'Caller’s language' }).selectOption('Français');
  await expect(page.getByText('Copied', { exact: true })).toHaveCount(0);
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('It could not be copied.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Link for the caller' })).toHaveValue(/lang=fr$/);
});

test('a failure shows its code, whose article says what to do', async ({ tenant, signIn, page, requests }) => {
  tenant.faults.add({ on: 'cancel', kind: '403' });
  await signIn.as('Ada Lindqvist');
  await requests.cancel(packageName);
  await expect(requests.row(packageName)).toContainText('Code MAR-202');
  await page.goto(`${tenant.origins.app}/?help=agent`);
  await page.getByRole('searchbox', { name: 'Code or reference' }).fill('MAR-202');
  await expect(page.getByRole('article').first()).toContainText('Pass on the text of “Copy for support”');
});

test('what a helpdesk needs is copied, and nothing private with it', async ({
  tenant,
  signIn,
  requests,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  tenant.settings.config = { helpdesk: { ticketUrl: 'https://help.example/new?reference={reference}&text={text}' } };
  tenant.faults.add({ on: 'cancel', kind: '403' });
  await signIn.as('Ada Lindqvist');
  await requests.cancel(packageName);
  await expect(requests.row(packageName)).toContainText('Code MAR-202');
  await requests.title(packageName).click();
  await requests.details.getByRole('button', { name: 'Copy for support' }).click();
  await expect(requests.details.getByText(/^Copied:/)).toBeVisible();
  // The app's own page may write to the clipboard, and not read it.
  const elsewhere = await context.newPage();
  await elsewhere.goto(`${tenant.origins.login}/practice`);
  const text = await elsewhere.evaluate(() => navigator.clipboard.readText());
  await page.bringToFront();
  const asked = tenant.directory
    .requestsOf('Ada')
    .find(({ accessPackage }) => accessPackage?.displayName === packageName);
  const [call] = tenant.log.calls({ operation: 'cancel', method: 'POST' });
  expect(text).toContain(`Request ID: ${asked?.id}`);
  expect(text).toContain('Outcome: refused');
  expect(text).toContain('Code: MAR-202');
  expect(text).toContain(`client-request-id: ${call?.headers['client-request-id']}`);
  expect(text).toMatch(/^Scopes: \S*EntitlementMgmt-SubjectAccess\.ReadWrite/m);
  expect(text).toMatch(/^App version: \d+\.\d+\.\d+(\+[0-9a-f]{7,}(\.changed)?)?$/m);
  for (const secret of ['Ada', 'Lindqvist', 'marlowharbour', 'Quarter-end', 'cost centre', packageName, 'eyJ']) {
    expect(text).not.toContain(secret);
  }
  const ticket = await requests.details.getByRole('link', { name: 'Open a ticket' }).getAttribute('href');
  expect(new URL(ticket ?? '').searchParams.get('text')).toBe(text);
});

test('a shared screen shows nothing private, says that it is shared, and is left again', async ({
  signIn,
  requests,
  page,
}) => {
  await signIn.as('Ada Lindqvist', '?view=others&share=1');
  await expect(requests.rows).toHaveCount(2);
  await expect(page.getByText('You are sharing your screen: private details are hidden.')).toBeVisible();
  await expect(
    page.getByText('These are email addresses, other people’s names, justifications and answers.'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Account menu' }).click();
  const secrets = ['Freya', 'freya.lund', '@marlowharbour', 'Quarter-end closing', '4410'];
  const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  expect(size).toBe('20px');
  for (const view of ['For others', 'All'] as const) {
    await requests.view(view).click();
    for (const row of await requests.rows.all()) {
      await row.getByRole('link').click();
      await expect(requests.details).toBeVisible();
      const text = await page.locator('body').innerText();
      for (const secret of secrets) expect(text).not.toContain(secret);
    }
  }
  await page.getByRole('button', { name: 'Show private details' }).click();
  await requests.view('For others').click();
  await expect(requests.rows.first()).toContainText('Freya');
  await expect(page).not.toHaveURL(/share/);
});

test('two requests with the same short reference go by longer ones', async ({ tenant, signIn, requests, page }) => {
  for (const id of ['0c4ed6b8-1f3a-4c5d-9e7b-2a6f8d0c1b3e', '0c4ed6b8-1f99-4c5d-9e7b-2a6f8d0c1b3e']) {
    tenant.directory.addRequest('Ben', { id });
  }
  await signIn.as('Ben Okafor');
  await expect(requests.rows).toHaveCount(2);
  await expect(requests.rows.filter({ hasText: /Reference ([0-9A-Z]{4}-){5}[0-9A-Z]{4}/ })).toHaveCount(2);
  const short = /Reference (\S{9})/.exec((await requests.rows.first().textContent()) ?? '')?.[1] ?? '';
  await page.goto(`${tenant.origins.app}/?q=${short}`);
  await expect(requests.rows).toHaveCount(2);
});

test('the help is not in the first load', () => {
  const assets = fileURLToPath(new URL('../../dist/assets', import.meta.url));
  const scripts = readdirSync(assets).filter((name) => /^(index|app)-.*\.js$/.test(name));
  const code = scripts.map((name) => readFileSync(`${assets}/${name}`, 'utf8')).join('\n');
  expect(code).toContain('Cancel request');
  for (const words of [
    'Help a caller cancel a request',
    'step by step',
    'You are sharing your screen',
    'Copy for support',
  ]) {
    expect(code).not.toContain(words);
  }
});
