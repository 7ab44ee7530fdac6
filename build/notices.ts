import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

/**
 * A Vite plugin that writes two files beside the production build, about every package that has code or pictures in it:
 * `third-party-licences.txt`, and `sbom.cdx.json`, the software bill of materials. Throws when npm makes none.
 */
export function notices(): Plugin {
  const packages = new Set<string>();
  let [root, folder] = ['', ''];
  return {
    name: 'notices',
    apply: (_config, { command, mode }) => command === 'build' && mode !== 'embedded',
    configResolved: (config) => {
      root = config.root;
      folder = resolve(config.root, config.build.outDir);
    },
    generateBundle() {
      for (const id of this.getModuleIds()) {
        const found = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];
        if (found && existsSync(join(found, 'package.json'))) packages.add(found);
      }
    },
    writeBundle() {
      const parts = [...packages].map(readPart).toSorted((a, b) => (a.ref < b.ref ? -1 : 1));
      writeFileSync(join(folder, 'third-party-licences.txt'), licences(parts));
      writeFileSync(join(folder, 'sbom.cdx.json'), billOfMaterials(root, new Set(parts.map(({ ref }) => ref))));
    },
  };
}

/** A package that is a part of the build. */
interface Part {
  /** Its name and version, by which npm's bill of materials refers to it. */
  readonly ref: string;
  readonly licence: string;
  readonly text: string;
}

function readPart(directory: string): Part {
  const { name, version, license } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
  const file = readdirSync(directory).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(join(directory, file), 'utf8').trim() : 'The package holds no licence text.';
  return { ref: `${name}@${version}`, licence: license, text };
}

function licences(parts: readonly Part[]): string {
  const notices = parts.map(({ ref, licence, text }) => `${ref} (${licence})\n\n${text}\n`);
  return `My Access Requests contains parts of these packages.\n\n${notices.join(`\n${'-'.repeat(80)}\n\n`)}`;
}

/**
 * The bill that npm makes of the lock file in the format CycloneDX, without what differs between two builds of the same
 * source, and with these packages only. npm's `--omit dev` cannot choose them: it drops a run-time dependency that a
 * tool needs as well, and the icons of a development dependency are in the build.
 */
function billOfMaterials(root: string, refs: ReadonlySet<string>): string {
  // Vite sets NODE_ENV to "production", and npm takes that for "--omit dev".
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--include', 'dev'];
  const npm = process.env['npm_execpath'];
  const options = { cwd: root, encoding: 'utf8', maxBuffer: 64 * 2 ** 20 } as const;
  const output = npm?.endsWith('.js')
    ? execFileSync(process.execPath, [npm, ...args], options)
    : execFileSync('npm', args, { ...options, shell: process.platform === 'win32' });
  const { serialNumber: _serialNumber, ...bill } = JSON.parse(output);
  delete bill.metadata.timestamp;
  // npm names the project after its folder.
  const { component } = bill.metadata;
  component.name = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).name;
  bill.components = bill.components.filter((part: { 'bom-ref': string }) => refs.has(part['bom-ref']));
  bill.dependencies = bill.dependencies
    .filter(({ ref }: { ref: string }) => refs.has(ref) || ref === component['bom-ref'])
    .map(({ ref, dependsOn = [] }: { ref: string; dependsOn?: string[] }) => ({
      ref,
      dependsOn: dependsOn.filter((other) => refs.has(other)),
    }));
  return `${JSON.stringify(bill, undefined, 2)}\n`;
}
