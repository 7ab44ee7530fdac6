import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { floors, mayImport, placeOf } from './floors.ts';
import { importRules } from './importRules.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const ignored = new Set(readFileSync(join(root, '.gitignore'), 'utf8').split(/\/?\n/));
const files = readdirSync(root, { withFileTypes: true })
  .filter(({ name }) => !name.startsWith('.') && !ignored.has(name))
  .flatMap((entry) => (entry.isDirectory() ? filesIn(entry.name) : [entry.name]))
  .filter((file) => /\.tsx?$/.test(file));
const isTest = (file: string) => /\.(test|spec)\.tsx?$/.test(file);

function filesIn(folder: string): readonly string[] {
  const entries = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return entries
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => !file.includes('/node_modules/'));
}

/** The files of this project that a file imports, at run time or for their types, by their paths from the root. */
function importsOf(file: string): readonly string[] {
  const specifiers = readFileSync(join(root, file), 'utf8').matchAll(/\b(?:from|import)\s*\(?\s*'(\.[^'?]*)[^']*'/g);
  return [...specifiers].map(([, specifier = '']) => join(dirname(file), specifier));
}

test('every file is in a room', () => {
  expect(files.length).toBeGreaterThan(400);
  expect(files.filter((file) => !file.endsWith('.d.ts') && !placeOf(file))).toEqual([]);
});

test('imports go downwards only', () => {
  const arrows = files.flatMap((from) =>
    importsOf(from).map((to) => ({ from, to, ends: [placeOf(from), placeOf(to)] })),
  );
  const upwards = arrows.filter(({ from, to, ends: [start, end] }) => {
    // A test may stand beside what it drives, and drive it through the whole.
    return !isTest(from) && /\.(tsx?|json)$/.test(to) && start && end && !mayImport(start, end);
  });
  expect(arrows.length).toBeGreaterThan(1_000);
  expect(upwards.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
});

test('the linter keeps to the same floors', () => {
  expect(readFileSync(join(root, 'structure/importRules.json'), 'utf8'), '`npm run floors` writes it').toBe(
    importRules(),
  );
});

test('no folder holds more than twenty source files', () => {
  const sources = files.filter((file) => !isTest(file) && !file.endsWith('.d.ts'));
  const folders = [...new Set(sources.map(dirname))];
  expect(folders.filter((folder) => sources.filter((file) => dirname(file) === folder).length > 20)).toEqual([]);
});

test('a floor may be imported from above only, and the app imports nothing but itself', () => {
  const may = (from: string, to: string) => {
    const [start, end] = [placeOf(from), placeOf(to)];
    return start && end && mayImport(start, end);
  };
  expect(may('src/requests/list/a.ts', 'src/requests/find/b.ts')).toBe(true);
  expect(may('src/requests/find/a.ts', 'src/requests/list/b.ts')).toBe(false);
  expect(may('src/graph/a.ts', 'src/auth/b.ts')).toBe(false);
  expect(may('src/requests/list/a.ts', 'src/auth/b.ts')).toBe(false);
  expect(may('src/app/a.ts', 'tenant/core/b.ts')).toBe(false);
  expect(may('setup/a.ts', 'e2e/b.ts')).toBe(false);
  expect(may('tenant/directory/seeds/a.ts', 'tenant/directory/b.ts')).toBe(true);
  expect(placeOf('src/somewhere/a.ts')).toBeUndefined();
  expect(floors.flat().filter((room, index, all) => all.indexOf(room) !== index)).toEqual([]);
});
