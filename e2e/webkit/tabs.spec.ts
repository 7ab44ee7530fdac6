import { expect, test } from './webkitTest.ts';

const packageName = 'Finance reporting – read';

test('a cancel in one tab shows in the other', async ({ signIn, requests, openTab, posts }) => {
  await signIn.as('Ada Lindqvist', '?view=all');
  const other = await openTab();
  await other.signIn.again('?view=all');
  expect(await other.requests.row(packageName).text()).toContain('Waiting for approval');
  await requests.cancel(packageName);
  await expect.poll(() => other.requests.row(packageName).text()).toContain('Cancelled');
  expect(posts()).toHaveLength(1);
});

test('signing out in one tab signs the other one out, and leaves nothing in it', async ({ signIn, tab, openTab }) => {
  await signIn.as('Ada Lindqvist');
  const other = await openTab();
  await other.signIn.again();
  await signIn.signOut();
  await expect.poll(() => tab.place('button', 'Sign in').count()).toBe(1);
  await expect.poll(() => other.tab.place('heading', 'You signed out in another tab').count()).toBe(1);
  expect(await other.tab.text()).not.toContain(packageName);
  const stored = await other.tab.run(() => JSON.stringify({ ...sessionStorage, ...localStorage }));
  expect(stored).not.toMatch(/token|secret|ey[JK]|Ada/i);

  await other.tab.place('button', 'Sign in').press();
  await other.signIn.choose('Ben Okafor');
  await expect.poll(() => other.tab.place('heading', 'You have no requests').count()).toBe(1);
});
