import { execFileSync } from 'node:child_process';

/** What is built, as git knows files: a build is of its commit as long as nothing of this has changed since. */
const sources = ['build', 'hosting', 'src', 'index.html', 'package.json', 'package-lock.json', 'vite.config.ts'];

/**
 * A version with the commit that is built, `0.1.0+1a2b3c4d5e6f`, and `.changed` behind it where files differ from it. Where
 * there is no git, or the project came without its history, the version alone; then `SOURCE_COMMIT` may name the commit.
 */
export function versionOf(root: string, version: string): string {
  const named = process.env['SOURCE_COMMIT'];
  if (named) return `${version}+${named.replace(/^([0-9a-f]{12})[0-9a-f]*/, '$1')}`;
  // Another project's history says nothing of this one.
  if (git(root, 'rev-parse', '--show-prefix') !== '') return version;
  const commit = git(root, 'rev-parse', '--short=12', 'HEAD');
  if (!commit) return version;
  const changes = git(root, 'status', '--porcelain', '--untracked-files=no', '--', ...sources);
  return `${version}+${commit}${changes === '' ? '' : '.changed'}`;
}

/** The page with its version on its import map, where the app reads it: in a script it would make each commit's another one. */
export function withVersion(page: string, version: string): string {
  return page.replace('<script type="importmap"', () => `<script type="importmap" data-version="${version}"`);
}

function git(root: string, ...args: readonly string[]): string | undefined {
  try {
    return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}
