import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesOf } from '../../build/written/filesOf.ts';
import { fileList } from '../../build/written/listFiles.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const notSources = /^(node_modules|dist.*|test-results|playwright-report|\.git)$/;
/** The build of another folder. Source maps are beside it, which name what is in each script. */
let other: string;

beforeAll(() => {
  const copy = mkdtempSync(join(tmpdir(), 'another-place-'));
  for (const name of readdirSync(root).filter((entry) => !notSources.test(entry))) {
    cpSync(join(root, name), join(copy, name), { recursive: true, filter: (path) => !path.includes('node_modules') });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  // The copy has no history.
  const version = /data-version="[^"+]+\+?([^"]*)"/.exec(readFileSync(join(root, 'dist/index.html'), 'utf8'))?.[1];
  const { NODE_ENV: _environment, ...environment } = process.env;
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  execFileSync(process.execPath, [vite, 'build', '--logLevel', 'error', '--sourcemap', 'hidden'], {
    cwd: copy,
    env: { ...environment, SOURCE_COMMIT: version },
  });
  other = join(copy, 'dist');
}, 180_000);
afterAll(() => rmSync(join(other, '..'), { recursive: true, force: true }));

/** The files of a folder with their hashes, without source maps, and without the list that would name those. */
function hashesOf(folder: string): Readonly<Record<string, string>> {
  const files = filesOf(folder).filter((file) => !file.endsWith('.map') && file !== fileList);
  const hash = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  return Object.fromEntries(files.toSorted().map((file) => [file, hash(file)]));
}

test('two builds of one source are the same to the byte, whatever folder they are in', () => {
  const hashes = hashesOf(join(root, 'dist'));
  expect(Object.keys(hashes).length).toBeGreaterThan(200);
  expect(hashesOf(other)).toEqual(hashes);
  expect(hashesOf(`${other}-hosts`)).toEqual(hashesOf(join(root, 'dist-hosts')));
});

test('bill of materials and licences name the packages that are in the scripts, and no other', () => {
  const maps = filesOf(other).filter((file) => file.endsWith('.map'));
  expect(maps.length).toBeGreaterThan(50);
  const sources = maps.flatMap((map) => JSON.parse(readFileSync(join(other, map), 'utf8')).sources as string[]);
  const packages = sources.flatMap((source) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? []);
  // What bundler and Vite write themselves is in no map.
  const scripts = filesOf(other)
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(join(other, file), 'utf8'));
  const vite = scripts.some((text) => text.includes('__vite__mapDeps')) ? ['vite'] : [];
  const rolldown = scripts.some((text) => text.includes('getOwnPropertyNames')) ? ['rolldown'] : [];
  const wanted = [...new Set([...packages, ...vite, ...rolldown])].toSorted();

  const bill = JSON.parse(readFileSync(join(root, 'dist/sbom.cdx.json'), 'utf8'));
  expect(bill.components.map(({ name }: { name: string }) => name).toSorted()).toEqual(wanted);
  const licences = readFileSync(join(root, 'dist/third-party-licences.txt'), 'utf8');
  const named = [...licences.matchAll(/^(\S+)@\d[^\s@]* \([\w-]+\)$/gm)].map(([, name]) => name);
  expect(named.toSorted()).toEqual(wanted);
});
