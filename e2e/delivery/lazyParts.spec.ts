import { holdBack } from '../pages/holdBack.ts';
import { expect, test } from '../tenantTest.ts';

const packageName = 'Finance reporting – read';
const chunk = '**/lazyViewsChunk-*';

test('what is shown later is loaded before it is wanted', async ({ signIn, requests, page }) => {
  const later = page.waitForResponse(chunk);
  await signIn.as('Ada Lindqvist');
  await later;
  await page.context().setOffline(true);
  await requests.cancelButton(packageName).click();
  await expect(requests.dialog).toBeVisible();
});

test('a part of the page that cannot be loaded says so, and comes when it is tried again', async ({
  signIn,
  requests,
  page,
  posts,
}) => {
  await page.route(chunk, (route) => route.abort());
  await signIn.as('Ada Lindqvist');
  await requests.cancelButton(packageName).click();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('Part of this page could not be loaded');
  await page.unroute(chunk);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await requests.dialog.getByRole('button', { name: 'Cancel request' }).click();
  await expect(requests.row(packageName)).toContainText('Cancelled:');
  expect(posts()).toHaveLength(1);
});

test('a part of the page whose looks are lost on the way comes with them when it is tried again', async ({
  signIn,
  requests,
  page,
}) => {
  await page.route('**/lazyViewsChunk-*.css', (route) => route.abort());
  await signIn.as('Ada Lindqvist');
  await requests.cancelButton(packageName).click();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('Part of this page could not be loaded');
  await page.unroute('**/lazyViewsChunk-*.css');
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(requests.dialog).toBeVisible();
  expect(await requests.dialog.evaluate((dialog) => getComputedStyle(dialog).borderRadius)).not.toBe('0px');
});

test('a part of the page that hangs says so in sight of who asked for it, and comes when it can', async ({
  signIn,
  requests,
  page,
  posts,
}) => {
  const release = await holdBack(page, chunk);
  await signIn.as('Ada Lindqvist', '?view=all');
  await requests.cancelButton(packageName).click();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('Part of this page has not loaded yet');
  await expect(alert).toBeInViewport({ ratio: 1 });
  release();
  await requests.dialog.getByRole('button', { name: 'Cancel request' }).click();
  await expect(requests.row(packageName)).toContainText('Cancelled:');
  await expect(alert).toHaveCount(0);
  expect(posts()).toHaveLength(1);
});

test('a part that nobody waits for comes by itself when it can be loaded', async ({ signIn, page }) => {
  await page.clock.install();
  await page.route(chunk, (route) => route.abort());
  const lost = page.waitForEvent('requestfailed', (request) => request.url().includes('lazyViewsChunk'));
  await signIn.as('Ada Lindqvist');
  await lost;
  await page.unroute(chunk);
  // Time passes as often as it has to: the pause may begin a little later.
  await expect(async () => {
    await page.clock.fastForward(31_000);
    await expect(page.getByRole('button', { name: 'Download, print or copy a link' })).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a list that could not be read whole says so, with its numbers and a way on, whatever else cannot be loaded', async ({
  tenant,
  signIn,
  requests,
  page,
}) => {
  await page.route(chunk, (route) => route.abort());
  tenant.settings.pageSize = 5;
  tenant.faults.add({ on: 'list', kind: '403', match: { page: 2, list: 'target' } });
  await signIn.as('Ada Lindqvist', '?view=all');
  await expect(page.getByText('This list is incomplete or out of date', { exact: true })).toBeVisible();
  await expect(page.getByText(/MAR-202 · .* client-request-id [0-9a-f-]{36}/)).toBeVisible();
  await page.getByRole('button', { name: 'Load the rest' }).click();
  await expect(requests.rows).toHaveCount(20);
});

test('a landing that cannot be loaded whole says so in its place, and comes when it is tried again', async ({
  signIn,
  page,
}) => {
  const landing = '**/assets/lazySignInScreensChunk-*.js';
  await page.route(landing, (route) => route.abort());
  await signIn.open();
  const alert = page.getByRole('main').getByRole('alert');
  await expect(alert).toContainText('Part of this page could not be loaded');
  await page.unroute(landing);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('button', { name: 'Sign in' }).click();
  await signIn.choose('Ada Lindqvist');
  await expect(page.getByRole('region', { name: 'Requests' }).getByRole('listitem').first()).toBeVisible();
});
