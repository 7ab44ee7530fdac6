import { drawing } from '../pages/appScripts.ts';
import { holdBack } from '../pages/holdBack.ts';
import { expect, test } from '../tenantTest.ts';

const shape = '.first-paint main';

test('the list is under way before what draws it is there', async ({ page, signIn, requests, tenant }) => {
  await signIn.as('Ada Lindqvist');
  const release = await holdBack(page, drawing);
  tenant.log.clear();
  await signIn.open('?view=all');
  await expect.poll(() => tenant.log.calls({ operation: 'list', list: 'target', method: 'GET' }).length).toBe(1);
  await expect(page.locator(shape)).toBeVisible();
  await expect(requests.rows).toHaveCount(0);
  release();
  await expect(requests.rows.first()).toBeVisible();
  expect(tenant.log.calls({ operation: 'list', list: 'target', method: 'GET' })).toHaveLength(1);
});

test('who has pressed "Sign in" before what draws is there goes to sign in', async ({ page, signIn, tenant }) => {
  const release = await holdBack(page, drawing);
  await page.goto(tenant.origins.app, { waitUntil: 'commit' });
  await page.getByRole('button', { name: 'Sign in' }).click();
  release();
  await signIn.choose('Ada Lindqvist');
  await expect(page.getByRole('listitem').first()).toBeVisible();
});

for (const [who, person] of [
  ['nobody', undefined],
  ['somebody', 'Ada Lindqvist'],
] as const) {
  test(`where what draws is lost, and ${who} is signed in, the page says so, with a way on`, async ({
    page,
    signIn,
    consoleMessages,
  }) => {
    if (person) await signIn.as(person);
    await page.route(drawing, (route) => route.abort());
    await signIn.open('?view=all');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('This page could not be loaded. Check your connection, then reload the page.');
    await expect(page.locator(shape)).toBeHidden();
    // In the engine's own words.
    expect(consoleMessages.join('\n')).toMatch(/dynamically imported module/);
    await page.unroute(drawing);
    await alert.getByRole('button', { name: 'Reload page' }).click();
    await expect(page.getByRole('button', { name: 'Help' })).toBeVisible();
    await expect(page).toHaveURL(/\?view=all$/);
  });
}

test('what draws, lost to a new deployment, loads the page again, and the person has their list', async ({
  page,
  signIn,
  requests,
}) => {
  await signIn.as('Ada Lindqvist');
  let loads = 0;
  page.on('load', () => loads++);
  await page.route(drawing, (route) => route.fulfill({ status: 404, contentType: 'text/plain', body: 'Not found' }));
  await page.route(
    (url) => url.pathname === '/',
    async (route) => {
      if (route.request().resourceType() === 'document') return route.fallback();
      await page.unroute(drawing);
      return route.fulfill({ contentType: 'text/html', body: '<script type="module" src="./assets/index-NEW.js">' });
    },
  );
  await page.goto(page.url());
  await expect(requests.rows.first()).toBeVisible();
  expect(loads).toBe(2);
});
