import { expect, test } from './webkitTest.ts';

test('a person signs in and sees what they have asked for', async ({ tenant, signIn, requests, tab }) => {
  await signIn.as('Ada Lindqvist');
  await expect.poll(() => tab.title()).toBe('(7) My access requests · Marlow Harbour');
  expect(await tab.place('heading', 'My access requests').count()).toBe(1);
  expect(await requests.rows.names()).toContain('Finance reporting – read');
  expect(await requests.rows.count()).toBe(7);
  expect(await requests.row('Finance reporting – read').text()).toContain('Waiting for approval');
  await expect.poll(() => tab.address()).toBe(`${tenant.origins.app}/`);
  await tab.reload();
  await expect.poll(() => requests.rows.count()).toBe(7);
  expect(tenant.log.calls({ operation: 'token' })).toHaveLength(1);
});

test('a visit that is not the first, and the reading after a cancel, need no preflight while the browser keeps it', async ({
  tenant,
  signIn,
  requests,
  tab,
}) => {
  tenant.settings.preflightMaxAge = 600;
  await signIn.as('Ada Lindqvist');
  const preflights = () => tenant.log.calls({ operation: 'preflight', origin: 'graph' }).map(({ url }) => url);
  expect(preflights()).toHaveLength(2);
  tenant.log.clear();
  await tab.reload();
  await expect.poll(() => tenant.log.calls({ operation: 'list', method: 'GET' }).length).toBe(2);
  await requests.cancel('Finance reporting – read');
  await expect.poll(() => requests.row('Finance reporting – read').text()).toContain('Cancelled:');
  expect(preflights()).toEqual([expect.stringMatching(/\/cancel$/)]);
});

test('a sign-in that Entra refuses says why', async ({ tenant, signIn, tab }) => {
  tenant.faults.signIn({ code: 65001 });
  await signIn.open();
  await tab.place('button', 'Sign in').press();
  await signIn.choose('Ada Lindqvist');
  await expect.poll(() => tab.text()).toContain('Code MAR-102');
});

test('after the sign-out no token is left', async ({ signIn, tab }) => {
  await signIn.as('Ada Lindqvist');
  const stored = () => tab.run(() => JSON.stringify({ ...sessionStorage, ...localStorage }));
  expect(await stored()).toMatch(/accesstoken/);
  await signIn.signOut();
  await expect.poll(() => tab.place('button', 'Sign in').count()).toBe(1);
  expect(await stored()).not.toMatch(/token|secret|ey[JK]|Ada/i);
});
