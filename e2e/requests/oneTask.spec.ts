import type { Page } from '@playwright/test';
import { expect, test } from '../tenantTest.ts';

const packageName = 'Finance reporting – read';

/** Where the top of the page begins, below what only the practice tenant says. */
async function topOf(page: Page): Promise<number> {
  const mark = await page.getByText('Practice: this is not Microsoft Entra').boundingBox();
  return (mark?.y ?? 0) + (mark?.height ?? 0);
}

/** The screens that the page is made for, with how far down the first request may begin on each, in CSS pixels. */
const screens = [
  { width: 1280, height: 720, most: 220 },
  { width: 768, height: 1024, most: 260 },
  { width: 390, height: 844, most: 200 },
  { width: 320, height: 568, most: 215 },
];

for (const [count, person] of [
  ['1', 'Only One'],
  ['7', 'Ada Lindqvist'],
  ['400', 'Chiara Fontana'],
  ['10,000', 'Emeka Bakker'],
] as const) {
  test(`of ${count} the first request begins near the top, and its cancel is on the first screen`, async ({
    tenant,
    signIn,
    requests,
    page,
  }) => {
    tenant.settings.pageSize = 500;
    if (person === 'Only One') tenant.directory.addRequest(tenant.directory.addPerson(person), {});
    const isLong = count === '400' || count === '10,000';
    await signIn.as(person);
    if (isLong) await expect(requests.view('All')).toHaveText(`All (${count})`, { timeout: 30_000 });
    for (const { width, height, most } of screens) {
      await page.setViewportSize({ width, height });
      const first = requests.rows.first();
      await expect(first).toBeVisible();
      const row = await first.boundingBox();
      expect((row?.y ?? Number.NaN) - (await topOf(page)), `${width} px`).toBeLessThanOrEqual(most);
      const cancel = requests.rows.getByRole('button', { name: /^Cancel request/ }).first();
      await expect(cancel).toBeInViewport({ ratio: 1 });

      const link = first.getByRole('heading').first().getByRole('link');
      const before = await link.boundingBox();
      await link.click();
      const details = await requests.details.boundingBox();
      const after = await link.boundingBox();
      expect(after?.y).toBe(before?.y);
      // Beside the list they begin where it begins; in the row, below its facts and its button.
      expect(Math.abs((details?.y ?? Number.NaN) - (after?.y ?? 0)), `${width} px`).toBeLessThanOrEqual(160);
      await link.click();
      await expect(requests.details).toHaveCount(0);
    }
  });
}

test('on a phone the search of a long list opens where it is asked for, and stays while it searches', async ({
  signIn,
  requests,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signIn.as('Chiara Fontana', '?view=all');
  await expect(requests.view('All')).toHaveText('All (400)');
  await expect(requests.search).toBeHidden();
  const toggle = page.getByRole('button', { name: 'Search' });
  await expect(toggle).toHaveAttribute('aria-expanded', 'false');
  await toggle.click();
  await expect(requests.search).toBeFocused();
  await page.keyboard.type('zebra');
  await expect(page.getByRole('heading', { name: 'No match for “zebra”' })).toBeVisible();
  await expect(page).toHaveURL(/q=zebra/);
  await page.reload();
  await expect(requests.search).toHaveValue('zebra');
  await page.setViewportSize({ width: 768, height: 844 });
  await requests.search.fill('');
  await expect(requests.search).toBeVisible();
  await expect(toggle).toBeHidden();
});

test('a request is cancelled with two clicks, and with seven stops of the keyboard at most', async ({
  signIn,
  requests,
  page,
  posts,
}) => {
  await signIn.as('Ada Lindqvist');
  await requests.cancelButton(packageName).click();
  await requests.dialog.getByRole('button', { name: 'Cancel request' }).click();
  await expect(requests.row(packageName)).toContainText('Cancelled: ');
  expect(posts()).toHaveLength(1);

  await page.reload();
  await expect(requests.rows).toHaveCount(6);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  let stops = 0;
  const press = async (key: string) => {
    await page.keyboard.press(key);
    stops += 1;
  };
  await press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the list' })).toBeFocused();
  await page.keyboard.press('Enter');
  await press('Tab');
  await press('Tab');
  await expect(requests.rows.first().getByRole('button', { name: /^Cancel request/ })).toBeFocused();
  expect(stops).toBeLessThanOrEqual(7);
});

test('the dialog has at most thirty words', async ({ signIn, requests }) => {
  await signIn.as('Ada Lindqvist');
  await requests.cancelButton(packageName).click();
  await expect(requests.dialog).toBeVisible();
  const words = (await requests.dialog.innerText()).match(/[\p{L}\p{N}][\p{L}\p{N}:’-]*/gu) ?? [];
  expect(words.length, words.join(' ')).toBeLessThanOrEqual(30);
});

test('after "Cancelled" there is the way to the right package, and nothing else', async ({ signIn, requests }) => {
  await signIn.as('Ada Lindqvist');
  await requests.cancel(packageName);
  const row = requests.row(packageName);
  await expect(row).toContainText('This request will not give you access.');
  await expect(row.getByRole('link', { name: 'Request a different package in My Access' })).toHaveAttribute(
    'href',
    /^https:\/\/myaccess\.microsoft\.com\/@[^/]+#\/access-packages$/,
  );
  await expect(row.getByText('Details for support', { exact: true })).toHaveCount(0);
});
