import { expect, test } from './webkitTest.ts';

const three = ['Finance reporting – read', 'Project Lighthouse workspace', 'SAP S/4HANA purchasing'] as const;

test('several requests are cancelled together: one dialog, a result for each, and one for all', async ({
  signIn,
  requests,
  tab,
  posts,
}) => {
  await signIn.as('Ada Lindqvist');
  await tab.place('button', 'Select several').press();
  for (const name of three) await requests.checkbox(name).press();
  await tab.place('button', 'Cancel 3 requests').press();
  const dialog = tab.place('dialog', 'Cancel 3 requests?');
  await expect.poll(() => dialog.place('button', 'Keep them all').isFocused()).toBe(true);
  for (const name of three) expect(await dialog.text()).toContain(name);
  await dialog.place('button', 'Cancel 3 requests').press();
  await expect.poll(() => tab.place('heading', 'All 3 requests are cancelled').count()).toBe(1);
  for (const name of three) {
    expect(await requests.row(name).text()).toMatch(new RegExp(`Cancelled: your request (for|to change) ${name}`));
  }
  expect(await requests.announcement()).toContain('All 3 requests are cancelled');
  expect(posts().map(({ status }) => status)).toEqual([204, 204, 204]);
});

test('one that fails does not hide the others, and is tried again when the person says so', async ({
  tenant,
  signIn,
  requests,
  tab,
  posts,
}) => {
  await signIn.as('Ada Lindqvist');
  tenant.faults.add({ on: 'cancel', kind: '403' });
  await tab.place('button', 'Select several').press();
  for (const name of three) await requests.checkbox(name).press();
  await tab.place('button', 'Cancel 3 requests').press();
  await tab.place('dialog').place('button', 'Cancel 3 requests').press();
  await expect.poll(() => tab.place('heading', '3 requests: 2 cancelled, 1 not cancelled').count()).toBe(1);
  await tab.place('button', /^Try the/).press();
  await tab.place('dialog').place('button', 'Cancel request').press();
  await expect
    .poll(() =>
      posts()
        .map(({ status }) => status)
        .toSorted(),
    )
    .toEqual([204, 204, 204, 403]);
  for (const name of three) {
    await expect.poll(() => requests.row(name).text()).toMatch(/Cancelled: your request (for|to change)/);
  }
});
