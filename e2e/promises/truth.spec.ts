import type { Fault } from '../tenant/faults/fault.ts';
import { expect, test } from '../tenantTest.ts';
import { listenToAnnouncements } from './announcements.ts';

const packageName = 'Finance reporting – read';

/** Ends of a call that say nothing about its effect. */
const lostAnswers = (processed: boolean): readonly (readonly [string, Fault])[] => [
  ['500', { kind: '500', processed }],
  ['502', { kind: '502', processed }],
  ['503 with Retry-After', { kind: '503', processed, retryAfter: 2 }],
  ['504', { kind: '504', processed }],
  ['504 without CORS headers', { kind: '504', processed, cors: false }],
  ['HTML', { kind: 'html', processed }],
  ['HTML that calls itself 200', { kind: 'html', processed, status: 200 }],
  ['a broken connection', { kind: processed ? 'resetAfter' : 'resetBefore' }],
];

for (const [name, fault] of lostAnswers(true)) {
  test(`I7, I9: a cancel that took effect behind ${name} is found in the list, and not sent twice`, async ({
    tenant,
    signIn,
    requests,
    posts,
  }) => {
    await signIn.as('Ada Lindqvist');
    tenant.faults.add({ on: 'cancel', ...fault });
    await requests.cancel(packageName);
    await expect(requests.row(packageName)).toContainText(`Cancelled: ${packageName}`);
    expect(posts()).toHaveLength(1);
  });
}

for (const [name, fault] of lostAnswers(false)) {
  test(`I7, I9: a cancel that had no effect behind ${name} is never called cancelled`, async ({
    tenant,
    signIn,
    requests,
    page,
    posts,
  }) => {
    await page.clock.install();
    await signIn.as('Ada Lindqvist');
    const reads = tenant.log.calls({ operation: 'list', method: 'GET' }).length;
    const said = await listenToAnnouncements(page);
    tenant.faults.add({ on: 'cancel', ...fault });
    await requests.cancel(packageName);
    const row = requests.row(packageName);
    await expect(row).toContainText(`Not known yet: checking ${packageName}`);
    await page.clock.runFor(25_000);
    await expect(row).toContainText(`Not cancelled: ${packageName} is still waiting`);
    expect(tenant.log.calls({ operation: 'list', method: 'GET' }).length).toBeGreaterThan(reads);
    expect((await said()).filter((words) => words.startsWith('Cancelled'))).toEqual([]);
    expect(posts()).toHaveLength(1);
  });
}

test('I7: a 200 whose body breaks off is Graph’s word all the same: the body is not read', async ({
  tenant,
  signIn,
  requests,
}) => {
  tenant.settings.cancelStatus = 200;
  tenant.settings.cancelBody = { requestState: 'PendingApproval' };
  await signIn.as('Ada Lindqvist');
  tenant.faults.add({ on: 'cancel', kind: 'halfBody' });
  await requests.cancel(packageName);
  await expect(requests.row(packageName)).toContainText(`Cancelled: ${packageName}`);
});

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
  await expect(requests.row(packageName)).toContainText(`Cancelled: ${packageName}`);
});

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
  await expect(row).toContainText(`Not known yet: checking ${packageName}`);
  await page.clock.runFor(61_000);
  await expect(row).toContainText(`Not known: we could not find out whether ${packageName} was cancelled`);
  tenant.faults.clear();
  await row.getByRole('button', { name: 'Check again' }).click();
  await expect(row).toContainText(`Cancelled: ${packageName}`);
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
  await expect(row).toContainText(`Cancelling: ${packageName}`);
  await expect(row).toContainText(`Cancelled: ${packageName}`, { timeout: 45_000 });
  expect(posts()).toHaveLength(1);
});

const tooLate = [
  ['approve', 400, 'was approved'],
  ['deliver', 404, 'was approved and delivered'],
  ['deny', 409, 'was denied'],
] as const;
for (const [to, status, words] of tooLate) {
  test(`I11: a cancel that comes too late (${to}, ${status}) says so, and what to do now`, async ({
    tenant,
    signIn,
    requests,
  }) => {
    tenant.settings.notCancellable = { status, code: '' };
    await signIn.as('Ada Lindqvist');
    tenant.faults.add({ on: 'cancel', kind: 'approvedMeanwhile', to });
    await requests.cancel(packageName);
    const row = requests.row(packageName);
    await expect(row).toContainText(`Too late: ${packageName} ${words}`);
    await expect(row).toContainText(to === 'deny' ? 'You will not get this access' : 'remove it in My Access');
    await expect(row).not.toContainText('Cancelled');
  });
}

test('I11: what a lost answer hides may be that it was too late', async ({ tenant, signIn, requests }) => {
  await signIn.as('Ada Lindqvist');
  tenant.faults.add({ on: 'cancel', kind: 'approvedMeanwhile', to: 'deliver' }, { on: 'cancel', kind: '502' });
  await requests.cancel(packageName);
  await expect(requests.row(packageName)).toContainText(`Too late: ${packageName} was approved and delivered`);
});
