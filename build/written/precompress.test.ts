import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { build } from 'vite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { precompress, precompressFolder } from './precompress.ts';

const text = 'Not every request can be cancelled. '.repeat(100);
let folder: string;

const write = (file: string, content: string) => writeFileSync(join(folder, file), content);
const read = (file: string) => readFileSync(join(folder, file));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'precompress-'));
  mkdirSync(join(folder, 'assets'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test.each(['index.html', 'assets/a.js', 'assets/a.css', 'icon.svg', 'not-loaded.json', 'licences.txt'])(
  '%s gets both encodings of what it holds',
  async (file) => {
    write(file, text);
    await precompressFolder(folder);
    expect(brotliDecompressSync(read(`${file}.br`)).toString()).toBe(text);
    expect(gunzipSync(read(`${file}.gz`)).toString()).toBe(text);
    expect(read(`${file}.br`).length).toBeLessThan(read(`${file}.gz`).length);
    expect(read(file).toString()).toBe(text);
  },
);

test.each([
  ['the configuration, which is edited in place', 'config.json', text],
  ['what a host reads', 'staticwebapp.config.json', text],
  ['what is no text', 'logo.png', text],
  ['what is small', 'assets/a.js', 'a();'.repeat(200)],
])('%s is left alone', async (_what, file, content) => {
  write(file, content);
  await precompressFolder(folder);
  expect(readdirSync(folder, { recursive: true }).filter((name) => /\.(br|gz)$/.test(String(name)))).toEqual([]);
});

test('what does not become smaller is left alone', async () => {
  writeFileSync(join(folder, 'noise.txt'), randomBytes(1_200));
  await precompressFolder(folder);
  expect(readdirSync(folder)).toEqual(['assets', 'noise.txt']);
});

test('a compressed file of an earlier build does not outlive what it was made of', async () => {
  write('index.html', 'short now');
  write('index.html.br', 'of the long one');
  await precompressFolder(folder);
  expect(existsSync(join(folder, 'index.html.br'))).toBe(false);
});

test('behind Vite it compresses what a plugin before it has made of the page', async () => {
  write('index.html', '<p>of the source</p>');
  const outDir = join(folder, 'built');
  const finish = {
    name: 'finish',
    writeBundle: {
      order: 'post' as const,
      sequential: true,
      handler: () => writeFileSync(join(outDir, 'index.html'), text),
    },
  };
  await build({
    configFile: false,
    root: folder,
    publicDir: false,
    logLevel: 'silent',
    plugins: [finish, precompress()],
    build: { outDir },
  });
  expect(brotliDecompressSync(read('built/index.html.br')).toString()).toBe(text);
});
