import type { Page } from '@playwright/test';
import { expect, test } from '../tenantTest.ts';

const packageName = 'Finance reporting – read';
const help = '**/help-*.js';

/** The host answers 404 for a chunk, as it does for one of an earlier build. */
async function loseChunk(page: Page, chunk: string): Promise<void> {
  await page.route(chunk, (route) => route.fulfill({ status: 404, contentType: 'text/plain', body: 'Not found' }));
}

/** Whoever asks for the page, other than by going there, gets one of another build. */
async function deployAnotherBuild(page: Page): Promise<void> {
  await page.route(
    (url) => url.pathname === '/',
    (route) =>
      route.request().resourceType() === 'document'
        ? route.fallback()
        : route.fulfill({ contentType: 'text/html', body: '<script type="module" src="./assets/index-NEWBUILD.js">' }),
  );
}

/** The page looks which build the host serves now. */
function askedForBuild(page: Page): Promise<unknown> {
  return page.waitForResponse((response) => new URL(response.url()).pathname === '/');
}

function countLoads(page: Page): () => number {
  let loads = 0;
  page.on('load', () => loads++);
  return () => loads;
}

test('a chunk lost to a new deployment loads the page again, and the person goes on', async ({
  signIn,
  requests,
  page,
}) => {
  await signIn.as('Ada Lindqvist');
  const loads = countLoads(page);
  await loseChunk(page, help);
  await deployAnotherBuild(page);
  const [asked, loaded] = [askedForBuild(page), page.waitForEvent('load')];
  await page.getByRole('button', { name: 'Help' }).click();
  await asked;
  // The new build has its chunks.
  await page.unroute(help);
  await loaded;
  await expect(requests.cancelButton(packageName)).toBeVisible();
  expect(loads()).toBe(1);
});

test('a host that serves two builds by turns gets the page loaded again once, and the page says what is missing', async ({
  signIn,
  page,
}) => {
  await signIn.as('Ada Lindqvist');
  const loads = countLoads(page);
  await loseChunk(page, help);
  await deployAnotherBuild(page);
  const loaded = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Help' }).click();
  await loaded;
  const alert = page.getByRole('alert').filter({ hasText: 'Part of this page could not be loaded' });
  await expect(alert).toBeVisible();
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(alert).toBeVisible();
  expect(loads()).toBe(1);
});

test('a chunk lost for another reason loads nothing again', async ({ signIn, page }) => {
  await signIn.as('Ada Lindqvist');
  const loads = countLoads(page);
  await loseChunk(page, help);
  const asked = askedForBuild(page);
  await page.getByRole('button', { name: 'Help' }).click();
  await asked;
  await expect(page.getByRole('alert')).toContainText('Part of this page could not be loaded');
  expect(loads()).toBe(0);
  expect(await page.evaluate(() => sessionStorage.getItem('my-access-requests.left-build'))).toBeNull();
});

test('while a cancel is on its way nothing is loaded again', async ({ tenant, signIn, requests, page, posts }) => {
  await signIn.as('Ada Lindqvist');
  const loads = countLoads(page);
  await loseChunk(page, help);
  await deployAnotherBuild(page);
  tenant.settings.latency = 3_000;
  await requests.cancel(packageName);
  const asked = askedForBuild(page);
  await page.getByRole('button', { name: 'Help' }).click();
  await asked;
  await expect(requests.row(packageName)).toContainText('Cancelled:');
  expect(posts()).toHaveLength(1);
  expect(loads()).toBe(0);
});
