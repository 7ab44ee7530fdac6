import { expect, test } from '../tenantTest.ts';

const packageName = 'Finance reporting – read';

test('I9: what cannot be found out is said so, with a way to check again', async ({
  tenant,
  signIn,
  requests,
  page,
  posts,
}) => {
  await page.clock.install();
  await signIn.as('Ada Lindqvist');
  tenant.faults.add({ on: 'cancel', kind: '504', processed: true });
  tenant.faults.add({ on: 'list', kind: '403', times: Number.POSITIVE_INFINITY });
  await requests.cancel(packageName);
  const row = requests.row(packageName);
  await expect(row).toContainText(`Not known yet: checking your request for ${packageName}`);
  await page.clock.runFor(61_000);
  await expect(row).toContainText(
    `Not known: we could not confirm whether your request for ${packageName} was cancelled`,
  );
  await row.getByRole('button', { name: 'Check again' }).click();
  await expect(row).toContainText(`Not known yet: checking your request for ${packageName}`);
  tenant.faults.clear();
  await page.clock.runFor(5_000);
  await expect(row).toContainText(`Cancelled: your request for ${packageName}`);
  expect(posts()).toHaveLength(1);
});

test('I9, I15: a cancel that hangs is given up, and the list says what became of it', async ({
  tenant,
  signIn,
  requests,
  posts,
}) => {
  // The platform’s own time-out counts real time: 30 s for a POST.
  test.setTimeout(90_000);
  await signIn.as('Ada Lindqvist');
  tenant.faults.add({ on: 'cancel', kind: 'hang', processed: true });
  await requests.cancel(packageName);
  const row = requests.row(packageName);
  await expect(row).toContainText(`Cancelling: your request for ${packageName}`);
  await expect(row).toContainText(`Cancelled: your request for ${packageName}`, { timeout: 45_000 });
  expect(posts()).toHaveLength(1);
});
