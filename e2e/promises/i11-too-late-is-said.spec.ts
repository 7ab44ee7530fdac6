import { expect, test } from '../tenantTest.ts';

const packageName = 'Finance reporting – read';

const tooLate = [
  ['approve', 400, 'was approved'],
  ['deliver', 404, 'was approved and delivered'],
  ['deny', 409, 'was denied'],
] as const;

const whatToDo = {
  approve: 'Once you have the access, you can remove it in My Access.',
  deliver: 'If you do not want the access, remove it in My Access.',
  deny: 'If you still need the access, request it again.',
};

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
    await expect(row).toContainText(`Too late: your request for ${packageName} ${words}`);
    await expect(row).toContainText(whatToDo[to]);
    await expect(row).not.toContainText('Cancelled');
  });
}

test('I11: what a lost answer hides may be that it was too late', async ({ tenant, signIn, requests }) => {
  await signIn.as('Ada Lindqvist');
  tenant.faults.add({ on: 'cancel', kind: 'approvedMeanwhile', to: 'deliver' }, { on: 'cancel', kind: '502' });
  await requests.cancel(packageName);
  await expect(requests.row(packageName)).toContainText(
    `Too late: your request for ${packageName} was approved and delivered`,
  );
});
