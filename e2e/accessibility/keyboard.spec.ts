import { expect, test } from '../tenantTest.ts';

test('the whole cancel works by keyboard at 320 pixels', async ({ signIn, requests, page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await signIn.as('Ada Lindqvist');
  await requests.cancelButton('Finance reporting – read').focus();
  await page.keyboard.press('Enter');
  await expect(requests.dialog.getByRole('button', { name: 'Keep request' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(requests.row('Finance reporting – read')).toContainText('Cancelled:');
  await expect(requests.row('Finance reporting – read').getByRole('heading')).toBeFocused();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

test('one link leads past all that is the same each time, to the list, and leaves the address alone', async ({
  signIn,
  requests,
  page,
}) => {
  await signIn.as('Ada Lindqvist');
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const address = page.url();
  await page.keyboard.press('Tab');
  const link = page.getByRole('link', { name: 'Skip to the list' });
  await expect(link).toBeFocused();
  await expect(link).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Requests' })).toBeFocused();
  expect(page.url()).toBe(address);
  await page.keyboard.press('Tab');
  expect(await requests.rows.first().evaluate((row) => row.closest('section')?.contains(document.activeElement))).toBe(
    true,
  );
});
