import { expect, test } from '../tenantTest.ts';

const packageName = 'Finance reporting – read';

test('I17: an outcome names the call: its time and both ids, and nothing private', async ({
  tenant,
  signIn,
  requests,
  page,
  posts,
}) => {
  await signIn.as('Ada Lindqvist');
  tenant.faults.add({ on: 'cancel', kind: '403', message: '{"secret":"details"}' });
  await requests.cancel(packageName);
  await expect(requests.row(packageName)).toContainText('Not cancelled: Microsoft Entra did not cancel');
  const numbers = await requests.numbers(packageName);
  const [call] = posts();
  expect(numbers['request-id']).toBe(call?.requestId);
  expect(numbers['client-request-id']).toBe(call?.headers['client-request-id']);
  expect(numbers['Response']).toBe('HTTP 403');
  expect(Date.parse(/\((.+)\)/.exec(numbers['Time'] ?? '')?.[1] ?? '')).toBeLessThanOrEqual(call?.at ?? 0);
  const text = await page.locator('body').innerText();
  expect(text).not.toMatch(/ey[A-Za-z0-9_-]{10}|Bearer|[{}]/);
});

test('I17: an answer without ids that a page may read still leaves the id that the page gave the call', async ({
  tenant,
  signIn,
  requests,
  page,
  posts,
}) => {
  await page.clock.install();
  await signIn.as('Ada Lindqvist');
  tenant.faults.add({ on: 'cancel', kind: '504', cors: false });
  await requests.cancel(packageName);
  await expect(requests.row(packageName)).toContainText('Not known yet');
  await page.clock.runFor(25_000);
  await expect(requests.row(packageName)).toContainText('is still pending');
  const numbers = await requests.numbers(packageName);
  expect(numbers['client-request-id']).toBe(posts()[0]?.headers['client-request-id']);
  expect(numbers['request-id']).toBeUndefined();
});

test('I17: a cancel that was refused and could not be sent again names the call that was', async ({
  tenant,
  signIn,
  requests,
  posts,
}) => {
  await signIn.as('Ada Lindqvist');
  tenant.faults.add({ on: 'cancel', kind: '401claims', interactionRequired: true });
  await requests.cancel(packageName);
  await expect(requests.row(packageName)).toContainText('Not sent: you need to sign in again');
  const numbers = await requests.numbers(packageName);
  const [call, ...others] = posts();
  expect(others).toEqual([]);
  expect(numbers['request-id']).toBe(call?.requestId);
  expect(numbers['client-request-id']).toBe(call?.headers['client-request-id']);
});

test('I17: a list that fails names its call, too', async ({ tenant, signIn, page }) => {
  tenant.faults.add({ on: 'list', kind: '403', times: 2 });
  await signIn.as('Ada Lindqvist');
  const [call] = tenant.log.calls({ operation: 'list', method: 'GET' });
  await expect(page.getByText(`request-id ${call?.requestId} ·`)).toBeVisible();
  await expect(page.getByText(`client-request-id ${call?.headers['client-request-id']}`)).toBeVisible();
});
