import { expect, test } from '../tenantTest.ts';

const packageName = 'Finance reporting – read';

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
  await expect(row).toContainText(`Cancelled: your request for ${packageName}`);
  const [late] = tenant.log.calls({ operation: 'list', method: 'GET' }).slice(-2);
  await expect.poll(() => late?.endedAt).toBeDefined();
  await expect(row).toContainText('This request will not give you access.');
  await expect(row).not.toContainText('Waiting for approval');
});

test('I13: an answer that the browser has kept is no reading', async ({ tenant, signIn, requests }) => {
  tenant.settings.graphCacheControl = 'private, max-age=600';
  await signIn.as('Ada Lindqvist', '?view=all');
  const row = requests.row(packageName);
  await expect(row).toContainText('Waiting for approval');
  const asked = tenant.directory
    .requestsOf('Ada Lindqvist')
    .find(({ accessPackage }) => accessPackage?.displayName === packageName);
  tenant.directory.deny(asked?.id ?? '');
  await requests.refreshButton.click();
  await expect(row).toContainText('Denied');
});
