import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a build has left out of packages, in words, by the packages' references. */
export type LeftOut = ReadonlyMap<string, string>;

/**
 * The bill that npm makes of the lock file in the format CycloneDX, without what differs between two builds of the same
 * source, and with these packages only. npm's `--omit dev` cannot choose them: it drops a run-time dependency that a
 * tool needs as well, and the icons of a development dependency are in the build. Throws when npm makes none, or knows
 * nothing of one of them.
 */
export function billOfMaterials(root: string, refs: ReadonlySet<string>, leftOut: LeftOut): string {
  const { serialNumber: _serialNumber, ...bill } = JSON.parse(npmBill(root));
  delete bill.metadata.timestamp;
  // The version of npm.
  delete bill.metadata.tools;
  // npm names the project after its folder.
  const { component } = bill.metadata;
  component.name = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).name;
  const known = bill.components.filter((part: { 'bom-ref': string }) => refs.has(part['bom-ref']));
  if (known.length !== refs.size) throw new Error(`npm's bill lacks some of ${[...refs].join(', ')}.`);
  bill.components = known.map((part: { 'bom-ref': string }) => ({
    ...part,
    ...pedigree(leftOut.get(part['bom-ref'])),
  }));
  bill.dependencies = bill.dependencies
    .filter(({ ref }: { ref: string }) => refs.has(ref) || ref === component['bom-ref'])
    .map(({ ref, dependsOn = [] }: { ref: string; dependsOn?: string[] }) => ({
      ref,
      dependsOn: dependsOn.filter((other) => refs.has(other)),
    }));
  return `${JSON.stringify(bill, undefined, 2)}\n`;
}

/** That a package is not as it was published: https://cyclonedx.org/docs/1.5/json/#components_items_pedigree */
function pedigree(notes: string | undefined): object {
  return notes === undefined ? {} : { pedigree: { patches: [{ type: 'unofficial' }], notes } };
}

function npmBill(root: string): string {
  // Vite sets NODE_ENV to "production", and npm takes that for "--omit dev".
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--include', 'dev'];
  const npm = process.env['npm_execpath'];
  const options = { cwd: root, encoding: 'utf8', maxBuffer: 64 * 2 ** 20 } as const;
  return npm?.endsWith('.js')
    ? execFileSync(process.execPath, [npm, ...args], options)
    : execFileSync('npm', args, { ...options, shell: process.platform === 'win32' });
}
