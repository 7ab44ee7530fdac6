import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Emulator, emulators, folderOf, versionOf } from './startEmulator.ts';

/** Makes sure that the emulators named as arguments are there in their pinned version, and says what became of it; with `--required` it is an error that one is not. */
function main(names: readonly string[]): void {
  for (const emulator of names.filter((name): name is Emulator => name in emulators)) {
    const { host, package: name } = emulators[emulator];
    const { dependencies } = JSON.parse(readFileSync(join(folderOf(emulator), 'package.json'), 'utf8'));
    const isPinned = () => versionOf(emulator) === dependencies[name];
    if (!isPinned()) {
      spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
        cwd: folderOf(emulator),
        stdio: 'inherit',
        // npm is a script on Windows.
        shell: process.platform === 'win32',
      });
    }
    console.log(
      isPinned()
        ? `Testing in the emulator of ${host}`
        : `Without the emulator of ${host}: its tests are left out. They need the package registry.`,
    );
    if (!isPinned() && names.includes('--required')) process.exitCode = 1;
  }
}

main(process.argv.slice(2));
