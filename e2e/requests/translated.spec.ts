import { fileURLToPath } from 'node:url';
import type { Browser } from '@playwright/test';
import { startTenant } from '../../tenant/startTenant.ts';
import { RequestsScreen } from '../pages/RequestsScreen.ts';
import { SignInScreens } from '../pages/SignInScreens.ts';
import type { Stage } from '../screens/everyScreen.ts';
import { installTranslator, untranslatedOn, wordsOn } from '../screens/translator.ts';
import { expect, test } from '../tenantTest.ts';

const packageName = 'Finance reporting – read';
const otherName = 'VPN for contractors';

/** What a person does one after the other. After each step the page says the same, translated or not. */
type Flow = readonly ((stage: Stage) => Promise<void>)[];

const flows: Readonly<Record<string, Flow>> = {
  'a cancel that succeeds': [
    ({ signIn }) => signIn.as('Ada Lindqvist'),
    async ({ requests }) => {
      await requests.cancelButton(packageName).click();
      await expect(requests.dialog).toBeVisible();
    },
    async ({ tenant, requests }) => {
      tenant.faults.add({ on: 'cancel', kind: 'delay', ms: 1_000 });
      await requests.confirm();
      await expect(requests.row(packageName)).toContainText('Cancelling: your request for');
    },
    async ({ requests }) => {
      await expect(requests.row(packageName)).toContainText('Cancelled: your request for');
      await expect(requests.row(packageName)).toContainText('This request will not give you access.');
      await expect(requests.row(packageName)).not.toContainText('Cancelling');
      await expect(requests.announcement).toContainText('Cancelled: your request for');
    },
  ],
  'a cancel that comes too late': [
    ({ signIn }) => signIn.as('Ada Lindqvist'),
    async ({ tenant, requests }) => {
      tenant.faults.add({ on: 'cancel', kind: 'approvedMeanwhile', to: 'deliver' });
      tenant.faults.add({ on: 'cancel', kind: 'delay', ms: 500 });
      await requests.cancel(packageName);
      await expect(requests.row(packageName)).toContainText('Cancelling: your request for');
    },
    async ({ requests }) => {
      await expect(requests.row(packageName)).toContainText('Too late: your request for');
      await expect(requests.row(packageName)).not.toContainText('Cancelling');
    },
  ],
  'a cancel whose end nobody knows at first': [
    ({ signIn }) => signIn.as('Ada Lindqvist'),
    async ({ tenant, requests }) => {
      tenant.faults.add({ on: 'cancel', kind: '503', processed: true });
      tenant.faults.add({ on: 'list', kind: 'delay', ms: 1_000 });
      await requests.cancel(packageName);
      await expect(requests.row(packageName)).toContainText('Not known yet');
    },
    ({ requests }) => expect(requests.row(packageName)).toContainText('Cancelled: your request for'),
  ],
  'a cancel whose connection breaks': [
    ({ signIn }) => signIn.as('Ada Lindqvist'),
    async ({ tenant, requests }) => {
      tenant.faults.add({ on: 'cancel', kind: 'resetAfter' });
      tenant.faults.add({ on: 'list', kind: 'delay', ms: 1_000 });
      await requests.cancel(packageName);
      await expect(requests.row(packageName)).toContainText('Not known yet');
    },
    ({ requests }) => expect(requests.row(packageName)).toContainText('Cancelled: your request for'),
  ],
  'several cancels under way': [
    ({ signIn }) => signIn.as('Ada Lindqvist'),
    async ({ requests }) => {
      await requests.selectSeveral();
      await requests.checkbox(packageName).check();
    },
    async ({ requests, page }) => {
      await requests.checkbox(otherName).check();
      await expect(page.getByText('2 selected')).toBeVisible();
    },
    ({ page }) => page.getByRole('button', { name: 'Cancel 2 requests' }).click(),
    async ({ tenant, page }) => {
      tenant.faults.add({ on: 'cancel', kind: 'hang', times: 2 });
      await page.getByRole('dialog').getByRole('button', { name: 'Cancel 2 requests' }).click();
      await expect(page.getByText('0 of 2')).toBeVisible();
    },
  ],
  'several cancels that end': [
    ({ signIn }) => signIn.as('Ada Lindqvist'),
    async ({ tenant, requests, page }) => {
      await requests.selectSeveral();
      await requests.checkbox(packageName).check();
      await requests.checkbox(otherName).check();
      // Long enough for all pages to be compared in between.
      tenant.faults.add({ on: 'cancel', kind: '403' }, { on: 'cancel', kind: 'delay', ms: 6_000 });
      await page.getByRole('button', { name: 'Cancel 2 requests' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Cancel 2 requests' }).click();
      await expect(page.getByText('1 of 2')).toBeVisible();
    },
    ({ page }) => expect(page.getByRole('heading', { name: '2 requests: 1 cancelled, 1 not' })).toBeVisible(),
    ({ page }) => page.getByRole('button', { name: 'Try the failed one again' }).click(),
    ({ page }) => page.getByRole('dialog').getByRole('button', { name: 'Cancel request' }).click(),
    ({ requests }) => expect(requests.rows.filter({ hasText: 'Cancelled: your request' })).toHaveCount(2),
  ],
  'the details of one request and of the next': [
    ({ signIn }) => signIn.as('Ada Lindqvist', '?view=all'),
    ...[packageName, 'Customer data lake – pseudonymised', 'Marketing asset library'].map(
      (name) =>
        async ({ requests, page }: Stage) => {
          await requests.title(name).click();
          await expect(requests.details).toContainText(name);
          if (name === packageName) await page.getByRole('button', { name: 'Exact times in UTC' }).click();
        },
    ),
    ({ page }) => page.getByRole('link', { name: 'Close details' }).click(),
  ],
  'a search': [
    ({ signIn }) => signIn.as('Ada Lindqvist', '?view=all'),
    async ({ requests, page }) => {
      await requests.search.fill('zebra');
      await expect(page.getByRole('heading', { name: 'No match for “zebra”' })).toBeVisible();
    },
    async ({ requests, page }) => {
      await requests.search.fill('zebras');
      await expect(page.getByRole('heading', { name: 'No match for “zebras”' })).toBeVisible();
    },
    async ({ requests }) => {
      await requests.search.fill('');
      await expect(requests.rows).toHaveCount(20);
    },
    ({ requests }) => requests.view('For others').click(),
    ({ requests }) => requests.view('All').click(),
  ],
  'a refresh': [
    ({ signIn }) => signIn.as('Ada Lindqvist'),
    async ({ tenant, requests }) => {
      const asked = tenant.directory.requestsOf('Ada').find((one) => one.accessPackage?.displayName === packageName);
      tenant.directory.deny(asked?.id ?? '');
      await requests.refresh();
      await expect(requests.row(packageName)).toContainText('Changed from “Waiting for approval”');
    },
    async ({ tenant, requests, page }) => {
      tenant.faults.add({ on: 'list', kind: '403', times: 2 });
      await requests.refresh();
      await expect(
        page.getByRole('region', { name: 'Requests' }).getByText('This list is incomplete or out of date'),
      ).toBeVisible();
    },
    async ({ requests, page }) => {
      await requests.refresh();
      await expect(
        page.getByRole('region', { name: 'Requests' }).getByText('This list is incomplete or out of date'),
      ).toHaveCount(0);
    },
  ],
};

for (const [name, flow] of Object.entries(flows)) {
  test(`I20: a translator that replaces or moves what it translates hides nothing: ${name}`, async ({ browser }) => {
    await expectSameWords(browser, ['replaces', 'moves'], flow);
  });
}

/** Goes through the steps without a translator and with one of each manner, side by side. */
async function expectSameWords(
  browser: Browser,
  manners: readonly ('replaces' | 'moves')[],
  steps: Flow,
): Promise<void> {
  // Several pages and tenants.
  test.slow();
  const at = Date.now();
  const plain = await openStage(browser, () => at);
  const translated = await Promise.all(manners.map(() => openStage(browser, () => at)));
  const all = [plain, ...translated];
  try {
    for (const [index, { page }] of translated.entries()) await installTranslator(page, manners[index] === 'moves');
    for (const step of steps) {
      await Promise.all(all.map(step));
      for (const [index, { page }] of translated.entries()) {
        const how = `a translator that ${manners[index]}`;
        await expect(async () => expect(await wordsOn(page), how).toBe(await wordsOn(plain.page))).toPass({
          timeout: 5_000,
        });
        expect(await untranslatedOn(page), how).toEqual([]);
      }
    }
  } finally {
    await Promise.all(all.map(({ close }) => close()));
  }
}

/** A tenant and a browser context of their own, to be closed. */
async function openStage(browser: Browser, now: () => number): Promise<Stage & { close: () => Promise<void> }> {
  const appDirectory = fileURLToPath(new URL('../../dist-embedded', import.meta.url));
  const tenant = await startTenant({ appDirectory, now });
  const context = await browser.newContext();
  const page = await context.newPage();
  const close = async () => {
    await context.close();
    await tenant.stop();
  };
  return { tenant, page, signIn: new SignInScreens(page, tenant), requests: new RequestsScreen(page), close };
}
