import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hostFiles } from './hostFiles.ts';
import { staticHost } from './staticHost.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const get = (file: string) =>
  staticHost(folder, new Request(`http://localhost/${file}`), { 'cache-control': 'public', 'x-frame-options': 'DENY' });

test.each([...hostFiles, 'index.html.br', 'index.html.gz'])('%s is there, and is not served', async (file) => {
  writeFileSync(join(folder, file), 'secret');
  const answer = await get(file);
  expect(answer.status).toBe(404);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(answer.headers.get('x-frame-options')).toBe('DENY');
  expect(await answer.text()).toBe('Not found');
});

test('what belongs to the site is', async () => {
  writeFileSync(join(folder, 'icon.svg'), '<svg/>');
  const answer = await get('icon.svg');
  expect(answer.status).toBe(200);
  expect(await answer.text()).toBe('<svg/>');
});

const getCompressed = async (file: string) => {
  const headers = { 'accept-encoding': 'gzip, br' };
  const answer = await staticHost(folder, new Request(`http://localhost/${file}`, { headers }), {});
  expect(answer.headers.get('content-encoding')).toBe('br');
  return new Uint8Array(await answer.arrayBuffer());
};
const writeAt = (file: string, content: string | Uint8Array, seconds: number) => {
  writeFileSync(join(folder, file), content);
  utimesSync(join(folder, file), seconds, seconds);
};

test.each([0, 1])('what the build has compressed is sent as it is, %i seconds after the file', async (later) => {
  writeAt('app.js', 'let app;', 1_000);
  const built = brotliCompressSync('let app; // as it was built');
  writeAt('app.js.br', built, 1_000 + later);
  expect(await getCompressed('app.js')).toEqual(new Uint8Array(built));
});

test('a file that was changed after the build is compressed anew, and so is one that the build left as it is', async () => {
  writeAt('app.js.br', brotliCompressSync('let app;'), 1_000);
  writeAt('app.js', 'let changed;', 1_001);
  writeAt('small.js', 'let small;', 1_000);
  expect(brotliDecompressSync(await getCompressed('app.js')).toString()).toBe('let changed;');
  expect(brotliDecompressSync(await getCompressed('small.js')).toString()).toBe('let small;');
});
