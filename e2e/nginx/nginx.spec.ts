import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { productionHeaders } from '../../tenant/appServer/productionHeaders.ts';
import { test as base, expect } from '../tenantTest.ts';
import { startNginx } from './startNginx.ts';

const dist = fileURLToPath(new URL('../../dist-embedded', import.meta.url));

/** The test of this project, with a real nginx in place of the tenant's own app server. */
const test = base.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are wanted from the pattern.
  tenant: async ({}, use) => {
    const tenant = await startNginx();
    await use(tenant);
    await tenant.stop();
  },
});

test('behind nginx a person signs in, cancels a request and signs out', async ({
  tenant,
  signIn,
  requests,
  consoleMessages,
  page,
}) => {
  await signIn.as('Ada Lindqvist');
  await requests.cancel('Finance reporting – read');
  await expect(requests.row('Finance reporting – read')).toContainText(
    'Cancelled: your request for Finance reporting – read',
  );
  expect(tenant.log.calls({ operation: 'cancel', method: 'POST' })).toHaveLength(1);
  await signIn.signOut();
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
  expect(consoleMessages).toEqual([]);
});

test('repeated slashes in the address, which nginx serves, lead to the one redirect URI', async ({
  tenant,
  signIn,
  page,
}) => {
  await page.goto(`${tenant.origins.app}///?view=all`);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await signIn.choose('Ada Lindqvist');
  await expect(page.getByRole('navigation', { name: 'Views' })).toBeVisible();
  await expect(page).toHaveURL(`${tenant.origins.app}/?view=all`);
  const [authorize] = tenant.log.calls({ operation: 'authorize' });
  expect(new URL(authorize?.url ?? '', tenant.origins.login).searchParams.get('redirect_uri')).toBe(
    `${tenant.origins.app}/`,
  );
});

test('nginx sends the headers of the one source with the page, the assets and what does not exist', async ({
  tenant,
  request,
}) => {
  const wanted = productionHeaders(dist);
  const asset = `/assets/${readdirSync(`${dist}/assets`).find((name) => name.endsWith('.js'))}`;
  for (const path of ['/', '/index.html', '/config.json', asset]) {
    const answer = await request.get(tenant.origins.app + path);
    expect(answer.status(), path).toBe(200);
    expect(answer.headers(), path).toMatchObject(wanted(path, tenant.origins));
  }
  const { 'cache-control': _caching, ...security } = wanted('/', tenant.origins);
  for (const path of ['/assets/gone-AAAAAAAA.js', '/nothing', '/assets/', '/staticwebapp.config.json']) {
    const answer = await request.get(tenant.origins.app + path);
    expect(answer.status(), path).toBe(404);
    expect(answer.headers(), path).toMatchObject(security);
    expect(answer.headers()['cache-control'], path).not.toContain('immutable');
    expect(await answer.text(), path).not.toContain('<');
  }
});
