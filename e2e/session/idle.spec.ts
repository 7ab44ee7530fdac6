import type { Page } from '@playwright/test';
import { expect, test } from '../tenantTest.ts';

const packageName = 'Finance reporting – read';
const ended = 'Signed out because nobody used the page';
const question = (page: Page) => page.getByRole('alertdialog', { name: 'Are you still there?' });

/** Lets seconds pass in all tabs: one browser has one clock. */
const letPass = (page: Page, seconds: number) => page.clock.runFor(seconds * 1_000);

test.describe('a session that nobody uses', () => {
  test.use({ tenantOptions: { config: { idleMinutes: 3 } } });
  test.beforeEach(({ page }) => page.clock.install());

  test('is asked about a minute before, and goes on with one press', async ({ signIn, requests, page }) => {
    await signIn.as('Ada Lindqvist');
    await requests.title(packageName).focus();
    await letPass(page, 118);
    await expect(question(page)).toHaveCount(0);
    await letPass(page, 3);
    await expect(question(page)).toHaveAccessibleDescription(/In one minute it forgets/);
    await page.keyboard.press('Enter');
    await expect(question(page)).toHaveCount(0);
    await expect(requests.title(packageName)).toBeFocused();
    await letPass(page, 110);
    await expect(requests.row(packageName)).toBeVisible();
    // Whatever a person does counts.
    await page.keyboard.press('Tab');
    await letPass(page, 110);
    await expect(question(page)).toHaveCount(0);
  });

  test('ends in all tabs, which forget what they have read, and a reload changes nothing', async ({
    tenant,
    signIn,
    page,
    requests,
    openTab,
  }) => {
    await signIn.as('Ada Lindqvist');
    const other = await openTab();
    await other.signIn.again();
    await expect(other.requests.row(packageName)).toBeVisible();
    await letPass(page, 121);
    await expect(question(page)).toBeVisible();
    await expect(question(other.page)).toBeVisible();
    await letPass(page, 61);
    for (const tab of [page, other.page]) {
      await expect(tab.getByRole('heading', { name: ended })).toBeVisible();
      await expect(tab.getByRole('region', { name: ended })).toBeFocused();
      const left = await tab.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }));
      expect(left).not.toMatch(/token|secret|ey[JK]|Ada/i);
    }
    await expect(requests.rows).toHaveCount(0);
    const { length } = tenant.log.calls({ operation: 'authorize' });
    await page.reload();
    await expect(page.getByRole('heading', { name: ended })).toBeVisible();
    expect(tenant.log.calls({ operation: 'authorize' })).toHaveLength(length);
    await page.getByRole('button', { name: 'Sign in' }).click();
    // The login server still knows Ada; the next person may be another one.
    await signIn.choose('Ben Okafor');
    await expect(page.getByRole('button', { name: 'Account menu of Ben Okafor' })).toBeVisible();
  });

  test('from there Microsoft’s own session can be ended as well', async ({ tenant, signIn, page }) => {
    await signIn.as('Ada Lindqvist');
    await letPass(page, 121);
    await expect(question(page)).toBeVisible();
    await letPass(page, 61);
    await page.getByRole('button', { name: 'Sign out of Microsoft' }).click();
    await expect(page.getByRole('heading', { name: 'You have signed out' })).toBeVisible();
    expect(tenant.log.calls({ operation: 'logout' })).toHaveLength(1);
  });

  test('goes on while a cancel is under way, and shows how that ended', async ({
    tenant,
    signIn,
    requests,
    page,
    openTab,
    posts,
  }) => {
    await signIn.as('Ada Lindqvist');
    const other = await openTab();
    await other.signIn.again();
    await expect(other.requests.row(packageName)).toBeVisible();
    tenant.faults.add({ on: 'cancel', kind: 'hang', processed: true });
    // The page gives up waiting after a while, and then looks what has become of it.
    tenant.faults.add({ on: 'list', kind: 'hang', times: 2 });
    await letPass(page, 100);
    await requests.cancel(packageName);
    await expect.poll(() => posts().length).toBe(1);
    await letPass(page, 30);
    await expect(question(page)).toHaveCount(0);
    await expect(other.page.getByRole('heading', { name: ended })).toHaveCount(0);
    await expect(question(other.page)).toHaveCount(0);
    await letPass(page, 30);
    await expect(requests.row(packageName)).toContainText('Cancelled');
    await letPass(page, 60);
    await expect(question(page)).toBeVisible();
    await letPass(page, 61);
    await expect(page.getByRole('heading', { name: ended })).toBeVisible();
    await expect(other.page.getByRole('heading', { name: ended })).toBeVisible();
  });

  test('that ended while the tab was not loaded has ended when it is', async ({ tenant, signIn, page }) => {
    await signIn.as('Ada Lindqvist');
    await page.goto(`${tenant.origins.login}/`);
    await page.clock.setSystemTime(Date.now() + 10 * 60_000);
    const { length } = tenant.log.calls({ operation: 'list' });
    await page.goto(`${tenant.origins.app}/`);
    await expect(page.getByRole('heading', { name: ended })).toBeVisible();
    expect(tenant.log.calls({ operation: 'list' })).toHaveLength(length);
  });
});

test.describe('a session that nobody has used', () => {
  test.use({ tenantOptions: { config: { idleMinutes: 3 } } });

  test('is not brought back by whatever stands in the address', async ({ tenant, signIn, page }) => {
    await page.clock.install();
    await signIn.as('Ada Lindqvist');
    await page.goto(`${tenant.origins.login}/`);
    await page.clock.setSystemTime(Date.now() + 10 * 60_000);
    const { length } = tenant.log.calls({ operation: 'list' });
    await page.goto(`${tenant.origins.app}/#error=access_denied&error_description=AADSTS65004&state=x`);
    await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
    expect(tenant.log.calls({ operation: 'list' })).toHaveLength(length);
  });
});

test('where the organisation wants no limit, nothing ends by itself', async ({ signIn, requests, page }) => {
  await page.clock.install();
  await signIn.as('Ada Lindqvist');
  await page.clock.fastForward(8 * 60 * 60_000);
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  await expect(requests.row(packageName)).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage).includes('my-access-requests.signed-out'))).toBe(false);
});
