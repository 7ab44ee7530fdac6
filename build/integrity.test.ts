import { expect, test } from 'vitest';
import { withIntegrity } from './integrity.ts';

const read = (file: string) => new TextEncoder().encode(file);

test('puts the hash of the file on scripts, style sheets and preloaded modules, and on nothing else', () => {
  const page = [
    '<link rel="icon" href="./icon.svg" type="image/svg+xml" />',
    '<link rel="preload" href="./config.json" as="fetch" crossorigin="anonymous" />',
    '<script type="module" crossorigin src="./assets/a.js"></script>',
    '<link rel="modulepreload" crossorigin href="./assets/b.js">',
    '<link rel="stylesheet" crossorigin href="./assets/c.css">',
  ].join('\n');
  const lines = withIntegrity(page, read).split('\n');
  expect(lines.map((line) => line.includes(' integrity="sha256-'))).toEqual([false, false, true, true, true]);
  expect(lines[2]).toMatch(/ src="\.\/assets\/a\.js" integrity="sha256-[\w+/]{43}="><\/script>$/);
});

test('leaves a tag that has one', () => {
  const sealed = '<script type="module" crossorigin src="./a.js" integrity="sha384-x"></script>';
  const page = withIntegrity(`${sealed}<script type="module" src="./b.js"></script>`, read);
  expect(page).toMatch(
    /^<script[^>]* integrity="sha384-x"><\/script><script[^>]* integrity="sha256-[\w+/]{43}="><\/script>$/,
  );
});

test.each([
  '<script>a();</script><link rel="icon" href="./icon.svg" />',
  '<script type="module" crossorigin src="./a.js" integrity="sha384-x"></script>',
])('refuses a page without a tag to put it on: %s', (page) => {
  expect(() => withIntegrity(page, read)).toThrow(
    'index.html loads no script or style sheet without integrity, so none could be given one.',
  );
});
