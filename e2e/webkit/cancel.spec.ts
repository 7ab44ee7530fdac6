import { expect, test } from './webkitTest.ts';

const packageName = 'Finance reporting – read';

test('a person cancels a pending request; the row says so, and so does a screen reader', async ({
  tenant,
  signIn,
  requests,
  tab,
  posts,
}) => {
  await signIn.as('Ada Lindqvist');
  await requests.cancelButton(packageName).press();
  await expect.poll(() => requests.dialog.place('button', 'Keep request').isFocused()).toBe(true);
  await requests.dialog.place('button', 'Cancel request').press();
  await expect.poll(() => requests.row(packageName).text()).toContain(`Cancelled: your request for ${packageName}`);
  await expect.poll(() => requests.announcement()).toContain(`Cancelled: your request for ${packageName}`);
  await expect.poll(() => requests.row(packageName).place('heading', packageName).isFocused()).toBe(true);
  expect(await requests.cancelButton(packageName).count()).toBe(0);
  await expect.poll(() => tab.title()).toBe('(6) My access requests · Marlow Harbour');
  expect(posts().map(({ status }) => status)).toEqual([204]);
  expect(tenant.directory.request(posts()[0]?.accessRequestId ?? '').state).toBe('canceled');
});

test('"Keep request" sends nothing and gives the focus back', async ({ signIn, requests, posts }) => {
  await signIn.as('Ada Lindqvist');
  await requests.cancelButton(packageName).press();
  await requests.dialog.place('button', 'Keep request').press();
  await expect.poll(() => requests.dialog.count()).toBe(0);
  expect(await requests.cancelButton(packageName).isFocused()).toBe(true);
  expect(posts()).toEqual([]);
});

test('a cancel that comes too late says so, and what to do now', async ({ tenant, signIn, requests, posts }) => {
  await signIn.as('Ada Lindqvist');
  tenant.faults.add({ on: 'cancel', kind: 'approvedMeanwhile' });
  await requests.cancel(packageName);
  await expect
    .poll(() => requests.row(packageName).text())
    .toContain(`Too late: your request for ${packageName} was approved`);
  expect(await requests.row(packageName).text()).toContain('you can remove it in My Access');
  expect(await requests.row(packageName).text()).not.toContain('Cancelled');
  expect(posts()).toHaveLength(1);
});

test('a cancel that Graph forbids is called not cancelled, with its code', async ({
  tenant,
  signIn,
  requests,
  posts,
}) => {
  await signIn.as('Ada Lindqvist');
  tenant.faults.add({ on: 'cancel', kind: '403' });
  await requests.cancel(packageName);
  await expect.poll(() => requests.row(packageName).text()).toContain('Code MAR-202');
  expect(await requests.row(packageName).text()).toContain('Not cancelled');
  expect(posts()).toHaveLength(1);
});

test('a cancel behind a 503 is not known, until the list shows it', async ({ tenant, signIn, requests, posts }) => {
  await signIn.as('Ada Lindqvist');
  tenant.faults.add({ on: 'cancel', kind: '503', processed: true }, { on: 'list', kind: 'delay', ms: 3_000 });
  await requests.cancel(packageName);
  await expect.poll(() => requests.row(packageName).text()).toContain('Not known yet: checking');
  await expect.poll(() => requests.row(packageName).text()).toContain(`Cancelled: your request for ${packageName}`);
  expect(posts()).toHaveLength(1);
});

test('a cancel that had no effect behind a 503 is never called cancelled', async ({
  tenant,
  signIn,
  requests,
  posts,
}) => {
  await signIn.as('Ada Lindqvist');
  tenant.faults.add({ on: 'cancel', kind: '503' });
  await requests.cancel(packageName);
  // The page looks for twenty seconds before it says that the request is as it was.
  await expect
    .poll(() => requests.row(packageName).text(), { timeout: 60_000 })
    .toContain(`Not cancelled: your request for ${packageName} is still pending`);
  expect(posts()).toHaveLength(1);
});

for (const keepAlive of [false, true]) {
  test(`where connections are ${keepAlive ? 'kept' : 'closed'}, one that breaks before an answer has brought Graph one POST, and the list says what became of it`, async ({
    tenant,
    signIn,
    requests,
    posts,
  }) => {
    tenant.settings.keepAlive = keepAlive;
    await signIn.as('Ada Lindqvist');
    tenant.faults.add({ on: 'cancel', kind: 'resetAfter' });
    await requests.cancel(packageName);
    await expect.poll(() => requests.row(packageName).text()).toContain(`Cancelled: your request for ${packageName}`);
    expect(posts().map(({ status }) => status)).toEqual(['reset']);
  });
}
