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
    expect(reads()).toBeGreaterThan(before);
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

test('I8: a refusal that the list cannot confirm is told as an answer, and no more', async ({
  tenant,
  signIn,
  requests,
}) => {
  test.slow();
  await signIn.as('Ada Lindqvist');
  tenant.faults.add({ on: 'cancel', kind: '403' });
  tenant.faults.add({ on: 'list', kind: '503', times: Number.POSITIVE_INFINITY });
  await requests.cancel(packageName);
  const row = requests.row(packageName);
  await expect(row).toContainText(`Not accepted: Microsoft Entra refused to cancel your request for ${packageName}`, {
    // Three readings, each of them tried three times.
    timeout: 70_000,
  });
  await expect(row).toContainText('does not have permission');
  await expect(row).not.toContainText('Not cancelled');
});

for (const kind of ['403', '429', '409'] as const) {
  test(`I2 I8: a browser that repeats a POST by itself, and is answered ${kind}, does not hide that it worked`, async ({
    tenant,
    signIn,
    requests,
    posts,
  }) => {
    // Connections are kept, as Graph keeps them: a browser repeats what it sent on one that broke.
    tenant.settings.keepAlive = true;
    await signIn.as('Ada Lindqvist');
    tenant.faults.add({ on: 'cancel', kind: 'resetAfter' });
    tenant.faults.add({ on: 'cancel', kind });
    await requests.cancel(packageName);
    await expect(requests.row(packageName)).toContainText(`Cancelled: your request for ${packageName}`);
    // Chromium: twice. A browser that does not repeat leaves a doubt, which the list resolves in the same way.
    expect(posts().length).toBeLessThanOrEqual(2);
  });
}
