// Starts the Chromium that CHROMIUM_PATH names, or one that is installed.
import { execFileSync } from 'node:child_process';
import { chromium } from 'playwright-core';

const commands = [
  'chromium-headless-shell',
  'chromium',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
];

export function startChromium() {
  const executablePath =
    process.env.CHROMIUM_PATH ??
    commands.flatMap((command) => {
      try {
        return execFileSync('which', [command], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
      } catch {
        return [];
      }
    })[0];
  return chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
}
