import { readdirSync } from 'node:fs';
import { expect, test } from '../tenantTest.ts';

test.describe('another application at the same origin', () => {
  test.use({ tenantOptions: { config: { signIn: 'automatic' } } });

  test('that has a service worker there is noticed, and nobody is signed in', async ({ tenant, page }) => {
    // The runner's routes do not reach the script of a worker, so it is one of the app's own, which does nothing there.
    const script = readdirSync('dist-embedded/assets').find((file) => /^de-.*\.js$/.test(file));
    await page.route(`${tenant.origins.app}/assets/other.html`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Another application</title>' }),
    );
    await page.goto(`${tenant.origins.app}/assets/other.html`);
    await page.evaluate((file) => navigator.serviceWorker.register(file, { type: 'module' }), `./${script}`);
    await page.goto(`${tenant.origins.app}/`);
    await expect(page.getByText('Code MAR-407')).toBeVisible();
    expect(tenant.log.calls({ operation: 'authorize' })).toEqual([]);
  });

  test('that keeps sign-ins there is noticed, also by somebody who is signed in', async ({ tenant, page }) => {
    await page.goto(`${tenant.origins.app}/icon.svg`);
    await page.evaluate(() => localStorage.setItem('msal.2.account.keys', '[]'));
    await page.goto(`${tenant.origins.app}/`);
    await expect(page.getByText('Code MAR-407')).toBeVisible();
    expect(tenant.log.calls({ operation: 'authorize' })).toEqual([]);
  });
});
