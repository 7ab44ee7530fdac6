import { expect, test } from '../tenantTest.ts';

const packageName = 'Finance reporting – read';

test('I1: no link, reload, way back, sign-in, reconnection or restored tab sends a cancel', async ({
  tenant,
  signIn,
  requests,
  page,
  context,
  posts,
}) => {
  const [pending] = tenant.directory.requestsOf('Ada').filter(({ state }) => state === 'pendingApproval');
  const link = `?view=all&request=${pending?.id}&cancel=1&requestStatus=cancelled`;
  await signIn.as('Ada Lindqvist', link);
  await page.goto(`${tenant.origins.app}/${link}#cancel`);
  await requests.cancelButton(packageName).click();
  await expect(requests.dialog).toBeVisible();
  await page.reload();
  await expect(requests.cancelButton(packageName)).toBeVisible();
  await requests.view('Pending').click();
  await page.goBack();
  await page.goForward();
  await context.setOffline(true);
  await context.setOffline(false);
  await requests.refresh();

  const session = await page.evaluate(() => Object.entries(sessionStorage));
  const restored = await context.newPage();
  await restored.addInitScript((entries) => {
    for (const [key, value] of entries) sessionStorage.setItem(key, value);
  }, session);
  await restored.goto(page.url());
  const list = restored.getByRole('region', { name: 'Requests' });
  await expect(list.getByRole('button', { name: `Cancel request ${packageName}` }).first()).toBeVisible();
  expect(posts()).toEqual([]);
});
