import type { Fault } from './tenant/faults/fault.ts';
import { expect, test } from './tenantTest.ts';

const packageName = 'Finance reporting – read';

const lostAnswers: readonly (readonly [string, Fault])[] = [
  ['500', { kind: '500', processed: true }],
  ['502', { kind: '502', processed: true }],
  ['503 with Retry-After', { kind: '503', processed: true, retryAfter: 2 }],
  ['504', { kind: '504', processed: true }],
  ['504 without CORS headers', { kind: '504', processed: true, cors: false }],
  ['HTML', { kind: 'html', processed: true }],
  ['a broken connection', { kind: 'resetAfter' }],
];

for (const [name, fault] of lostAnswers) {
  test(`a cancel that took effect behind ${name} is found in the list, and not sent twice`, async ({
    tenant,
    signIn,
    requests,
  }) => {
    await signIn.as('Ada Lindqvist');
    tenant.faults.add({ on: 'cancel', ...fault });
    await requests.cancel(packageName);
    await expect(requests.row(packageName)).toContainText(`Cancelled: ${packageName}`);
    expect(tenant.log.calls({ operation: 'cancel', method: 'POST' })).toHaveLength(1);
  });
}

test('a cancel that had no effect behind a 504 is never called cancelled, and takes a new confirmation', async ({
  tenant,
  signIn,
  requests,
}) => {
  await signIn.as('Ada Lindqvist');
  tenant.faults.add({ on: 'cancel', kind: '504' });
  await requests.cancel(packageName);
  const row = requests.row(packageName);
  await expect(row).toContainText(`Not known yet: checking ${packageName}`);
  await expect(row).not.toContainText('Cancelled');
  await expect(requests.cancelButton(packageName)).toHaveCount(0);
  await expect(row).toContainText(`Not cancelled: ${packageName} is still waiting`, { timeout: 45_000 });
  expect(tenant.log.calls({ operation: 'cancel', method: 'POST' })).toHaveLength(1);

  await requests.cancel(packageName);
  await expect(row).toContainText(`Cancelled: ${packageName}`);
  expect(tenant.log.calls({ operation: 'cancel', method: 'POST' })).toHaveLength(2);
});

test('while the list lags behind a confirmed cancel, it is cancelled and said to be updated', async ({
  tenant,
  signIn,
  requests,
}) => {
  await signIn.as('Ada Lindqvist');
  tenant.settings.staleReads = 2;
  await requests.cancel(packageName);
  const row = requests.row(packageName);
  await expect(row).toContainText('The list is being updated.');
  await expect(row).toContainText(`Cancelled: ${packageName}`);
  await expect(row).toContainText('You will not get this access from this request.');
});

test('a 429 is a refusal: it says until when to wait, and nothing is sent before', async ({
  tenant,
  signIn,
  requests,
}) => {
  await signIn.as('Ada Lindqvist');
  tenant.faults.add({ on: 'cancel', kind: '429', retryAfter: 120 });
  await requests.cancel(packageName);
  const row = requests.row(packageName);
  await expect(row).toContainText('Not cancelled: Microsoft Entra is too busy');
  const calls = tenant.log.calls({ origin: 'graph' }).length;
  await requests.cancel(packageName);
  await expect(row).toContainText('Not sent: Microsoft asks everybody to wait');
  expect(tenant.log.calls({ origin: 'graph' })).toHaveLength(calls);
});
