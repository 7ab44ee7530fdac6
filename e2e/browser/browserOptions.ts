import { findBrowser } from './findBrowser.ts';

/** How the browser of all tests is started: which program, and without what only people need. */
export function browserOptions(): { executablePath?: string; args: string[] } {
  const executablePath = findBrowser()?.executablePath;
  return {
    ...(executablePath !== undefined && { executablePath }),
    args: [
      // Chromium refuses its sandbox to root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // A page lives for a second or two here: to optimise its code costs more time than that saves.
      '--js-flags=--no-maglev --no-opt',
    ],
  };
}
