import { expect, test } from '../tenantTest.ts';

test('a sign-out outranks a sign-in that another tab has under way, and nothing of it is redeemed', async ({
  tenant,
  signIn,
  page,
  context,
}) => {
  const other = await context.newPage();
  await other.goto(`${tenant.origins.app}/?view=all`);
  await other.getByRole('button', { name: 'Sign in' }).click();
  await expect(other.getByRole('button', { name: 'Ada Lindqvist' })).toBeVisible();
  await signIn.byHand('Ada Lindqvist');
  await signIn.signOut();
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
  const { length } = tenant.log.calls({ operation: 'token' });
  await other.getByRole('button', { name: 'Ada Lindqvist' }).click();
  await expect(other.getByRole('heading', { name: 'You signed out in another tab' })).toBeVisible();
  await expect(other).toHaveURL(`${tenant.origins.app}/?view=all`);
  expect(tenant.log.calls({ operation: 'token' })).toHaveLength(length);
  await other.getByRole('button', { name: 'Sign in' }).click();
  await other.getByRole('button', { name: 'Ada Lindqvist' }).click();
  await expect(other.getByRole('navigation', { name: 'Views' })).toBeVisible();
});

test('a sign-out ends the sessions of all accounts, for the next person at a shared computer is another one', async ({
  tenant,
  signIn,
  page,
  context,
}) => {
  await signIn.byHand('Ada Lindqvist');
  const other = await context.newPage();
  await other.goto(`${tenant.origins.app}/`);
  await other.evaluate(() => undefined);
  await context.clearCookies();
  await other.getByRole('button', { name: 'Sign in' }).click();
  await other.getByRole('button', { name: 'Ben Okafor' }).click();
  await expect(other.getByRole('navigation', { name: 'Views' })).toBeVisible();
  await signIn.signOut();
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
  await expect(other.getByRole('heading', { name: 'You signed out in another tab' })).toBeVisible();
});

test('a sign-in that cannot begin after a sign-out elsewhere says why', async ({ tenant, signIn, page, context }) => {
  await signIn.byHand('Ada Lindqvist');
  const other = await context.newPage();
  await other.goto(`${tenant.origins.app}/`);
  await other.getByRole('button', { name: 'Sign in' }).click();
  await expect(other.getByRole('navigation', { name: 'Views' })).toBeVisible();
  await signIn.signOut();
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
  await expect(other.getByRole('heading', { name: 'You signed out in another tab' })).toBeVisible();
  await other.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
  });
  await other.getByRole('button', { name: 'Sign in' }).click();
  await expect(other.getByText('Code MAR-110')).toBeVisible();
});

test.describe('automatic sign-in', () => {
  test.use({ tenantOptions: { config: { signIn: 'automatic' } } });

  test('waits after a sign-out, here and in other tabs, also when the page is loaded again', async ({
    tenant,
    signIn,
    page,
    context,
  }) => {
    await signIn.open();
    await signIn.choose('Ada Lindqvist');
    await expect(page.getByRole('navigation', { name: 'Views' })).toBeVisible();
    const other = await context.newPage();
    await other.goto(`${tenant.origins.app}/`);
    await expect(other.getByRole('navigation', { name: 'Views' })).toBeVisible();
    const { length } = tenant.log.calls({ operation: 'authorize' });
    await signIn.signOut();
    for (const tab of [page, other]) {
      await expect(tab.getByRole('button', { name: 'Sign in' })).toBeVisible();
      await tab.reload();
      await expect(tab.getByRole('button', { name: 'Sign in' })).toBeVisible();
    }
    expect(tenant.log.calls({ operation: 'authorize' })).toHaveLength(length);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await signIn.choose('Ada Lindqvist');
    await expect(page.getByRole('navigation', { name: 'Views' })).toBeVisible();
  });
});
