import type { Fault } from '../../tenant/faults/fault.ts';
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
    await expect(requests.row(packageName)).toContainText(`Cancelled: your request for ${packageName}`);
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
    await expect(row).toContainText(`Not known yet: checking your request for ${packageName}`);
    await page.clock.runFor(25_000);
    await expect(row).toContainText(`Not cancelled: your request for ${packageName} is still pending`);
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
  await expect(requests.row(packageName)).toContainText(`Cancelled: your request for ${packageName}`);
});
