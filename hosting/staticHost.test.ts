import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
