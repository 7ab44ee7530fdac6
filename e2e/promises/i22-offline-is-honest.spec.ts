import { goOffline } from '../pages/goOffline.ts';
import { expect, test } from '../tenantTest.ts';

const packageName = 'Finance reporting – read';

test('I22: offline, the answer is "not sent" at once, and nothing is sent later', async ({
  tenant,
  signIn,
  requests,
  page,
  context,
}) => {
  await signIn.as('Ada Lindqvist');
  await goOffline(page);
  await requests.cancel(packageName);
  await expect(requests.row(packageName)).toContainText('Not sent: you are offline');
  await context.setOffline(false);
  await requests.refresh();
  await expect(requests.row(packageName)).toContainText('Not sent: you are offline');
  expect(tenant.log.calls({ operation: 'cancel' })).toEqual([]);
});

test('I22: offline is said at once with the age of the list, and a cancel says why not before it is tried', async ({
  tenant,
  signIn,
  requests,
  page,
  context,
}) => {
  await signIn.as('Ada Lindqvist');
  await goOffline(page);
  const strip = page.getByText('You are offline. This list stays as it is until you are back online.');
  await expect(strip).toBeVisible();
  await expect(strip).toBeInViewport();
  await expect(page.getByText(/^Updated /)).toHaveCount(2);
  await requests.cancelButton(packageName).click();
  const confirm = requests.dialog.getByRole('button', { name: 'Cancel request' });
  await expect(confirm).toHaveAccessibleDescription('You are offline, so nothing can be cancelled now.');
  await confirm.click();
  await expect(requests.row(packageName)).toContainText('Not sent: you are offline');
  // Nobody finds a call that was never made.
  expect(await requests.numbers(packageName)).not.toHaveProperty('client-request-id');
  const calls = tenant.log.calls({ operation: 'list', method: 'GET' }).length;

  await context.setOffline(false);
  await expect(strip).toHaveCount(0);
  await expect.poll(() => tenant.log.calls({ operation: 'list', method: 'GET' }).length).toBe(calls + 1);
  expect(tenant.log.calls({ operation: 'cancel' })).toEqual([]);
});

test('I22: a list that was asked for offline offers no rest and names no call, and is read by itself when online', async ({
  signIn,
  requests,
  page,
  context,
}) => {
  await signIn.as('Ada Lindqvist');
  await goOffline(page);
  await requests.refreshButton.click();
  const notice = page.getByRole('region', { name: 'Requests' });
  await expect(notice).toContainText('You are offline. Try again when you are back online.');
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Load the rest' })).toHaveCount(0);
  await expect(page.getByText('client-request-id')).toHaveCount(0);
  await context.setOffline(false);
  await expect(notice).not.toContainText('You are offline');
  await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(0);
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
