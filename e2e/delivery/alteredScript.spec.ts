import { appendFileSync, cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startTenant } from '../../tenant/startTenant.ts';
import { test as base, expect } from '../tenantTest.ts';

const built = fileURLToPath(new URL('../../dist-embedded', import.meta.url));

/** The test of this project, with a host on which somebody has changed files after the build: a comment is at their end. */
const test = base.extend<{ altered: RegExp; alteration: string }>({
  altered: [/(?!)/, { option: true }],
  alteration: ['/* altered */', { option: true }],
  tenant: async ({ altered, alteration }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'altered-'));
    cpSync(built, folder, { recursive: true });
    const assets = join(folder, 'assets');
    const found = readdirSync(assets).filter((name) => altered.test(name));
    for (const name of found) appendFileSync(join(assets, name), alteration);
    const tenant = await startTenant({ appDirectory: folder });
    await use(tenant);
    await tenant.stop();
    rmSync(folder, { recursive: true });
  },
});

test('as it was built, a part of the page that comes later is run', async ({ signIn, page, consoleMessages }) => {
  await signIn.as('Ada Lindqvist');
  await page.getByRole('button', { name: 'Help' }).click();
  await expect(page.getByRole('complementary', { name: 'Help' })).toBeVisible();
  await page.getByRole('button', { name: 'Account menu' }).click();
  await page.getByRole('combobox', { name: 'Language' }).selectOption('Deutsch');
  await expect(page.getByRole('heading', { name: 'Meine Zugriffsanforderungen' })).toBeVisible();
  expect(consoleMessages).toEqual([]);
});

test.describe('with an altered help', () => {
  test.use({ altered: /^help-.*\.js$/ });

  test('it is not run, the page says that it could not be loaded, and all else works', async ({
    signIn,
    requests,
    page,
  }) => {
    await signIn.as('Ada Lindqvist');
    await page.getByRole('button', { name: 'Help' }).click();
    await expect(page.getByRole('alert')).toContainText('Part of this page could not be loaded');
    await expect(page.getByRole('complementary', { name: 'Help' })).toHaveCount(0);
    // In the place of the help, which is beside the list and not before it.
    const [list, alert] = [await page.getByRole('main').boundingBox(), await page.getByRole('alert').boundingBox()];
    expect(list?.width).toBeGreaterThan(2 * (alert?.width ?? 0));
    expect(alert?.x).toBeGreaterThanOrEqual((list?.x ?? 0) + (list?.width ?? 0));
    await requests.cancel('Finance reporting – read');
    await expect(requests.row('Finance reporting – read')).toContainText('Cancelled:');
  });
});

test.describe('with an altered language', () => {
  test.use({ altered: /^de-.*\.js$/ });

  test('it is not run, and the page says that it could not be loaded', async ({ signIn, page }) => {
    await signIn.as('Ada Lindqvist');
    await page.getByRole('button', { name: 'Account menu' }).click();
    await page.getByRole('combobox', { name: 'Language' }).selectOption('Deutsch');
    await expect(page.getByText('This language could not be loaded.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'My access requests' })).toBeVisible();
  });
});

test.describe('with altered words of the help', () => {
  // A space after JSON changes nothing but the file.
  test.use({ altered: /^words-de-.*\.json$/, alteration: ' ' });

  test('they are not shown, and the help is in English', async ({ signIn, page }) => {
    await signIn.as('Ada Lindqvist');
    await signIn.open('?lang=de&help=1');
    await expect(page.getByRole('heading', { name: 'Meine Zugriffsanforderungen' })).toBeVisible();
    await expect(page.getByRole('complementary')).toContainText('Find the request');
  });
});

for (const [script, altered] of [
  ['that begins', /^index-.*\.js$/],
  ['that draws', /^app-.*\.js$/],
] as const) {
  test.describe(`with an altered script ${script}`, () => {
    test.use({ altered });

    test('it is not run, and the page says that it could not be loaded', async ({ signIn, page, tenant }) => {
      await signIn.open();
      await expect(page.getByRole('alert')).toContainText('This page could not be loaded.');
      expect(tenant.log.calls()).toEqual([]);
    });
  });
}
