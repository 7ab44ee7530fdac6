import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, root), 'utf8');

/** Files and folders that a document names between backquotes, by their paths from the root. */
function namedFiles(document: string): readonly string[] {
  const folders = 'bench|build|deploy|docs|e2e|guide|hosting|mutants|public|setup|src|structure|tenant|\\.github';
  return [...read(document).matchAll(new RegExp(`\`((?:${folders})/[^\`*]+)\``, 'g'))].map(([, file = '']) => file);
}

test.each([
  ['SECURITY.md', 50],
  ['CONTRIBUTING.md', 50],
  ['README.md', 2],
  ['docs/graph-behaviour.md', 15],
] as const)('%s names only files that exist', (document, atLeast) => {
  const named = namedFiles(document);
  expect(named.length).toBeGreaterThan(atLeast);
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
