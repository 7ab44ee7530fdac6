import { expect, test } from '../tenantTest.ts';

const packageName = 'Finance reporting – read';

test('I15: a minute after any intent the page is settled and offers a way on, whatever hangs', async ({
  tenant,
  signIn,
  requests,
  page,
}) => {
  await page.clock.install();
  await signIn.as('Ada Lindqvist');
  tenant.faults.add({ on: 'graph', kind: 'hang', times: Number.POSITIVE_INFINITY });
  await requests.cancel(packageName);
  const row = requests.row(packageName);
  await expect(row.locator('progress')).toBeVisible();
  await page.clock.runFor(61_000);
  await expect(row.locator('progress')).toHaveCount(0);
  await expect(row).toContainText(
    `Not known: we could not confirm whether your request for ${packageName} was cancelled`,
  );
  await expect(row.getByRole('button', { name: 'Check again' })).toBeEnabled();
});

test('I15: a sign-in service that hangs ends in "not sent"', async ({ tenant, signIn, requests, posts }) => {
  // The platform’s own time-out counts real time: 15 s for a token.
  await signIn.as('Ada Lindqvist');
  tenant.faults.add({ on: 'token', kind: 'hang' }, { on: 'cancel', kind: '401claims' });
  await requests.cancel(packageName);
  const row = requests.row(packageName);
  await expect(row).toContainText('Not sent: the sign-in service did not answer', { timeout: 25_000 });
  await expect(requests.cancelButton(packageName)).toBeVisible();
  expect(posts().map(({ status }) => status)).toEqual([401]);
});

test('I15: a reading that hangs in one tab keeps no other one waiting', async ({
  tenant,
  signIn,
  requests,
  openTab,
}) => {
  await signIn.as('Ada Lindqvist');
  const other = await openTab();
  await other.signIn.again();
  tenant.faults.add({ on: 'list', kind: 'hang' });
  tenant.log.clear();
  const readings = () => tenant.log.calls({ operation: 'list', method: 'GET' });
  await requests.refreshButton.click();
  await expect.poll(() => readings().length).toBe(1);
  await other.requests.refresh();
  expect(readings().map(({ endedAt }) => endedAt !== undefined)).toEqual([false, true]);
});
