import { expect, test } from '../tenantTest.ts';

const packageName = 'Finance reporting – read';

test('I10: after a 504 nothing is sent again until the list says pending and the person confirms anew', async ({
  tenant,
  signIn,
  requests,
  page,
  posts,
}) => {
  await page.clock.install();
  await signIn.as('Ada Lindqvist');
  tenant.faults.add({ on: 'cancel', kind: '504' });
  await requests.cancel(packageName);
  const row = requests.row(packageName);
  await expect(row).toContainText(`Not known yet: checking your request for ${packageName}`);
  await expect(requests.cancelButton(packageName)).toHaveCount(0);
  await page.clock.runFor(20_000);
  await expect(row).toContainText(`Not cancelled: your request for ${packageName} is still pending`);
  expect(posts()).toHaveLength(1);

  await requests.cancel(packageName);
  await expect(row).toContainText(`Cancelled: your request for ${packageName}`);
  expect(posts()).toHaveLength(2);
});

test('I10: the one exception is a single replay after a 401', async ({ tenant, signIn, requests, posts }) => {
  await signIn.as('Ada Lindqvist');
  tenant.faults.add({ on: 'cancel', kind: '401claims', pop: true });
  await requests.cancel(packageName);
  await expect(requests.row(packageName)).toContainText(`Cancelled: your request for ${packageName}`);
  expect(posts().map(({ status }) => status)).toEqual([401, 204]);

  const other = 'SAP S/4HANA purchasing';
  tenant.faults.add({ on: 'cancel', kind: '401', times: 5 });
  await requests.cancel(other);
  await expect(requests.row(other)).toContainText(
    `Not cancelled: Microsoft Entra did not cancel your request for ${other}`,
  );
  expect(posts().map(({ status }) => status)).toEqual([401, 204, 401, 401]);
});
