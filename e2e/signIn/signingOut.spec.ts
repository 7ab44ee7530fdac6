import { fillStorage } from '../pages/fillStorage.ts';
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
  await other.evaluate(fillStorage);
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

test('after a sign-out the lists are not in the browser’s cache, for whoever opens the page next', async ({
  tenant,
  signIn,
  requests,
  page,
}) => {
  tenant.settings.graphCacheControl = 'private, max-age=3600';
  await signIn.byHand('Chiara Fontana', '?view=all');
  await expect(requests.view('All')).toHaveText('All (400)');
  const read = tenant.log
    .calls({ operation: 'list', method: 'GET', status: 200 })
    .map(({ url }) => tenant.origins.graph + url);
  expect(read.length).toBeGreaterThan(2);
  /** The answers that the cache gives to somebody without a token. */
  const kept = () =>
    page.evaluate(async (urls) => {
      const ask = (url: string) => fetch(url, { cache: 'force-cache', credentials: 'omit' });
      return (await Promise.all(urls.map(ask))).filter(({ ok }) => ok).length;
    }, read);
  expect(await kept()).toBeGreaterThan(0);
  await signIn.signOut();
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
  await expect.poll(kept).toBe(0);
});
