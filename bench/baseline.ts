import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The last commit before the list was made faster and smaller: what is said of "today" in targets is said of it. */
const revision = '3209ef0';

/** An older state of the project, with what it builds for the stand-in tenant. */
export interface Baseline {
  readonly root: string;
  readonly app: string;
  /** Removes it. */
  readonly remove: () => void;
}

/**
 * Builds the {@link revision} in a folder of its own, with the packages of today. `undefined` where the project's history
 * does not reach back to it, as in a shallow clone.
 */
export function buildBaseline(): Baseline | undefined {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, maxBuffer: 2 ** 30, stdio: 'pipe' });
  try {
    git('cat-file', '-e', `${revision}^{commit}`);
  } catch {
    return undefined;
  }
  // Below the project, so that whatever is looked for upwards is found.
  const folder = mkdtempSync(join(root, 'node_modules/.baseline-'));
  const remove = () => rmSync(folder, { recursive: true });
  try {
    execFileSync('tar', ['-x', '-C', folder], { input: git('archive', revision) });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    const build = ['vite', 'build', '--mode', 'embedded', '--logLevel', 'error'];
    execFileSync('npx', build, { cwd: folder, stdio: 'inherit' });
  } catch (error) {
    remove();
    throw error;
  }
  return { root: folder, app: join(folder, 'dist-embedded'), remove };
}
