import { existsSync } from 'node:fs';
import { pathOf } from './pathOf.ts';

const commands = ['firefox-esr', 'firefox'];
const places = ['/Applications/Firefox.app/Contents/MacOS/firefox'];

/**
 * Finds the program of a Firefox as people have it: the one named in `FIREFOX_PATH`, or an installed one. Gives
 * `undefined` where there is none, and throws when `FIREFOX_PATH` names a file that does not exist.
 */
export function findFirefox(): string | undefined {
  const named = process.env['FIREFOX_PATH'];
  if (named) {
    if (!existsSync(named)) throw new Error(`FIREFOX_PATH names ${named}, and there is no such file.`);
    return named;
  }
  // Windows starts no script in a browser's place, and e2e/browser/firefoxRelay.mjs is one.
  if (process.platform === 'win32') return undefined;
  return commands.map(pathOf).find((path) => path !== undefined) ?? places.find((path) => existsSync(path));
}
