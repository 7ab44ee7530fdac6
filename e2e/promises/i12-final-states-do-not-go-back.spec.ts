import { expect, test } from '../tenantTest.ts';

const packageName = 'Finance reporting – read';

test('I12: while the list lags behind a cancel, the row stays cancelled and says that it is being updated', async ({
  tenant,
  signIn,
  requests,
}) => {
  await signIn.as('Ada Lindqvist', '?view=all');
  tenant.settings.staleReads = 2;
  await requests.cancel(packageName);
  const row = requests.row(packageName);
  await expect(row).toContainText('Your list is being updated.');
  await expect(row).not.toContainText('Waiting for approval');
  await expect(row).toContainText('This request will not give you access.');
  tenant.settings.staleReads = 1;
  await requests.refresh();
  await expect(row).not.toContainText('Waiting for approval');
});

test('I12: a cancel that the list does not show within a minute is still cancelled, and that is said', async ({
  tenant,
  signIn,
  requests,
  page,
}) => {
  await page.clock.install();
  await signIn.as('Ada Lindqvist');
  tenant.settings.staleReads = 100;
  await requests.cancel(packageName);
  const row = requests.row(packageName);
  await expect(row).toContainText('Your list is being updated.');
  await page.clock.runFor(61_000);
  await expect(row).toContainText(`Cancelled: your request for ${packageName}`);
  await expect(row).toContainText('It can take a few minutes to show in your list.');
});
