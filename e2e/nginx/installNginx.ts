import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { hasNginx } from './startNginx.ts';

/** Makes sure that there is an nginx to test behind, installs Debian's where that is possible, and says what became of it. */
function main(): void {
  if (!hasNginx() && process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    console.log('There is no nginx. Installing Debian’s package.');
    run('apt-get', ['update']);
    run('apt-get', ['install', '-y', 'nginx-light']);
  }
  console.log(hasNginx() ? 'Testing behind nginx' : 'Without nginx: e2e/nginx is left out. Install nginx to run it.');
}

function run(command: string, args: readonly string[]): void {
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}

main();
