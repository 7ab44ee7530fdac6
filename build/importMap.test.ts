import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { hashesInPage, withImportMap } from './importMap.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const page = '<style>p{}</style><script type="module" crossorigin src="./assets/a.js"></script>';
const files = new Map(
  ['index.html', 'assets/b.js', 'assets/c.css', 'assets/a.js', 'assets/B.js'].map((file) => [file, bytes(file)]),
);

test('every script but the page’s own has its hash, in an order that is always the same, before the first module', () => {
  const built = withImportMap(page, files);
  expect(hashesInPage(built)).toEqual({
    './assets/B.js': hash('assets/B.js'),
    './assets/b.js': hash('assets/b.js'),
  });
  expect(Object.keys(hashesInPage(built) ?? {})).toEqual(['./assets/B.js', './assets/b.js']);
  expect(built).toMatch(/^<style>p\{\}<\/style><script type="importmap">\{.*\}<\/script><script type="module"/);
});

test('a page without a module is refused, and one without a map has no hashes', () => {
  expect(() => withImportMap('<p></p>', files)).toThrow('index.html loads no module');
  expect(hashesInPage(page)).toBeUndefined();
  expect(hashesInPage('<script type="importmap">{</script>')).toBeUndefined();
});
