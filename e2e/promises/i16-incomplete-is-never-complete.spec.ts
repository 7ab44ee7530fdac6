import type { Fault } from '../../tenant/faults/fault.ts';
import { expect, test } from '../tenantTest.ts';

const packageName = 'Finance reporting – read';

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
    await expect(page.getByText('This list is incomplete or out of date', { exact: true })).toBeVisible({
      timeout: 30_000,
    });
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
