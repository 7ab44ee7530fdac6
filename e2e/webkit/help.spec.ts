import { expect, test } from './webkitTest.ts';

test('the help stands beside the page, shows the steps, and goes on with them', async ({ signIn, requests, tab }) => {
  await signIn.as('Ada Lindqvist');
  await tab.place('button', 'Help').press();
  const help = tab.place('complementary', 'Help');
  await expect.poll(() => help.text()).toContain('Cancel request');
  await expect.poll(() => tab.address()).toMatch(/\?help=1$/);
  expect(await tab.place('button', 'Help').isFocused()).toBe(true);
  await requests.cancel('Finance reporting – read');
  await expect.poll(() => help.text()).toContain('Done: the request is cancelled.');
  await tab.place('button', 'Help').press();
  await expect.poll(() => help.count()).toBe(0);
});

test('the page for agents needs no sign-in, and finds an article by its code', async ({ tenant, signIn, tab }) => {
  await signIn.open('?help=agent');
  await expect.poll(() => tab.place('heading', 'Help a caller cancel a request').count()).toBe(1);
  await tab.place('searchbox', 'Search the codes').fill('MAR-202');
  await expect.poll(() => tab.text()).not.toContain('MAR-102');
  expect(await tab.text()).toContain('Not allowed');
  expect(tenant.log.calls({ origin: 'login' })).toEqual([]);
});
