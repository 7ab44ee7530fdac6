import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, root), 'utf8');

test('SECURITY.md names only files that exist', () => {
  const named = [...read('SECURITY.md').matchAll(/`((?:src|e2e|build|setup|\.github)\/[^`]+)`/g)].map(
    ([, file = '']) => file,
  );
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter((file) => !existsSync(new URL(file, root)))).toEqual([]);
});

test.each(['README.md', 'CONTRIBUTING.md'])('%s names only npm scripts that exist', (document) => {
  const { scripts } = JSON.parse(read('package.json'));
  const named = [...read(document).matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, script]) => script);
  expect(named.filter((script) => !(String(script) in scripts))).toEqual([]);
});

test('the headings that README.md refers to are there', () => {
  for (const heading of ['Set up', 'Deploy', 'Operate', 'Troubleshoot']) {
    expect(read('README.md')).toContain(`\n## ${heading}\n`);
  }
});
