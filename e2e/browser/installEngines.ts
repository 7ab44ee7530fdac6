import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findFirefox } from './findFirefox.ts';
import { findWebKit } from './findWebKit.ts';

/** The engines that are tested beside Chromium: Debian's packages of each, its program where it is there, and what to do without. */
const engines = [
  {
    name: 'Firefox',
    packages: ['firefox-esr'],
    find: findFirefox,
    advice: 'Install it, or name one in FIREFOX_PATH, to run them.',
  },
  {
    name: 'WebKitGTK',
    packages: ['webkit2gtk-driver', 'xvfb'],
    find: () => findWebKit()?.driver,
    advice: 'Install WebKitWebDriver and Xvfb to run them.',
  },
] as const;

/**
 * Makes sure that there are engines to test with, all or those that the arguments name, installs Debian's where that is
 * possible, and says what became of it.
 */
function main(asked: readonly string[]): void {
  const wanted = engines.filter(({ name }) => asked.length === 0 || asked.includes(name));
  const missing = wanted.filter(({ find }) => find() === undefined);
  if (missing.length > 0 && process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    console.log(`There is no ${missing.map(({ name }) => name).join(', and no ')}. Installing Debian’s packages.`);
    run('apt-get', ['update']);
    for (const { packages } of missing) run('apt-get', ['install', '-y', ...packages]);
  }
  for (const { name, find, advice } of wanted) {
    const program = find();
    console.log(
      program === undefined
        ? `Without ${name}: its tests are left out. ${advice}`
        : `Testing in ${versionOf(program) ?? `${name}, by ${program}`}`,
    );
  }
}

/** What a program says of itself when it is asked for its version; `undefined` of one that does not know the question. */
function versionOf(program: string): string | undefined {
  const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '' ? stdout.trim() : undefined;
}

function run(command: string, args: readonly string[]): void {
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}

main(process.argv.slice(2));
