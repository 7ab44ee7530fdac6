import { expect, test } from '../tenantTest.ts';
import { noteFromAnotherTab } from './noteFromAnotherTab.ts';

const packageName = 'Finance reporting – read';

test('I4: the dialog’s request is cancelled, whatever the list does meanwhile', async ({
  tenant,
  signIn,
  requests,
  page,
  posts,
}) => {
  const older = tenant.directory
    .requestsOf('Ada')
    .find(({ accessPackage }) => accessPackage?.displayName === packageName);
  await signIn.as('Ada Lindqvist');
  await requests.cancelButton(packageName).click();
  await expect(requests.dialog).toContainText(packageName);

  // Another one for the same package comes to stand above it, and others go.
  tenant.directory.addRequest('Ada', { accessPackage: packageName });
  for (const { id, state } of tenant.directory.requestsOf('Ada')) {
    if (state === 'pendingApproval' && id !== older?.id) tenant.directory.approve(id);
  }
  const newer = tenant.directory.addRequest('Ada', { accessPackage: packageName });
  const reads = tenant.log.calls({ operation: 'list', method: 'GET' }).length;
  // The dialog is modal, so another tab is what makes this one read its list again.
  await noteFromAnotherTab(page);
  await expect.poll(() => tenant.log.calls({ operation: 'list', method: 'GET' }).length).toBeGreaterThan(reads);
  await expect(requests.row(packageName)).toHaveCount(2);

  await requests.confirm();
  await expect(requests.rows.filter({ hasText: `Cancelled: your request for ${packageName}` })).toHaveCount(1);
  expect(posts().map(({ accessRequestId }) => accessRequestId)).toEqual([older?.id]);
  expect(tenant.directory.request(older?.id ?? '').state).toBe('canceled');
  expect(tenant.directory.request(newer.id).state).toBe('pendingApproval');
});
