import { readFile } from 'node:fs/promises';
import { expect, test } from '../tenantTest.ts';

test('the list that is shown can be downloaded for a spreadsheet', async ({ signIn, requests, page }) => {
  await signIn.as('Ada Lindqvist', '?view=all&filter=denied');
  await expect(requests.rows).toHaveCount(1);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download as CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^access-requests-\d{4}-\d\d-\d\d\.csv$/);
  const text = await readFile(await download.path(), 'utf8');
  expect(text.startsWith('\ufeff"Reference",')).toBe(true);
  expect(text.trim().split('\r\n')).toHaveLength(2);
  expect(text).toContain('"Customer data lake – pseudonymised","Access","Denied"');
});

test('on paper there are all requests of the view, not only those that are drawn so far', async ({
  signIn,
  requests,
  page,
}) => {
  await signIn.as('Chiara Fontana', '?view=all');
  await expect(requests.rows).toHaveCount(50);
  await page.pdf();
  await expect(requests.rows).toHaveCount(400);
  await expect(page.getByRole('button', { name: /Show .* more/ })).toHaveCount(0);
});

test('on paper there is the list, and nothing to press', async ({ signIn, requests, page }) => {
  await signIn.as('Ada Lindqvist');
  await expect(requests.rows).toHaveCount(7);
  await page.emulateMedia({ media: 'print' });
  await expect(requests.row('Finance reporting – read')).toBeVisible();
  await expect(page.locator('button:visible, input:visible, select:visible')).toHaveCount(0);
});
