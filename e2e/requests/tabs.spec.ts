import { expect, test } from '../tenantTest.ts';

const packageName = 'Finance reporting – read';

test('a cancel in one tab shows in the other', async ({ signIn, requests, openTab }) => {
  await signIn.as('Ada Lindqvist', '?view=all');
  const other = await openTab();
  await other.signIn.again('?view=all');
  await expect(other.requests.row(packageName)).toContainText('Waiting for approval');
  await requests.cancel(packageName);
  await expect(other.requests.row(packageName)).toContainText('Cancelled');
});

test('signing out in one tab signs the other one out, and leaves nothing in it', async ({
  tenant,
  signIn,
  requests,
  page,
  openTab,
}) => {
  await signIn.as('Ada Lindqvist');
  const other = await openTab();
  await other.signIn.again();
  await expect(other.requests.row(packageName)).toBeVisible();
  await signIn.signOut();
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
  await expect(other.page.getByRole('heading', { name: 'You signed out in another tab' })).toBeVisible();
  await expect(other.page.getByText(packageName)).toHaveCount(0);
  const left = await other.page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }));
  expect(left).not.toMatch(/token|secret|ey[JK]|Ada/i);

  await other.page.getByRole('button', { name: 'Sign in' }).click();
  await other.signIn.choose('Ben Okafor');
  await expect(other.page.getByRole('heading', { name: 'You have no requests' })).toBeVisible();
  await expect(requests.rows).toHaveCount(0);
  expect(tenant.log.calls({ operation: 'cancel' })).toEqual([]);
});

test('signing out in the middle of a cancel shows the truth at the next sign-in', async ({
  tenant,
  signIn,
  requests,
  openTab,
  posts,
}) => {
  await signIn.as('Ada Lindqvist');
  const other = await openTab();
  await other.signIn.again();
  tenant.faults.add({ on: 'cancel', kind: 'delay', ms: 1_500, processed: true });
  await requests.cancel(packageName);
  await expect.poll(() => posts().length).toBe(1);
  await other.signIn.signOut();
  await expect(other.page.getByRole('button', { name: 'Sign in' })).toBeVisible();
  await other.signIn.as('Ada Lindqvist', '?view=all');
  await expect(other.requests.row(packageName)).toContainText('Cancelled');
  expect(posts()).toHaveLength(1);
});
