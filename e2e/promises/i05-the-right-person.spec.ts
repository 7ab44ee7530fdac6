import { expect, test } from '../tenantTest.ts';

const packageName = 'Finance reporting – read';

test('I5: with another account in another tab, each tab cancels as the person it shows', async ({
  tenant,
  signIn,
  requests,
  openTab,
  posts,
}) => {
  tenant.directory.addRequest('Ben', { accessPackage: packageName });
  await signIn.byHand('Ada Lindqvist');
  const bens = await openTab();
  await bens.page.context().clearCookies();
  await bens.signIn.byHand('Ben Okafor');
  await expect(bens.requests.rows).toHaveCount(1);
  await requests.cancel(packageName);
  await expect(requests.row(packageName)).toContainText(`Cancelled: your request for ${packageName}`);
  await expect(bens.requests.cancelButton(packageName)).toBeVisible();
  await bens.requests.cancel(packageName);
  await expect(bens.requests.row(packageName)).toContainText(`Cancelled: your request for ${packageName}`);
  expect(posts().map(({ person, status }) => [person, status])).toEqual([
    ['Ada Lindqvist', 204],
    ['Ben Okafor', 204],
  ]);
});
