import type { Page } from '@playwright/test';
import { expect, test } from '../tenantTest.ts';

const packageName = 'Finance reporting – read';

/** Where an element stands on the screen, in CSS pixels from its top. */
const topOf = async (page: Page, selector: string) =>
  (await page.locator(selector).first().boundingBox())?.y ?? Number.NaN;

for (const [width, height] of [
  [320, 568],
  [390, 844],
  [768, 1024],
] as const) {
  test(`at ${width} px details open under the title that was selected, and nothing moves above it`, async ({
    signIn,
    requests,
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await signIn.as('Chiara Fontana', '?view=all');
    await expect(requests.view('All')).toHaveText('All (400)');
    const row = requests.rows.nth(40);
    await row.scrollIntoViewIfNeeded();
    const link = row.getByRole('heading').first().getByRole('link');
    const before = await link.boundingBox();
    const rows = await requests.rows.count();
    await link.click();
    await expect(requests.details.getByRole('heading', { name: 'Details' })).toBeFocused();
    const after = await link.boundingBox();
    expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(1);
    const details = await requests.details.boundingBox();
    expect((details?.y ?? 0) - (after?.y ?? 0)).toBeGreaterThan(0);
    expect((details?.y ?? 0) - (after?.y ?? 0)).toBeLessThan(220);
    await expect(link).toHaveAttribute('aria-expanded', 'true');
    await requests.details.evaluate((element) => element.scrollIntoView({ block: 'end' }));
    expect(await requests.rows.count()).toBe(rows);
  });
}

test('the next details open where their title is, although those above it close', async ({
  signIn,
  requests,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signIn.as('Chiara Fontana', '?view=all');
  await expect(requests.view('All')).toHaveText('All (400)');
  await requests.rows.nth(2).getByRole('heading').first().getByRole('link').click();
  await expect(requests.details).toBeVisible();
  const link = requests.rows.nth(4).getByRole('heading').first().getByRole('link');
  await link.scrollIntoViewIfNeeded();
  const before = await link.boundingBox();
  await link.click();
  await expect(link).toHaveAttribute('aria-expanded', 'true');
  await expect(requests.details).toHaveCount(1);
  expect(Math.abs(((await link.boundingBox())?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(1);
});

test('from 1,280 px on they stand beside the list, in sight wherever one has scrolled to', async ({
  signIn,
  requests,
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await signIn.as('Chiara Fontana', '?view=all');
  await expect(requests.view('All')).toHaveText('All (400)');
  const row = requests.rows.nth(40);
  await row.scrollIntoViewIfNeeded();
  const link = row.getByRole('heading').first().getByRole('link');
  const before = await link.boundingBox();
  await link.click();
  await expect(requests.details.getByRole('heading', { name: 'Details' })).toBeInViewport();
  await expect(link).toBeInViewport();
  expect(Math.abs(((await link.boundingBox())?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(160);
  const list = await requests.rows.first().boundingBox();
  const details = await requests.details.boundingBox();
  expect(details?.x ?? 0).toBeGreaterThan((list?.x ?? 0) + (list?.width ?? 0));
  await page.mouse.wheel(0, -3_000);
  await expect(requests.rows.nth(5)).toBeInViewport();
  await expect(requests.details.getByRole('heading', { name: 'Details' })).toBeInViewport();
  // A panel of the window's height, whatever it holds.
  expect((await requests.details.locator('..').boundingBox())?.height ?? 0).toBeLessThanOrEqual(720);
});

test('beside the help there is one column, and details stand in their row', async ({ signIn, requests, page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await signIn.as('Ada Lindqvist', '?help=1');
  await requests.title(packageName).click();
  await expect(requests.row(packageName).getByRole('region', { name: 'Details' })).toBeVisible();
  const row = await requests.row(packageName).boundingBox();
  const details = await requests.details.boundingBox();
  expect(details?.x ?? 0).toBeLessThan((row?.x ?? 0) + (row?.width ?? 0));
});

test('the title closes what it has opened, and keeps the focus', async ({ signIn, requests, page }) => {
  await signIn.as('Ada Lindqvist');
  const link = requests.title(packageName);
  await link.click();
  await expect(requests.details).toBeVisible();
  await link.click();
  await expect(requests.details).toHaveCount(0);
  await expect(link).toBeFocused();
  await expect(link).toHaveAttribute('aria-expanded', 'false');
  expect(await topOf(page, 'h1')).toBeGreaterThan(0);
});

test('details of a request that a view does not hold close with the change of view', async ({
  signIn,
  requests,
  page,
}) => {
  await signIn.as('Ada Lindqvist', '?view=all');
  await requests.title('Customer data lake – pseudonymised').click();
  await expect(requests.details).toBeVisible();
  await requests.view('Pending').click();
  await expect(requests.rows).toHaveCount(7);
  await expect(requests.details).toHaveCount(0);
  await expect(page).not.toHaveURL(/request=/);
  await requests.title(packageName).click();
  await requests.view('All').click();
  await expect(requests.rows).toHaveCount(20);
  await expect(requests.row(packageName).getByRole('region', { name: 'Details' })).toBeVisible();
  await requests.search.fill('zebra');
  await expect(requests.details).toHaveCount(0);
});

test('details that go away while somebody searches leave the focus and the letters to them', async ({
  signIn,
  requests,
  page,
}) => {
  await signIn.as('Ada Lindqvist', '?view=all');
  await requests.title(packageName).click();
  await expect(requests.details).toBeVisible();
  await requests.search.click();
  await requests.search.pressSequentially('zebra', { delay: 30 });
  await expect(requests.search).toBeFocused();
  await expect(requests.search).toHaveValue('zebra');
  await expect(page.getByRole('heading', { name: 'No match for “zebra”' })).toBeVisible();
  await expect(requests.details).toHaveCount(0);
  await requests.search.fill('');
  await requests.title('Customer data lake – pseudonymised').click();
  await requests.view('Pending').click();
  await expect(requests.rows).toHaveCount(7);
  await expect(requests.view('Pending')).toBeFocused();
});

test('in another order the details stay open, and the focus where it is', async ({ signIn, requests }) => {
  await signIn.as('Ada Lindqvist', '?view=all');
  await requests.title(packageName).click();
  await expect(requests.details).toBeVisible();
  await requests.order.selectOption('Oldest first');
  await requests.order.focus();
  await requests.order.selectOption('By name');
  await expect(requests.details).toBeVisible();
  await expect(requests.order).toBeFocused();
});

test('a link to a request that the view does not hold shows it before the list', async ({
  tenant,
  signIn,
  requests,
}) => {
  const denied = tenant.directory.requestsOf('Ada').find(({ state }) => state === 'denied');
  await signIn.as('Ada Lindqvist', `?request=${denied?.id}`);
  await expect(requests.rows).toHaveCount(7);
  await expect(requests.details).toContainText('Customer data lake – pseudonymised');
  await expect(requests.rows.getByRole('region', { name: 'Details' })).toHaveCount(0);
});
