import { expect, test } from '../tenantTest.ts';

const packageName = 'Finance reporting – read';

test('I22: offline, the answer is "not sent" at once, and nothing is sent later', async ({
  tenant,
  signIn,
  requests,
  context,
}) => {
  await signIn.as('Ada Lindqvist');
  await context.setOffline(true);
  await requests.cancel(packageName);
  await expect(requests.row(packageName)).toContainText('Not sent: you are offline');
  await context.setOffline(false);
  await requests.refresh();
  await expect(requests.row(packageName)).toContainText('Not sent: you are offline');
  expect(tenant.log.calls({ operation: 'cancel' })).toEqual([]);
});

test('I22: a network that goes away in the middle leaves a doubt, which ends when it is back', async ({
  tenant,
  signIn,
  requests,
  context,
  posts,
}) => {
  await signIn.as('Ada Lindqvist');
  tenant.faults.add({ on: 'cancel', kind: 'resetAfter' });
  tenant.faults.add({ on: 'list', kind: 'resetBefore', times: Number.POSITIVE_INFINITY });
  await requests.cancel(packageName);
  const row = requests.row(packageName);
  await expect(row).toContainText(`Not known yet: checking your request for ${packageName}`);
  await context.setOffline(true);
  tenant.faults.clear();
  await context.setOffline(false);
  await expect(row).toContainText(`Cancelled: your request for ${packageName}`, { timeout: 30_000 });
  expect(posts()).toHaveLength(1);
});
