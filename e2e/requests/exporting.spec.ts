import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '../tenantTest.ts';

test('the list that is shown can be downloaded for a spreadsheet', async ({ signIn, requests, page }) => {
  await signIn.as('Ada Lindqvist', '?view=all&filter=denied');
  await expect(requests.rows).toHaveCount(1);
  await requests.openExportMenu();
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
  await expect(page.getByRole('button', { name: 'Show 50 more' })).toBeVisible();
  await page.pdf();
  await expect(requests.rows).toHaveCount(400);
  await expect(page.getByRole('button', { name: /Show .* more/ })).toHaveCount(0);
});

test('on paper there is whose list it is and when it was read, and nothing to press', async ({
  signIn,
  requests,
  page,
}) => {
  await signIn.as('Ada Lindqvist');
  await expect(requests.rows).toHaveCount(7);
  await page.emulateMedia({ media: 'print' });
  await expect(requests.row('Finance reporting – read')).toBeVisible();
  await expect(page.locator('button:visible, input:visible, select:visible')).toHaveText([
    'Ada Lindqvist ada.lindqvist@marlowharbour.example',
  ]);
  await expect(page.getByText(/^As of \d+ \w+ \d{4}/)).toBeVisible();
});

/** An A4 sheet within margins of a centimetre, in CSS pixels. */
const sheet = { width: 718, height: 1_047 };

test('a list with tick boxes is printed across the sheet, ten requests or more on each', async ({
  tenant,
  signIn,
  requests,
  page,
}) => {
  tenant.directory.addPerson('Paula Printer');
  for (let n = 0; n < 40; n++) tenant.directory.addRequest('Paula Printer', {});
  await signIn.as('Paula Printer');
  await expect(requests.rows).toHaveCount(40);
  await requests.selectSeveral();
  await expect(page.getByRole('checkbox')).not.toHaveCount(0);
  await page.setViewportSize(sheet);
  await page.emulateMedia({ media: 'print' });
  for (const heading of await requests.rows.getByRole('heading', { level: 3 }).all()) {
    expect((await heading.boundingBox())?.width).toBeGreaterThan(sheet.width / 2);
  }
  expect(await pagesOf(page)).toBeLessThanOrEqual(4);
});

test('a short list is printed on one sheet', async ({ signIn, requests, page }) => {
  await signIn.as('Ada Lindqvist');
  await expect(requests.rows).toHaveCount(7);
  expect(await pagesOf(page)).toBe(1);
});

test('a sheet with fewer requests than the view says so', async ({ signIn, requests, page }) => {
  await signIn.as('Chiara Fontana', '?view=all');
  await expect(requests.rows).toHaveCount(50);
  // As a browser prints that says nothing before it does.
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('50 of 400', { exact: true })).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await requests.search.fill('finance');
  await expect(page.getByRole('status')).toHaveText(/match/);
  const found = await page.getByRole('status').textContent();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(`${Number.parseInt(found ?? '', 10)} of 400`, { exact: true })).toBeVisible();
});

/** How many sheets of A4 the page is printed on. */
async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', margin: { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' } });
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length;
}
