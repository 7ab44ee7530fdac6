import { statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostFiles } from '../../hosting/hostFiles.ts';
import { readHostConfiguration } from '../../hosting/hostHeaders.ts';
import { siteOf } from '../../hosting/site.ts';
import { checkSite } from '../../setup/checkSite.ts';
import { asIfSetUp, asset, builtFile, dist, expectHeaders } from './builtSite.ts';
import { ask } from './servers/ask.ts';
import { knowsBrotli, type Program, programs, versionOf } from './servers/programs.ts';
import { startDeployed } from './servers/startDeployed.ts';
import { type RunningHost, startHost } from './servers/startHost.ts';

const script = builtFile(asset);
const sizeOf = (file: string) => statSync(join(dist, file)).size;

const places = [
  { folder: '/', isTold: true, isDeployed: false, words: 'with a name of its own' },
  { folder: '/apps/mar/', isTold: true, isDeployed: false, words: 'in a folder' },
  { folder: '/', isTold: true, isDeployed: true, words: 'deployed beside other builds' },
  { folder: '/apps/mar/', isTold: true, isDeployed: true, words: 'deployed beside other builds, in a folder' },
];
/** What Apache reads out of the build knows no folder, and has to do in one. */
const untold = { folder: '/apps/mar/', isTold: false, isDeployed: false, words: 'in a folder that it was not told of' };

for (const program of Object.keys(programs) as Program[]) {
  const version = versionOf(program);
  if (!version) console.log(`${program} is not installed: left out.`);
  describe.skipIf(!version).each(program === 'apache2' ? [...places, untold] : places)(
    `${program} ${version ?? ''} $words`,
    ({ folder, isTold, isDeployed }) => {
      const { page, assets } = siteOf(readHostConfiguration(dist), isTold ? { folder } : {});
      const { 'cache-control': _caching, ...security } = page;
      let host: RunningHost;
      beforeAll(async () => {
        host = await (isDeployed ? startDeployed(program, folder, dist) : startHost(program, { folder, isTold }));
      });
      afterAll(() => host?.stop());
      const get = (path: string, headers?: Readonly<Record<string, string>>) => ask(host.port, folder + path, headers);
      test.each([
        ['', 'text/html; charset=utf-8'],
        ['index.html', 'text/html; charset=utf-8'],
        ['config.json', 'application/json'],
        ['icon.svg', 'image/svg+xml'],
        ['404.txt', 'text/plain; charset=utf-8'],
      ])('"%s" is there, with its headers, and nobody keeps it', async (path, type) => {
        const answer = await get(path);
        expect(answer.status).toBe(200);
        expect(answer.headers['content-type']?.toLowerCase()).toBe(type);
        expect(answer.body).toEqual(builtFile(path));
        expectHeaders(answer, page);
      });

      test('the check of a deployed page finds that it is complete', async () => {
        const problems = await checkSite(`http://127.0.0.1:${host.port}${folder}`, dist, asIfSetUp);
        expect(problems.filter((problem) => isTold || !problem.includes('strict-transport-security'))).toEqual([]);
      });

      test('an asset is kept for ever', async () => {
        const answer = await get(asset);
        expect(answer.status).toBe(200);
        expect(answer.headers['content-type']).toMatch(/^text\/javascript/);
        expect(answer.body).toEqual(script);
        expectHeaders(answer, assets);
      });

      test.skipIf(!knowsBrotli(program))('whoever understands brotli gets it', async () => {
        const answer = await get(asset, { 'accept-encoding': 'gzip, deflate, br, zstd' });
        expect(answer.headers['content-encoding']).toBe('br');
        expect(answer.headers['content-type']).toMatch(/^text\/javascript/);
        expect(answer.headers['content-language']).toBeUndefined();
        expect(brotliDecompressSync(answer.body)).toEqual(script);
        if (program !== 'lighttpd') expect(answer.body.length).toBe(sizeOf(`${asset}.br`));
        console.log(`${program}: ${answer.body.length} B of the script as brotli`);
        expectHeaders(answer, assets);
        expect(answer.headers.vary?.toLowerCase()).toBe('accept-encoding');
      });

      test('whoever understands gzip only gets that', async () => {
        const answer = await get(asset, { 'accept-encoding': 'gzip' });
        expect(answer.headers['content-encoding']).toBe('gzip');
        expect(answer.headers['content-type']).toMatch(/^text\/javascript/);
        expect(gunzipSync(answer.body)).toEqual(script);
        if (program !== 'lighttpd') expect(answer.body.length).toBe(sizeOf(`${asset}.gz`));
        console.log(`${program}: ${answer.body.length} B of the script as gzip`);
        expectHeaders(answer, assets);
        expect(answer.headers.vary?.toLowerCase()).toBe('accept-encoding');
      });

      test('whoever understands neither is told that others may get something else', async () => {
        for (const path of ['', asset]) {
          const answer = await get(path);
          expect(answer.headers['content-encoding']).toBeUndefined();
          expect(answer.headers.vary?.toLowerCase()).toBe('accept-encoding');
        }
      });

      test('the page is compressed too', async () => {
        const answer = await get('', { 'accept-encoding': 'gzip' });
        expect(answer.headers['content-encoding']).toBe('gzip');
        expect(answer.headers['content-type']?.toLowerCase()).toBe('text/html; charset=utf-8');
        expect(gunzipSync(answer.body)).toEqual(builtFile(''));
        expectHeaders(answer, page);
      });

      test('what has not changed is not sent again, and stays what may be kept', async () => {
        const first = await get(asset);
        const again = await get(asset, { 'if-none-match': first.headers.etag ?? '' });
        expect(again.status).toBe(304);
        expect(again.headers['cache-control'] ?? assets['cache-control']).toBe(assets['cache-control']);
      });

      test.each([
        'nothing',
        'assets/gone-AAAAAAAA.js',
        'index.html/',
        `${asset}/more`,
        'assets/',
        'assets',
        ...hostFiles,
        `${asset}.br`,
        `${asset}.gz`,
        'index.html.gz',
      ])('"%s" is not there, and says so under the same headers', async (path) => {
        const answer = await get(path, { 'accept-encoding': 'gzip' });
        // Apache refuses what begins with ".ht" before it looks further.
        expect(answer.status).toBe(program === 'apache2' && path === '.htaccess' ? 403 : 404);
        expectHeaders(answer, security);
        expect(answer.headers['cache-control'] ?? 'no-store').toBe('no-store');
        expect(String(answer.body)).toMatch(/^Not found/);
        expect(answer.headers['content-type']).toMatch(/^text\/plain/);
      });

      test.skipIf(folder === '/')('the folder without its slash leads to the one with it', async () => {
        const answer = await ask(host.port, folder.slice(0, -1));
        expect([301, 308]).toContain(answer.status);
        expect(new URL(answer.headers.location ?? '', `http://127.0.0.1:${host.port}`).pathname).toBe(folder);
      });
    },
  );
}
