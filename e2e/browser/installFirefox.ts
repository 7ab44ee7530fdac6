import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findFirefox } from './findFirefox.ts';

/** Makes sure that there is a Firefox to test with, installs Debian's where that is possible, and says what became of it. */
function main(): void {
  if (findFirefox() === undefined && process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    console.log('There is no Firefox. Installing Debian’s package.');
    run('apt-get', ['update']);
    run('apt-get', ['install', '-y', 'firefox-esr']);
  }
  const program = findFirefox();
  if (program === undefined) {
    console.log('Without Firefox: its tests are left out. Install it, or name one in FIREFOX_PATH, to run them.');
  } else {
    const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
    console.log(`Testing in ${stdout?.trim() || program}`);
  }
}

function run(command: string, args: readonly string[]): void {
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}

main();
