import type { Page } from '@playwright/test';
import { expect, test } from '../tenantTest.ts';

const packageName = 'Finance reporting – read';

/** Where the top of the page begins, below what only the practice tenant says. */
async function topOf(page: Page): Promise<number> {
  const mark = await page.getByText('Practice: this is not Microsoft Entra').boundingBox();
  return (mark?.y ?? 0) + (mark?.height ?? 0);
}

for (const [name, person, query] of [
  ['7 requests', 'Ada Lindqvist', ''],
  ['1 request', 'Only One', ''],
] as const) {
  test(`on a phone the first of ${name} begins within 200 px`, async ({ tenant, signIn, requests, page }) => {
    if (person === 'Only One') tenant.directory.addRequest(tenant.directory.addPerson(person), {});
    await page.setViewportSize({ width: 390, height: 844 });
    await signIn.as(person, query);
    await expect(requests.rows.first()).toBeVisible();
    const row = await requests.rows.first().boundingBox();
    expect((row?.y ?? Number.NaN) - (await topOf(page))).toBeLessThanOrEqual(200);
  });
}

for (const [name, person] of [
  ['7', 'Ada Lindqvist'],
  ['400', 'Chiara Fontana'],
] as const) {
  test(`on the smallest phone the first cancel of ${name} requests is on the first screen`, async ({
    signIn,
    requests,
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await signIn.as(person);
    await expect(requests.rows.getByRole('button', { name: /^Cancel request/ }).first()).toBeInViewport({ ratio: 1 });
  });
}

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
  await expect(row.getByText('Numbers for support')).toHaveCount(0);
});
