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
  await expect(restored.getByRole('button', { name: `Cancel request ${packageName}` })).toBeVisible();
  expect(posts()).toEqual([]);
});

test('I2: many presses and Enter keys are one intent and one POST', async ({
  tenant,
  signIn,
  requests,
  page,
  posts,
}) => {
  await signIn.as('Ada Lindqvist');
  tenant.faults.add({ on: 'cancel', kind: 'delay', ms: 1_000 });
  await requests.cancelButton(packageName).click();
  const confirming = requests.dialog.getByRole('button', { name: 'Cancel request' });
  await confirming.evaluate((button: HTMLButtonElement) => {
    for (let press = 0; press < 5; press++) button.click();
  });
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(requests.row(packageName)).toContainText(`Cancelled: ${packageName}`);
  expect(posts()).toHaveLength(1);
});

test('I3: two tabs never cancel one request at the same time, and end showing the same', async ({
  tenant,
  signIn,
  requests,
  openTab,
  posts,
}) => {
  await signIn.as('Ada Lindqvist');
  const other = await openTab();
  await other.signIn.again();
  await expect(other.requests.cancelButton(packageName)).toBeVisible();

  tenant.faults.add({ on: 'cancel', kind: 'delay', ms: 1_500 });
  await other.requests.cancelButton(packageName).click();
  await requests.cancel(packageName);
  await other.requests.confirm();

  await expect(requests.row(packageName)).toContainText(`Cancelled: ${packageName}`);
  await expect(other.requests.row(packageName)).toContainText(`Cancelled: ${packageName}`);
  expect(posts()).toHaveLength(1);
  expect(tenant.log.concurrentCancels(posts()[0]?.accessRequestId ?? '')).toBe(1);
});

test('I3: while one tab is in doubt about a cancel, another one sends none', async ({
  tenant,
  signIn,
  requests,
  openTab,
  posts,
}) => {
  await signIn.as('Ada Lindqvist');
  const other = await openTab();
  await other.signIn.again();
  tenant.faults.add({ on: 'cancel', kind: '504' });
  await requests.cancel(packageName);
  await expect(requests.row(packageName)).toContainText(`Not known yet: checking ${packageName}`);
  await other.requests.cancel(packageName);
  await expect(other.requests.row(packageName)).toContainText('Another tab of yours is cancelling it');
  expect(posts()).toHaveLength(1);
});

test('I10: after a 504 nothing is sent again until the list says pending and the person confirms anew', async ({
  tenant,
  signIn,
  requests,
  page,
  posts,
}) => {
  await page.clock.install();
  await signIn.as('Ada Lindqvist');
  tenant.faults.add({ on: 'cancel', kind: '504' });
  await requests.cancel(packageName);
  const row = requests.row(packageName);
  await expect(row).toContainText(`Not known yet: checking ${packageName}`);
  await expect(requests.cancelButton(packageName)).toHaveCount(0);
  await page.clock.runFor(20_000);
  await expect(row).toContainText(`Not cancelled: ${packageName} is still waiting`);
  expect(posts()).toHaveLength(1);

  await requests.cancel(packageName);
  await expect(row).toContainText(`Cancelled: ${packageName}`);
  expect(posts()).toHaveLength(2);
});

test('I10: the one exception is a single replay after a 401', async ({ tenant, signIn, requests, posts }) => {
  await signIn.as('Ada Lindqvist');
  tenant.faults.add({ on: 'cancel', kind: '401claims', pop: true });
  await requests.cancel(packageName);
  await expect(requests.row(packageName)).toContainText(`Cancelled: ${packageName}`);
  expect(posts().map(({ status }) => status)).toEqual([401, 204]);

  const other = 'SAP S/4HANA purchasing';
  tenant.faults.add({ on: 'cancel', kind: '401', times: 5 });
  await requests.cancel(other);
  await expect(requests.row(other)).toContainText(`Not cancelled: Microsoft Entra refused to cancel ${other}`);
  expect(posts().map(({ status }) => status)).toEqual([401, 204, 401, 401]);
});
