import { expect, test } from '../tenantTest.ts';

const packageName = 'Finance reporting – read';

test('I3: two tabs never cancel one request at the same time, and end showing the same', async ({
  tenant,
  signIn,
  requests,
  openTab,
  posts,
}) => {
  await signIn.as('Ada Lindqvist');
  const other = await openTab();
  await other.signIn.again();
  await expect(other.requests.cancelButton(packageName)).toBeVisible();

  tenant.faults.add({ on: 'cancel', kind: 'delay', ms: 1_500 });
  await other.requests.cancelButton(packageName).click();
  await requests.cancel(packageName);
  await other.requests.confirm();

  await expect(requests.row(packageName)).toContainText(`Cancelled: your request for ${packageName}`);
  await expect(other.requests.row(packageName)).toContainText(`Cancelled: your request for ${packageName}`);
  expect(posts()).toHaveLength(1);
  expect(tenant.log.concurrentCancels(posts()[0]?.accessRequestId ?? '')).toBe(1);
});

test('I3: while one tab is in doubt about a cancel, another one sends none', async ({
  tenant,
  signIn,
  requests,
  openTab,
  posts,
}) => {
  await signIn.as('Ada Lindqvist');
  const other = await openTab();
  await other.signIn.again();
  tenant.faults.add({ on: 'cancel', kind: '504' });
  await requests.cancel(packageName);
  await expect(requests.row(packageName)).toContainText(`Not known yet: checking your request for ${packageName}`);
  await other.requests.cancel(packageName);
  await expect(other.requests.row(packageName)).toContainText('You are cancelling it in another tab');
  expect(posts()).toHaveLength(1);
});
