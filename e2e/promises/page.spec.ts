import { expect, test } from '../tenantTest.ts';
import { listenToAnnouncements } from './announcements.ts';

const packageName = 'Finance reporting – read';

test('I14: a cancel leaves other rows, the view, open details, the focus and the scroll alone', async ({
  tenant,
  signIn,
  requests,
  page,
}) => {
  await signIn.as('Ada Lindqvist', '?view=all');
  await requests.row('Marketing asset library').getByRole('link').click();
  const details = page.getByRole('region', { name: 'Details' });
  await expect(details).toBeVisible();
  const address = page.url();
  const others = () => requests.rows.filter({ hasNotText: packageName }).allTextContents();
  const order = () => requests.rows.getByRole('heading').allTextContents();
  const [othersBefore, orderBefore] = [await others(), await order()];

  tenant.faults.add({ on: 'cancel', kind: 'delay', ms: 800 });
  await requests.cancel(packageName);
  const elsewhere = requests.row('Azure subscription: sandbox').getByRole('link');
  await elsewhere.focus();
  const place = (await elsewhere.boundingBox())?.y ?? 0;
  await expect(requests.row(packageName)).toContainText('You will not get this access from this request.');

  await expect(elsewhere).toBeFocused();
  await expect(details).toContainText('Marketing asset library');
  expect(page.url()).toBe(address);
  expect(await others()).toEqual(othersBefore);
  expect(await order()).toEqual(orderBefore);
  // The row above may grow; what the person looks at stays where it is on the screen.
  expect(Math.abs(((await elsewhere.boundingBox())?.y ?? 0) - place)).toBeLessThanOrEqual(1);
});

test('I14: the row stays where it is in the pending view until the person leaves that view', async ({
  signIn,
  requests,
}) => {
  await signIn.as('Ada Lindqvist');
  const order = () => requests.rows.getByRole('heading').allTextContents();
  const before = await order();
  await requests.cancel(packageName);
  await expect(requests.row(packageName)).toContainText('You will not get this access from this request.');
  await requests.refresh();
  expect(await order()).toEqual(before);
  await requests.view('All').click();
  await requests.view('Pending').click();
  await expect(requests.row(packageName)).toHaveCount(0);
});

test('I15: a minute after any intent the page is settled and offers a way on, whatever hangs', async ({
  tenant,
  signIn,
  requests,
  page,
}) => {
  await page.clock.install();
  await signIn.as('Ada Lindqvist');
  tenant.faults.add({ on: 'graph', kind: 'hang', times: Number.POSITIVE_INFINITY });
  await requests.cancel(packageName);
  const row = requests.row(packageName);
  await expect(row.locator('progress')).toBeVisible();
  await page.clock.runFor(61_000);
  await expect(row.locator('progress')).toHaveCount(0);
  await expect(row).toContainText(`Not known: we could not find out whether ${packageName} was cancelled`);
  await expect(row.getByRole('button', { name: 'Check again' })).toBeEnabled();
});

test('I15: a sign-in service that hangs ends in "not sent"', async ({ tenant, signIn, requests, posts }) => {
  // The platform’s own time-out counts real time: 15 s for a token.
  await signIn.as('Ada Lindqvist');
  tenant.faults.add({ on: 'token', kind: 'hang' }, { on: 'cancel', kind: '401claims' });
  await requests.cancel(packageName);
  const row = requests.row(packageName);
  await expect(row).toContainText('Not sent: the sign-in service did not answer', { timeout: 25_000 });
  await expect(requests.cancelButton(packageName)).toBeVisible();
  expect(posts().map(({ status }) => status)).toEqual([401]);
});

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
  await expect(requests.row(packageName)).toContainText('Not cancelled: Microsoft Entra refused');
  const numbers = await requests.numbers(packageName);
  const [call] = posts();
  expect(numbers['request-id']).toBe(call?.requestId);
  expect(numbers['client-request-id']).toBe(call?.headers['client-request-id']);
  expect(numbers['Answer']).toBe('HTTP 403');
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
  await expect(requests.row(packageName)).toContainText('is still waiting');
  const numbers = await requests.numbers(packageName);
  expect(numbers['client-request-id']).toBe(posts()[0]?.headers['client-request-id']);
  expect(numbers['request-id']).toBeUndefined();
});

test('I17: a list that fails names its call, too', async ({ tenant, signIn, page }) => {
  tenant.faults.add({ on: 'list', kind: '403' });
  await signIn.as('Ada Lindqvist');
  const [call] = tenant.log.calls({ operation: 'list', method: 'GET' });
  await expect(page.getByText(`request-id ${call?.requestId} ·`)).toBeVisible();
  await expect(page.getByText(`client-request-id ${call?.headers['client-request-id']}`)).toBeVisible();
});

test('I20: each change is announced once, stays on the page, and the focus is never lost', async ({
  tenant,
  signIn,
  requests,
  page,
}) => {
  await signIn.as('Ada Lindqvist');
  const heard = await listenToAnnouncements(page);
  const lost = await page.evaluateHandle(() => {
    const lostTo: string[] = [];
    const look = () => {
      if (document.activeElement === document.body) lostTo.push('body');
      requestAnimationFrame(look);
    };
    document.addEventListener('focusin', () => requestAnimationFrame(look), { once: true });
    return lostTo;
  });
  tenant.settings.staleReads = 2;
  tenant.faults.add({ on: 'cancel', kind: 'delay', ms: 500 });
  await requests.cancel(packageName);
  const row = requests.row(packageName);
  await expect(row).toContainText('You will not get this access from this request.');
  await requests.refresh();
  expect(await heard()).toEqual([
    `Cancelling: ${packageName}. Waiting for Microsoft Entra.`,
    `Cancelled: ${packageName}. Microsoft Entra has confirmed it. The list is being updated.`,
  ]);
  await expect(row).toContainText(`Cancelled: ${packageName}`);
  expect(await lost.jsonValue()).toEqual([]);
});
