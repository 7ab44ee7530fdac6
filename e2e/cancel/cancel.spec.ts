import { expect, test } from '../tenantTest.ts';

const packageName = 'Finance reporting – read';

test('a person cancels a pending request, and the list is read again', async ({
  tenant,
  signIn,
  requests,
  consoleMessages,
  page,
}) => {
  await signIn.as('Ada Lindqvist');
  const reads = tenant.log.calls({ operation: 'list', method: 'GET' }).length;
  await requests.cancel(packageName);

  await expect(requests.row(packageName)).toContainText(`Cancelled: your request for ${packageName}`);
  await expect(requests.row(packageName)).toContainText('This request will not give you access.');
  await expect(requests.cancelButton(packageName)).toHaveCount(0);
  await expect(requests.announcement).toContainText(`Cancelled: your request for ${packageName}`);
  await expect(requests.row(packageName).getByRole('heading')).toBeFocused();

  const [call, ...more] = tenant.log.calls({ operation: 'cancel', method: 'POST' });
  expect(more).toEqual([]);
  expect(call?.status).toBe(204);
  expect(tenant.directory.request(call?.accessRequestId ?? '').state).toBe('canceled');
  expect(tenant.log.calls({ operation: 'list', method: 'GET' }).length).toBeGreaterThan(reads);
  await expect(page).toHaveTitle('(6) My access requests · Marlow Harbour');
  expect(consoleMessages).toEqual([]);
});

test('the cancel on the wire has exactly the documented body and headers', async ({ tenant, signIn, requests }) => {
  await signIn.as('Ada Lindqvist');
  await requests.cancel(packageName);
  await expect(requests.row(packageName)).toContainText('Cancelled:');

  const [call] = tenant.log.calls({ operation: 'cancel', method: 'POST' });
  const id = call?.accessRequestId;
  expect(call?.url).toBe(`/beta/identityGovernance/entitlementManagement/accessPackageAssignmentRequests/${id}/cancel`);
  expect(call?.body).toBe(`{"id":"${id}","requestStatus":"cancelled"}`);
  expect(call?.headers['content-type']).toBe('application/json');
  expect(call?.headers['authorization']).toMatch(/^Bearer ey/);
  expect(call?.headers['client-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  expect(call?.headers['cookie']).toBeUndefined();
  expect(call?.headers['referer']).toBeUndefined();
  // Each header more than these would have to be one that Graph admits.
  const asked = (path: string) =>
    tenant.log
      .calls({ operation: 'preflight', origin: 'graph' })
      .filter(({ url }) => url.includes(path))
      .map(({ headers }) => headers['access-control-request-headers']);
  expect(asked('/cancel')).toEqual(['authorization,client-request-id,content-type']);
  expect(new Set(asked('filterByCurrentUser'))).toEqual(
    new Set(['authorization,cache-control,client-request-id,prefer']),
  );
});

test('a 200 with a body is a success too, and its body is not read', async ({ tenant, signIn, requests }) => {
  tenant.settings.cancelStatus = 200;
  tenant.settings.cancelBody = { requestState: 'PendingApproval' };
  await signIn.as('Ada Lindqvist');
  await requests.cancel(packageName);
  await expect(requests.row(packageName)).toContainText(`Cancelled: your request for ${packageName}`);
});

test('"Keep request" and Escape send nothing and give the focus back', async ({ tenant, signIn, requests, page }) => {
  await signIn.as('Ada Lindqvist');
  await requests.cancelButton(packageName).click();
  const keep = requests.dialog.getByRole('button', { name: 'Keep request' });
  await expect(keep).toBeFocused();
  await expect(requests.dialog).toContainText(packageName);
  await keep.click();
  await expect(requests.dialog).toHaveCount(0);
  await expect(requests.cancelButton(packageName)).toBeFocused();

  await requests.cancelButton(packageName).click();
  await page.keyboard.press('Escape');
  await expect(requests.dialog).toHaveCount(0);
  await expect(requests.cancelButton(packageName)).toBeFocused();
  expect(tenant.log.calls({ operation: 'cancel' })).toEqual([]);
});

test.describe('v1.0', () => {
  test.use({ tenantOptions: { config: { graphApi: 'v1.0' } } });

  test('lists by its own names and cancels without a body', async ({ tenant, signIn, requests }) => {
    await signIn.as('Ada Lindqvist');
    await requests.cancel(packageName);
    await expect(requests.row(packageName)).toContainText(`Cancelled: your request for ${packageName}`);
    const [call] = tenant.log.calls({ operation: 'cancel', method: 'POST' });
    expect(call?.url).toMatch(/^\/v1\.0\/identityGovernance\/entitlementManagement\/assignmentRequests\//);
    expect(call?.body).toBe('');
    expect(call?.headers['content-type']).toBeUndefined();
  });
});

test.describe('the wider permission', () => {
  test.use({ tenantOptions: { config: { permission: 'EntitlementManagement.ReadWrite.All' } } });

  test('cancels as well', async ({ signIn, requests }) => {
    await signIn.as('Ada Lindqvist');
    await requests.cancel(packageName);
    await expect(requests.row(packageName)).toContainText(`Cancelled: your request for ${packageName}`);
  });
});
