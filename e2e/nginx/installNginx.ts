import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { hasNginx } from './startNginx.ts';

/** Makes sure that there is an nginx to test behind, installs Debian's where that is possible, and says what became of it. */
function main(): void {
  if (!hasNginx() && process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    console.log('There is no nginx. Installing Debian’s package.');
    run('apt-get', ['update']);
    withoutServices(() => run('apt-get', ['install', '-y', 'nginx-light']));
  }
  console.log(hasNginx() ? 'Testing behind nginx' : 'Without nginx: e2e/nginx is left out. Install nginx to run it.');
}

/** Debian's packages ask this before they start a service: https://people.debian.org/~hmh/invokerc.d-policyrc.d-specification.txt */
const policy = '/usr/sbin/policy-rc.d';

/** Installs without a service being started: Debian's package would start an nginx on port 80. */
function withoutServices(install: () => void): void {
  // Whoever has a policy has decided already.
  const isOurs = !existsSync(policy);
  if (isOurs) writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    install();
  } finally {
    if (isOurs) rmSync(policy);
  }
}

function run(command: string, args: readonly string[]): void {
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}

main();
