import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { stubbed } from '../stubUnusedMsal.ts';
import { billOfMaterials, type LeftOutFiles } from './billOfMaterials.ts';
import { type Part, packagesIn, readPart } from './partsOf.ts';

/**
 * A Vite plugin that writes two files beside the production build, about every package that has code or pictures in it:
 * `third-party-licences.txt`, and `sbom.cdx.json`, the software bill of materials. `isMsalWhole` says that nothing is left
 * out of MSAL. Throws when npm makes no bill, and for a part without a licence text.
 */
export function notices(isMsalWhole: boolean): Plugin {
  let parts: readonly Part[] = [];
  let [root, folder] = ['', ''];
  return {
    name: 'notices',
    apply: (_config, { command, mode }) => command === 'build' && mode !== 'embedded',
    configResolved: (config) => {
      root = config.root;
      folder = resolve(config.root, config.build.outDir);
    },
    generateBundle(_options, bundle) {
      parts = packagesIn(bundle, root)
        .map(readPart)
        .toSorted((a, b) => (a.ref < b.ref ? -1 : 1));
    },
    writeBundle() {
      const refs = new Set(parts.map(({ ref }) => ref));
      writeFileSync(join(folder, 'third-party-licences.txt'), licences(parts));
      writeFileSync(
        join(folder, 'sbom.cdx.json'),
        billOfMaterials(root, refs, isMsalWhole ? new Map() : leftOutOf(refs)),
      );
    },
  };
}

function licences(parts: readonly Part[]): string {
  const notices = parts.map(({ ref, licence, text }) => `${ref} (${licence})\n\n${text}\n`);
  return `My Access Requests contains parts of these packages.\n\n${notices.join(`\n${'-'.repeat(80)}\n\n`)}`;
}

/** The files of each package of MSAL that the build leaves out. */
function leftOutOf(refs: ReadonlySet<string>): LeftOutFiles {
  const packages = [...refs].filter((ref) => ref.startsWith('@azure/'));
  const files = packages.map((ref) => {
    const name = ref.slice('@azure/'.length, ref.lastIndexOf('@'));
    return [
      ref,
      stubbed.filter((file) => file.startsWith(`${name}/`)).map((file) => file.slice(name.length + 1)),
    ] as const;
  });
  return new Map(files.filter(([, its]) => its.length > 0));
}
