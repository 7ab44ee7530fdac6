import type { Fault } from '../tenant/faults/fault.ts';
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
  await expect(row).toContainText('The list is being updated.');
  await expect(row).not.toContainText('Waiting for approval');
  await expect(row).toContainText('You will not get this access from this request.');
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
  await expect(row).toContainText('The list is being updated.');
  await page.clock.runFor(61_000);
  await expect(row).toContainText(`Cancelled: ${packageName}`);
  await expect(row).toContainText('its list does not show it yet');
});

test('I13: an answer from before a cancel, arriving after it, changes nothing', async ({
  tenant,
  signIn,
  requests,
}) => {
  await signIn.as('Ada Lindqvist', '?view=all');
  tenant.faults.add({ on: 'list', kind: 'delay', ms: 3_000, processed: true });
  await requests.refreshButton.click();
  await expect.poll(() => tenant.faults.pending.length).toBe(0);
  await requests.cancel(packageName);
  const row = requests.row(packageName);
  await expect(row).toContainText(`Cancelled: ${packageName}`);
  const [late] = tenant.log.calls({ operation: 'list', method: 'GET' }).slice(-2);
  await expect.poll(() => late?.endedAt).toBeDefined();
  await expect(row).toContainText('You will not get this access from this request.');
  await expect(row).not.toContainText('Waiting for approval');
});

const brokenPages: readonly (readonly [string, Fault])[] = [
  ['answers 403', { kind: '403' }],
  ['breaks off in the middle', { kind: 'halfBody' }],
  ['is HTML', { kind: 'html', status: 200 }],
  ['is larger than anybody reads', { kind: 'hugeBody' }],
  ['is of the wrong shape', { kind: 'wrongShape', of: 'page' }],
  ['leads to itself', { kind: 'selfNextLink' }],
  ['leads to another host', { kind: 'foreignNextLink' }],
];
for (const [name, fault] of brokenPages) {
  test(`I16: when a page ${name}, nobody is told that there is nothing pending`, async ({
    tenant,
    signIn,
    requests,
    page,
  }) => {
    tenant.directory.addPerson('Page Turner');
    for (let n = 0; n < 3; n++) {
      tenant.directory.addRequest('Page Turner', { state: 'delivered', status: 'Delivered' });
    }
    tenant.directory.addRequest('Page Turner');
    tenant.settings.pageSize = 2;
    const match = { page: fault.kind.endsWith('NextLink') ? 1 : 2 };
    tenant.faults.add({ on: 'list', ...fault, match, times: Number.POSITIVE_INFINITY });
    await signIn.as('Page Turner');
    await expect(page.getByText('This list is incomplete or out of date')).toBeVisible({ timeout: 30_000 });
    await expect(page.getByText('You have no')).toHaveCount(0);
    await expect(requests.view('All')).toHaveText('All (2)');

    tenant.faults.clear();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(requests.cancelButton(packageName)).toBeVisible();
    await expect(page.getByText('This list is incomplete')).toHaveCount(0);
  });
}

test('I16: "no pending requests" is said once the last page is there', async ({ tenant, signIn, page }) => {
  tenant.directory.addPerson('Page Turner');
  for (let n = 0; n < 3; n++) tenant.directory.addRequest('Page Turner', { state: 'denied', status: 'Denied' });
  tenant.settings.pageSize = 2;
  tenant.faults.add({ on: 'list', kind: 'delay', ms: 1_500, match: { page: 2 } });
  await signIn.as('Page Turner');
  await expect(page.getByText('Loading… 2 so far')).toBeVisible();
  await expect(page.getByText('You have no pending requests')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'You have no pending requests' })).toBeVisible();
});
