import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mutants } from '../../mutants/mutants.ts';

const promises = Array.from({ length: 23 }, (_, index) => `I${index + 1}`);
const rows = new Map(
  [...readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/^\| (I\d+) \| .+ \| (.+) \|$/gm)].map(([, promise, files]) => [
    promise,
    [...(files ?? '').matchAll(/`([^`]+)`/g)].map(([, file]) => file ?? ''),
  ]),
);

/** The titles of the tests in a file; skipped ones are none. */
function titlesIn(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/\btest(?:\.each[^(]*\([\s\S]*?\]\))?\(\s*(['"`])(.+?)\1\s*,/g)].map(
    ([, , title]) => title ?? '',
  );
}

test('the table names every promise once', () => {
  expect([...rows.keys()]).toEqual(promises);
});

test.each(promises)('%s has the tests that the table names, in the browser too', (promise) => {
  const files = rows.get(promise) ?? [];
  expect(files[0]).toMatch(new RegExp(`^e2e/promises/i${promise.slice(1).padStart(2, '0')}-.+\\.spec\\.ts$`));
  for (const file of files) {
    const carries = titlesIn(file).some((title) => new RegExp(`\\b${promise}\\b`).test(title));
    expect(carries, `${file} has a test that carries ${promise}`).toBe(true);
  }
});

test.each(promises)('%s has a mutant', (promise) => {
  expect(mutants.some((mutant) => mutant.promise === promise)).toBe(true);
});

test.each(mutants)('the mutant "$name" fits the code', ({ edits }) => {
  for (const { file, find } of edits) expect(readFileSync(file, 'utf8').split(find)).toHaveLength(2);
});

const specs = readdirSync('e2e', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.spec.ts'))
  .map((file) => readFileSync(`e2e/${file}`, 'utf8'));

test.each([
  'delay',
  'hang',
  'resetBefore',
  'resetAfter',
  'halfBody',
  'html',
  '401claims',
  '401',
  '403',
  '404',
  '409',
  '429',
  '500',
  '502',
  '503',
  '504',
  'approvedMeanwhile',
  'foreignNextLink',
  'selfNextLink',
  'wrongShape',
  'hugeBody',
])('the fault %s strikes in the browser', (kind) => {
  expect(specs.some((spec) => spec.includes(`'${kind}'`))).toBe(true);
});

test.each([
  ['without CORS headers', 'cors: false'],
  ['with a Retry-After that no page may read', 'exposed: false'],
  ['with a date as Retry-After', 'dateIn:'],
  ['with lists that lag behind', 'staleReads ='],
  ['with a page after the first one', 'page: 2'],
])('a fault strikes in the browser %s', (_name, words) => {
  expect(specs.some((spec) => spec.includes(words))).toBe(true);
});

test('no test is skipped or tried alone', () => {
  for (const spec of specs) expect(spec).not.toMatch(/\b(test|describe)\.(skip|fixme|only)\b/);
});
