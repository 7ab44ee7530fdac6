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
