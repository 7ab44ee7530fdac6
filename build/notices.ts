import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Writes beside the production build what it is made of: `third-party-licences.txt` for every package that has code or
 * pictures in it, and `sbom.cdx.json`, the bill of materials of all run-time dependencies.
 */
export function notices(): Plugin {
  const packages = new Set<string>();
  let [root, folder] = ['', ''];
  return {
    name: 'notices',
    apply: (_config, { command, mode }) => command === 'build' && mode !== 'embedded',
    configResolved: (config) => {
      root = config.root;
      folder = join(config.root, config.build.outDir);
    },
    generateBundle() {
      for (const id of this.getModuleIds()) {
        const found = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];
        if (found && existsSync(join(found, 'package.json'))) packages.add(found);
      }
    },
    closeBundle() {
      writeFileSync(join(folder, 'third-party-licences.txt'), licences([...packages]));
      writeFileSync(join(folder, 'sbom.cdx.json'), billOfMaterials(root));
    },
  };
}

function licences(packages: readonly string[]): string {
  const notices = packages.map((directory) => {
    const { name, version, license } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
    const file = readdirSync(directory).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file ? readFileSync(join(directory, file), 'utf8').trim() : 'The package holds no licence text.';
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  return `My Access Requests contains parts of these packages.\n\n${notices.toSorted().join(`\n${'-'.repeat(80)}\n\n`)}`;
}

/** CycloneDX, as npm makes it of the lock file, without what differs between two builds of the same source. */
function billOfMaterials(root: string): string {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only'];
  const npm = process.env['npm_execpath'];
  const options = { cwd: root, encoding: 'utf8', maxBuffer: 64 * 2 ** 20 } as const;
  const output = npm?.endsWith('.js')
    ? execFileSync(process.execPath, [npm, ...args], options)
    : execFileSync('npm', args, { ...options, shell: process.platform === 'win32' });
  const { serialNumber: _serialNumber, ...bill } = JSON.parse(output);
  delete bill.metadata.timestamp;
  // npm calls the project by the folder that it lies in.
  bill.metadata.component.name = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).name;
  return `${JSON.stringify(bill, undefined, 2)}\n`;
}
