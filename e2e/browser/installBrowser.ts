import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { findBrowser } from './findBrowser.ts';

/** Makes sure that there is a browser to test with, installs one if need be, and says which it is. */
function main(): void {
  const found = findBrowser() ?? install();
  if (!found) {
    console.error('No browser was found and none could be installed. Install Chromium, or name one in CHROMIUM_PATH.');
    process.exit(1);
  }
  console.log(`Testing in ${found.name}`);
}

function install() {
  console.log('No Chrome, Chromium or Edge was found. Installing Chromium.');
  const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli');
  run(process.execPath, [playwright, 'install', '--with-deps', 'chromium']);
  const own = findBrowser();
  if (own) return own;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    console.log('The download failed. Installing Debian’s package.');
    run('apt-get', ['update']);
    run('apt-get', ['install', '-y', 'chromium-headless-shell']);
  }
  return findBrowser();
}

function run(command: string, args: readonly string[]): void {
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}

main();
