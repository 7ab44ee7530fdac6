import { expect, test } from '../tenantTest.ts';

const packageName = 'Finance reporting – read';

test('I21: closing the tab in the middle of a cancel loses nothing: the next visit reads the truth', async ({
  tenant,
  signIn,
  requests,
  page,
  openTab,
  posts,
}) => {
  await signIn.as('Ada Lindqvist');
  tenant.faults.add({ on: 'cancel', kind: 'delay', ms: 2_000, processed: true });
  await requests.cancel(packageName);
  await expect.poll(() => posts()[0]?.processed).toBe(true);
  await page.close();

  const next = await openTab();
  await next.signIn.again('?view=all');
  await expect(next.requests.row(packageName)).toContainText('Cancelled');
  await expect(next.requests.cancelButton(packageName)).toHaveCount(0);
  expect(posts()).toHaveLength(1);
});

test('I21: a reload in the middle of a cancel that had no effect shows it pending, and sends nothing', async ({
  tenant,
  signIn,
  requests,
  page,
  posts,
}) => {
  await signIn.as('Ada Lindqvist');
  tenant.faults.add({ on: 'cancel', kind: 'hang' });
  await requests.cancel(packageName);
  await expect(requests.row(packageName)).toContainText(`Cancelling: your request for ${packageName}`);
  await expect.poll(() => posts().length).toBe(1);
  await page.reload();
  await expect(requests.row(packageName)).toContainText('Waiting for approval');
  await expect(requests.cancelButton(packageName)).toBeVisible();
  expect(posts()).toHaveLength(1);
});

test('I21: going to another page and back in the middle of a cancel ends with the truth', async ({
  tenant,
  signIn,
  requests,
  page,
  posts,
}) => {
  await signIn.as('Ada Lindqvist', '?view=all');
  tenant.faults.add({ on: 'cancel', kind: 'delay', ms: 1_000, processed: true });
  await requests.cancel(packageName);
  await expect.poll(() => posts().length).toBe(1);
  await page.goto(`${tenant.origins.login}/`);
  await page.goBack();
  await expect(requests.row(packageName)).toContainText('Cancelled');
  expect(posts()).toHaveLength(1);
});

test('I21: a visit that begins while a cancel is still to take effect sees it soon, without being asked', async ({
  tenant,
  signIn,
  requests,
  posts,
}) => {
  await signIn.as('Ada Lindqvist', '?view=all');
  tenant.faults.add({ on: 'cancel', kind: 'delay', ms: 6_000 });
  await requests.cancel(packageName);
  await expect.poll(() => posts().length).toBe(1);
  await signIn.open('?view=all');
  await expect(requests.row(packageName)).toContainText('Waiting for approval');
  expect(posts()[0]?.processed).toBe(false);
  await expect(requests.row(packageName)).toContainText('Cancelled', { timeout: 30_000 });
  expect(posts()).toHaveLength(1);
});
