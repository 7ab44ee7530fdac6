import { execFileSync } from 'node:child_process';

/** The path of an installed command; `undefined` where there is none. */
export function pathOf(command: string): string | undefined {
  try {
    const finder = process.platform === 'win32' ? 'where' : 'which';
    return execFileSync(finder, [command], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).split(/\r?\n/)[0];
  } catch {
    return undefined;
  }
}
