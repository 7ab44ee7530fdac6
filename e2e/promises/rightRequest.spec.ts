import { expect, test } from '../tenantTest.ts';

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
  await page.evaluate(
    (accountId) => {
      new BroadcastChannel(`my-access-requests.requests.${accountId}`).postMessage(null);
    },
    await accountIdOf(page),
  );
  await expect.poll(() => tenant.log.calls({ operation: 'list', method: 'GET' }).length).toBeGreaterThan(reads);
  await expect(requests.row(packageName)).toHaveCount(2);

  await requests.confirm();
  await expect(requests.rows.filter({ hasText: `Cancelled: ${packageName}` })).toHaveCount(1);
  expect(posts().map(({ accessRequestId }) => accessRequestId)).toEqual([older?.id]);
  expect(tenant.directory.request(older?.id ?? '').state).toBe('canceled');
  expect(tenant.directory.request(newer.id).state).toBe('pendingApproval');
});

test('I5: with another account in another tab, each tab cancels as the person it shows', async ({
  tenant,
  signIn,
  requests,
  openTab,
  posts,
}) => {
  tenant.directory.addRequest('Ben', { accessPackage: packageName });
  await signIn.as('Ada Lindqvist');
  const bens = await openTab();
  await bens.page.context().clearCookies();
  await bens.signIn.as('Ben Okafor');
  await expect(bens.requests.rows).toHaveCount(1);
  await requests.cancel(packageName);
  await expect(requests.row(packageName)).toContainText(`Cancelled: ${packageName}`);
  await expect(bens.requests.cancelButton(packageName)).toBeVisible();
  await bens.requests.cancel(packageName);
  await expect(bens.requests.row(packageName)).toContainText(`Cancelled: ${packageName}`);
  expect(posts().map(({ person, status }) => [person, status])).toEqual([
    ['Ada Lindqvist', 204],
    ['Ben Okafor', 204],
  ]);
});

test('I6: only requests that can be cancelled offer it, and the details say why not', async ({
  signIn,
  requests,
  page,
}) => {
  await signIn.as('Ada Lindqvist', '?view=all');
  const offered = page.getByRole('button', { name: /^Cancel request / });
  await expect(offered).toHaveCount(6);
  for (const name of ['Azure subscription: sandbox', 'Marketing asset library', 'Customer data lake – pseudonymised']) {
    await expect(requests.row(name)).toBeVisible();
    await expect(requests.cancelButton(name)).toHaveCount(0);
  }
  const unknown = requests.rows.filter({ hasText: 'Unknown state: AwaitingVerification' });
  await expect(unknown).toHaveCount(1);
  await expect(unknown.getByRole('button')).toHaveCount(0);
  await requests.row('Marketing asset library').getByRole('link').click();
  const details = page.getByRole('region', { name: 'Details' });
  await expect(details).toContainText('No. An administrator or the system made this request');
});

test('I6: a request whose state becomes unknown while the dialog is open is not cancelled', async ({
  tenant,
  signIn,
  requests,
  page,
  posts,
}) => {
  const asked = tenant.directory
    .requestsOf('Ada')
    .find(({ accessPackage }) => accessPackage?.displayName === packageName);
  await signIn.as('Ada Lindqvist', '?view=all');
  await requests.cancelButton(packageName).click();
  tenant.directory.setState(asked?.id ?? '', { state: 'awaitingVerification' });
  await page.evaluate(
    (accountId) => {
      new BroadcastChannel(`my-access-requests.requests.${accountId}`).postMessage(null);
    },
    await accountIdOf(page),
  );
  const row = requests.row(packageName);
  await expect(row).toContainText('Unknown state');
  await requests.confirm();
  await expect(row).toContainText(`Not sent: ${packageName} has changed meanwhile`);
  expect(posts()).toEqual([]);
});

/** MSAL's id of the account in this tab, as it stands in the session's storage. */
async function accountIdOf(page: import('@playwright/test').Page): Promise<string> {
  return page.evaluate(() => {
    const entries = Object.values(sessionStorage).map((text) => {
      try {
        return JSON.parse(text) as { homeAccountId?: string };
      } catch {
        return {};
      }
    });
    return entries.find(({ homeAccountId }) => homeAccountId)?.homeAccountId ?? '';
  });
}
