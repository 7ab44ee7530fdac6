import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostFiles } from '../../../hosting/hostFiles.ts';
import { readHostConfiguration } from '../../../hosting/hostHeaders.ts';
import { type Site, siteOf } from '../../../hosting/site.ts';
import { clouds } from '../../../src/config/clouds.ts';
import { admitted, given } from '../../../structure/readDockerfile.ts';
import { ask } from '../servers/ask.ts';
import { canStartContainer, type RunningContainer, startContainer } from './startContainer.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const port = 8080;

if (!canStartContainer()) console.log('The container is left out: it needs Linux, root and nginx.');
describe.skipIf(!canStartContainer())('the container, for the cloud "china"', () => {
  let place: string;
  let dist: string;
  let site: Site;
  let asset: string;
  let host: RunningContainer;

  beforeAll(async () => {
    place = mkdtempSync(join(tmpdir(), 'container-'));
    chmodSync(place, 0o755);
    // What .dockerignore lets through, and nothing else.
    for (const name of admitted) cpSync(join(root, name), join(place, name), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(place, 'node_modules'));
    const [, build = ''] = given('RUN');
    execFileSync('sh', ['-ec', build], { cwd: place, env: { ...process.env, CLOUD: 'china' }, stdio: 'pipe' });

    dist = join(place, 'dist');
    site = siteOf(readHostConfiguration(dist));
    asset = `assets/${readdirSync(join(dist, 'assets')).find((name) => /^index-.*\.js$/.test(name))}`;
    const headers = join(place, 'my-access-requests.conf');
    const check = join(place, 'deploy/container/checkCloud.sh');
    execFileSync('sh', [check, join(dist, 'config.json'), headers], { stdio: 'pipe' });
    host = await startContainer({
      '/etc/nginx/nginx.conf': join(place, 'deploy/container/nginx.conf'),
      '/etc/nginx/my-access-requests.conf': headers,
      '/usr/share/nginx/html': dist,
    });
  }, 180_000);
  afterAll(async () => {
    await host?.stop();
    rmSync(place, { recursive: true, force: true });
  });
  const get = (path: string, headers?: Readonly<Record<string, string>>) => ask(port, `/${path}`, headers);

  test('it runs without rights, and can write to /tmp only', () => {
    const status = readFileSync(`/proc/${host.pid}/status`, 'utf8');
    expect(status).toMatch(/^Name:\tnginx$/m);
    expect(status).toMatch(/^Uid:\t101\t101\t101\t101$/m);
    expect(status).toMatch(/^CapEff:\t0+$/m);
    expect(status).toMatch(/^CapBnd:\t0+$/m);
    expect(status).toMatch(/^NoNewPrivs:\t1$/m);
    const mounts = readFileSync(`/proc/${host.pid}/mountinfo`, 'utf8');
    for (const path of ['/', '/etc/nginx', '/usr/share/nginx/html']) {
      expect(mounts, path).toMatch(new RegExp(` ${path} ro[ ,]`, 'm'));
    }
  });

  test('the page and what is beside it have the headers of the build, and nobody keeps them', async () => {
    for (const path of ['', 'index.html', 'config.json', 'icon.svg']) {
      const answer = await get(path);
      expect(answer.status, path).toBe(200);
      for (const [name, value] of Object.entries(site.page)) expect(answer.lines.get(name), name).toEqual([value]);
      expect(answer.body.equals(readFileSync(join(dist, path || 'index.html'))), path).toBe(true);
    }
  });

  test('the headers name the hosts of the cloud, and browsers are to use https', async () => {
    const { headers } = await get('');
    expect(headers['content-security-policy']).toContain(`${clouds.china.login} ${clouds.china.graph};`);
    expect(headers['strict-transport-security']).toBe(site.page['strict-transport-security']);
  });

  test('an asset is the compressed file of the build, and is kept for ever', async () => {
    const answer = await get(asset, { 'accept-encoding': 'gzip', via: '1.1 proxy.contoso.com' });
    expect(answer.status).toBe(200);
    for (const [name, value] of Object.entries(site.assets)) expect(answer.lines.get(name), name).toEqual([value]);
    expect(answer.body.length).toBe(statSync(join(dist, `${asset}.gz`)).size);
    expect(gunzipSync(answer.body).equals(readFileSync(join(dist, asset)))).toBe(true);
  });

  test('what is missing or hidden is a 404 under the same headers', async () => {
    const { 'cache-control': _caching, ...security } = site.page;
    for (const path of ['nothing', 'assets', 'assets/', 'assets/gone-AAAAAAAA.js', ...hostFiles]) {
      const answer = await get(path);
      expect(answer.status, path).toBe(404);
      for (const [name, value] of Object.entries(security)) expect(answer.lines.get(name), name).toEqual([value]);
      expect(String(answer.body), path).toMatch(/^Not found/);
    }
  });

  test('no answer names the version of nginx, not even to what is no request', async () => {
    expect((await get('')).headers['server']).toBe('nginx');
    const socket = connect(port, '127.0.0.1');
    const parts: Buffer[] = [];
    socket.write('nonsense\r\n\r\n');
    for await (const part of socket) parts.push(part);
    const answer = Buffer.concat(parts).toString('latin1');
    expect(answer).toContain('400 Bad Request');
    expect(answer).not.toMatch(/nginx\/\d/);
  });

  test('the log does not say what somebody searched for', async () => {
    await get('?search=Payroll');
    await expect.poll(() => host.log()).toMatch(/GET \/(index\.html)? 200/);
    expect(host.log()).not.toContain('Payroll');
  });

  test('the health check of the image finds it well', ({ skip }) => {
    const [, command = '[]'] = /CMD (\[.*\])$/.exec(given('HEALTHCHECK')[0] ?? '') ?? [];
    const [program = '', ...args]: string[] = JSON.parse(command);
    const checked = spawnSync(program, args);
    if (checked.error) skip(`${program} is not installed.`);
    expect(checked.status).toBe(0);
  });
});
