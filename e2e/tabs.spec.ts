import { RequestsScreen } from './pages/RequestsScreen.ts';
import { SignInScreens } from './pages/SignInScreens.ts';
import { expect, test } from './tenantTest.ts';

const packageName = 'Finance reporting – read';

test('two tabs never cancel one request at the same time, and end showing the same', async ({
  tenant,
  signIn,
  requests,
  context,
}) => {
  await signIn.as('Ada Lindqvist');
  const otherPage = await context.newPage();
  const otherTab = new RequestsScreen(otherPage);
  await new SignInScreens(otherPage, tenant).open();
  await otherPage.getByRole('button', { name: 'Sign in' }).click();
  await expect(otherTab.cancelButton(packageName)).toBeVisible();

  tenant.faults.add({ on: 'cancel', kind: 'delay', ms: 1_500 });
  await otherTab.cancelButton(packageName).click();
  await requests.cancel(packageName);
  await otherTab.dialog.getByRole('button', { name: 'Cancel request' }).click();

  await expect(requests.row(packageName)).toContainText(`Cancelled: ${packageName}`);
  await expect(otherTab.row(packageName)).toContainText(`Cancelled: ${packageName}`);
  const [call] = tenant.log.calls({ operation: 'cancel', method: 'POST' });
  expect(tenant.log.concurrentCancels(call?.accessRequestId ?? '')).toBe(1);
});

test('a cancel in one tab shows in the other', async ({ tenant, signIn, requests, context }) => {
  await signIn.as('Ada Lindqvist', '?view=all');
  const otherPage = await context.newPage();
  await new SignInScreens(otherPage, tenant).open('?view=all');
  await otherPage.getByRole('button', { name: 'Sign in' }).click();
  const otherTab = new RequestsScreen(otherPage);
  await expect(otherTab.row(packageName)).toContainText('Waiting for approval');
  await requests.cancel(packageName);
  await expect(otherTab.row(packageName)).toContainText('Cancelled');
});
