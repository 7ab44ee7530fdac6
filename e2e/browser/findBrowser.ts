import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { pathOf } from './pathOf.ts';

/** A browser to test with, and how it was found. */
export interface FoundBrowser {
  /** Path of the program; `undefined` leaves the choice to Playwright, which has one of its own. */
  readonly executablePath: string | undefined;
  readonly name: string;
}

const commands = [
  // Without a window, as Playwright's own: tests take two thirds of the time.
  'chromium-headless-shell',
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Finds a Chromium browser: the one named in `CHROMIUM_PATH`, Playwright's own, or an installed Chrome, Chromium or
 * Edge. Gives `undefined` where there is none, and throws when `CHROMIUM_PATH` names a file that does not exist.
 */
export function findBrowser(): FoundBrowser | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, and there is no such file.`);
    return { executablePath: named, name: `${named} (CHROMIUM_PATH)` };
  }
  if (existsSync(chromium.executablePath())) return { executablePath: undefined, name: 'Playwright’s own Chromium' };
  const installed = commands.map(pathOf).find((path) => path !== undefined) ?? places.find((path) => existsSync(path));
  return installed === undefined ? undefined : { executablePath: installed, name: installed };
}
