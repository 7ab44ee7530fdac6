import { readdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { hostFiles } from '../../hosting/hostFiles.ts';
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
  expect(consoleMessages).toEqual([]);
  await signIn.signOut();
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
  // A sign-out asks for the lists without a token, so that the browser keeps them no longer.
  expect(consoleMessages.filter((message) => !message.includes('status of 401'))).toEqual([]);
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
  const compressed = ['.br', '.gz'].map((ending) => asset + ending);
  const hidden = hostFiles.map((file) => `/${file}`);
  for (const path of ['/assets/gone-AAAAAAAA.js', '/nothing', '/assets', '/assets/', ...compressed, ...hidden]) {
    const answer = await request.get(tenant.origins.app + path);
    expect(answer.status(), path).toBe(404);
    expect(answer.headers(), path).toMatchObject(security);
    expect(answer.headers()['cache-control'], path).not.toContain('immutable');
    expect(await answer.text(), path).not.toContain('<');
  }
});

test('the first script of the page comes as small as gzip makes it, to old proxies too', async ({ tenant }) => {
  const name = readdirSync(`${dist}/assets`).find((file) => /^index-.*\.js$/.test(file));
  const script = readFileSync(`${dist}/assets/${name}`);
  const smallest = gzipSync(script, { level: 9 }).length;
  for (const [version, header] of [
    ['1.1', 'Accept-Language: en'],
    ['1.0', 'Accept-Language: en'],
    ['1.1', 'Via: 1.1 proxy.contoso.com'],
    ['1.0', 'Via: 1.0 proxy.contoso.com'],
  ] as const) {
    const { head, body } = await askPlainly(tenant.origins.app, `/assets/${name}`, version, header);
    const asked = `HTTP/${version}, ${header}`;
    expect(head, asked).toMatch(/^Content-Encoding: gzip$/im);
    expect(head.match(/^Vary: .*$/gim), asked).toEqual(['vary: Accept-Encoding']);
    expect(body.length, asked).toBeLessThanOrEqual(smallest * 1.02);
    expect(gunzipSync(body).equals(script), asked).toBe(true);
  }
});

test('every answer says that it depends on the encodings that were asked for', async ({ tenant, request }) => {
  for (const path of ['/', '/config.json', '/icon.svg', '/nothing', '/assets/gone-AAAAAAAA.js']) {
    const answer = await request.get(tenant.origins.app + path, { headers: { 'accept-encoding': 'identity' } });
    expect(answer.headers()['vary'], path).toBe('Accept-Encoding');
  }
});

/** Asks by a version of HTTP that Node.js does not speak; what comes is read to its end. */
async function askPlainly(origin: string, path: string, version: '1.0' | '1.1', header: string) {
  const { hostname, port } = new URL(origin);
  const parts: Buffer[] = [];
  const socket = connect(Number(port), hostname);
  socket.write(
    `GET ${path} HTTP/${version}\r\nHost: ${hostname}\r\nAccept-Encoding: gzip\r\n${header}\r\nConnection: close\r\n\r\n`,
  );
  for await (const part of socket) parts.push(part);
  const answer = Buffer.concat(parts);
  const end = answer.indexOf('\r\n\r\n');
  return { head: answer.subarray(0, end).toString('latin1').replaceAll('\r', ''), body: answer.subarray(end + 4) };
}
