import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readHostConfiguration } from '../../../../hosting/hostHeaders.ts';
import { siteOf } from '../../../../hosting/site.ts';
import { checkSite } from '../../../../setup/checkSite.ts';
import { asIfSetUp, asset, builtFile, dist, expectHeaders } from '../../builtSite.ts';
import { ask } from '../../servers/ask.ts';
import { emulators, type RunningEmulator, startEmulator, versionOf } from '../startEmulator.ts';
import { type Get, missing, testFiles } from '../testFiles.ts';
import { testPeople } from '../testPeople.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));

testPeople('wrangler');

describe.skipIf(!versionOf('wrangler')).each([
  { folder: '/', words: 'with a name of its own' },
  { folder: '/apps/mar/', words: 'in a folder' },
])(`${emulators.wrangler.host}, in its emulator ${versionOf('wrangler')}, $words`, ({ folder }) => {
  const site = siteOf(readHostConfiguration(dist), { folder });
  const { assets } = site;
  const { 'cache-control': _caching, ...security } = site.page;
  let host: RunningEmulator;
  beforeAll(async () => {
    host = await startEmulator('wrangler', {
      dist,
      folder,
      prepare: (deployed, built) => {
        if (folder === '/') return;
        const command = ['--import', 'tsx', 'hosting/main.ts', 'netlify', 'dist', '--path', folder];
        rmSync(join(built, '_headers'));
        writeFileSync(join(deployed, '_headers'), execFileSync(process.execPath, command, { cwd: root }));
      },
    });
  });
  afterAll(() => host?.stop());
  const get: Get = (path, headers) => ask(host.port, folder + path, headers);

  testFiles(
    get,
    [
      ['', 'text/html; charset=utf-8'],
      ['config.json', 'application/json'],
      ['404.txt', 'text/plain; charset=utf-8'],
    ],
    site,
  );

  test('the page by the name of its file leads to its address', async () => {
    const answer = await get('index.html');
    expect(answer.status).toBe(308);
    expect(answer.headers.location).toBe(folder);
  });

  test('an asset and the page are compressed', async () => {
    for (const path of ['', asset]) {
      const answer = await get(path, { 'accept-encoding': 'gzip' });
      expect(answer.headers['content-encoding'], path).toBe('gzip');
      expect(gunzipSync(answer.body).equals(builtFile(path)), path).toBe(true);
    }
  });

  test('what has not changed is not sent again', async () => {
    const { headers } = await get(asset);
    const again = await get(asset, { 'if-none-match': headers.etag ?? '' });
    expect(again.status).toBe(304);
    expect(again.headers['cache-control'] ?? assets['cache-control']).toBe(assets['cache-control']);
  });

  test.each(missing)('"%s" is not there, and says so under the same headers', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(answer.body.equals(builtFile('404.html'))).toBe(true);
    expectHeaders(answer, security);
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  // Cloudflare itself compresses at its edge, which the emulator does not have, and says what that depends on.
  test('the check of a deployed page finds what the emulator lacks, and nothing else', async () => {
    const problems = await checkSite(`http://127.0.0.1:${host.port}${folder}`, dist, asIfSetUp);
    expect(problems).toEqual([
      expect.stringMatching(`^${asset} comes without "Vary: Accept-Encoding"`),
      expect.stringContaining('README.md'),
    ]);
  });

  // They hold nothing but headers, and what the other hosts of the same build need.
  test('Cloudflare Pages serves what is for other hosts, unless it is told not to', async () => {
    for (const path of ['staticwebapp.config.json', 'web.config', '.htaccess']) {
      const answer = await get(path);
      expect(answer.status, path).toBe(200);
      expectHeaders(answer, security);
    }
  });

  test('what _headers does not name for its caching is asked for again each time', async () => {
    const answer = await get('icon.svg');
    expectHeaders(answer, security);
    expect(answer.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
  });

  test('everybody may read what Cloudflare Pages serves, but no page of another origin may use it', async () => {
    const { headers } = await get(asset);
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
  });
});

/** What README.md says of them: a path that is led to one that is not there is not there either. */
test.skipIf(!versionOf('wrangler'))('Cloudflare Pages hides what dist/_redirects leads to nothing', async () => {
  const hidden = ['staticwebapp.config.json', 'web.config', '.htaccess'];
  const rules = hidden.map((path) => `/${path} /nothing 200\n`).join('');
  const host = await startEmulator('wrangler', {
    dist,
    prepare: (deployed) => writeFileSync(join(deployed, '_redirects'), rules),
  });
  try {
    for (const path of hidden) {
      const answer = await ask(host.port, `/${path}`);
      expect(answer.status, path).toBe(404);
      expect(answer.body.equals(builtFile('404.html')), path).toBe(true);
    }
    expect((await ask(host.port, '/')).status).toBe(200);
  } finally {
    await host.stop();
  }
});
