import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { versionOf, withVersion } from './versionOf.ts';

let folder: string;
const git = (...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@contoso.com', ...args], {
    cwd: folder,
    encoding: 'utf8',
  });

beforeEach(() => {
  vi.stubEnv('SOURCE_COMMIT', undefined);
  folder = mkdtempSync(join(tmpdir(), 'version-'));
  for (const name of ['src', 'public']) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'a.json'), '1');
  }
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test('without git it is the version alone, unless somebody names the commit', () => {
  expect(versionOf(folder, '1.2.3')).toBe('1.2.3');
  vi.stubEnv('SOURCE_COMMIT', '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d');
  expect(versionOf(folder, '1.2.3')).toBe('1.2.3+1a2b3c4d5e6f');
  vi.stubEnv('SOURCE_COMMIT', '1a2b3c4d5e6f.changed');
  expect(versionOf(folder, '1.2.3')).toBe('1.2.3+1a2b3c4d5e6f.changed');
});

test('with git it names the commit, and whether what is built is another', () => {
  git('init', '--quiet');
  git('add', '.');
  expect(versionOf(folder, '1.2.3')).toBe('1.2.3');
  git('commit', '--quiet', '--message', 'Begin');
  const commit = git('rev-parse', 'HEAD').slice(0, 12);
  expect(versionOf(folder, '1.2.3')).toBe(`1.2.3+${commit}`);
  // The operator's own.
  writeFileSync(join(folder, 'public/a.json'), '2');
  expect(versionOf(folder, '1.2.3')).toBe(`1.2.3+${commit}`);
  writeFileSync(join(folder, 'src/a.json'), '2');
  expect(versionOf(folder, '1.2.3')).toBe(`1.2.3+${commit}.changed`);
});

test('in a folder of another project, the commit of that one is not the version’s', () => {
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'Begin');
  expect(versionOf(join(folder, 'src'), '1.2.3')).toBe('1.2.3');
});

test('the page has it on its import map', () => {
  expect(withVersion('<script type="importmap">{}</script>', '1.2.3+a')).toBe(
    '<script type="importmap" data-version="1.2.3+a">{}</script>',
  );
});
