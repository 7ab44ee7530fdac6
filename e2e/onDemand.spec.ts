import { expect, test } from './tenantTest.ts';

const packageName = 'Finance reporting – read';
const chunk = '**/laterViews-*.js';

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
  await expect(alert).toContainText('A part of this page could not be loaded');
  await page.unroute(chunk);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await requests.dialog.getByRole('button', { name: 'Cancel request' }).click();
  await expect(requests.row(packageName)).toContainText('Cancelled:');
  expect(posts()).toHaveLength(1);
});

test('a part that nobody waits for comes by itself when it can be loaded', async ({ signIn, page }) => {
  await page.clock.install();
  await page.route(chunk, (route) => route.abort());
  const lost = page.waitForEvent('requestfailed', (request) => request.url().includes('laterViews'));
  await signIn.as('Ada Lindqvist');
  await lost;
  await page.unroute(chunk);
  await page.clock.fastForward(31_000);
  await expect(page.getByRole('button', { name: 'Download as CSV' })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});
