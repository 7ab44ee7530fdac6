import { expect, test } from '../tenantTest.ts';

const packageName = 'Finance reporting – read';

for (const kind of ['401', '403', '404', '409', '429'] as const) {
  test(`I8: a ${kind} is a refusal, and is said as one`, async ({ tenant, signIn, requests, posts }) => {
    await signIn.as('Ada Lindqvist');
    const reads = () => tenant.log.calls({ operation: 'list', method: 'GET' }).length;
    const before = reads();
    tenant.faults.add({ on: 'cancel', kind, times: kind === '401' ? 2 : 1 });
    await requests.cancel(packageName);
    const row = requests.row(packageName);
    await expect(row).toContainText('Not cancelled: Microsoft Entra');
    await expect(row.locator('progress')).toHaveCount(0);
    await expect(requests.cancelButton(packageName)).toBeVisible();
    if (kind === '404' || kind === '409') expect(reads()).toBeGreaterThan(before);
    if (kind === '401') await expect(row.getByRole('button', { name: 'Sign in again' })).toBeVisible();
    expect(posts()).toHaveLength(kind === '401' ? 2 : 1);
  });
}

test('I8: a 409 after which the list says cancelled is no failure', async ({ tenant, signIn, requests }) => {
  await signIn.as('Ada Lindqvist');
  tenant.faults.add({ on: 'cancel', kind: '409', processed: true });
  await requests.cancel(packageName);
  await expect(requests.row(packageName)).toContainText(`Cancelled: your request for ${packageName}`);
});
