import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { stubbed } from '../packages/stubUnusedMsal.ts';
import { stubbedQueries } from '../packages/stubUnusedQueries.ts';
import { billOfMaterials, type LeftOut } from './billOfMaterials.ts';
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
      writeFileSync(join(folder, 'sbom.cdx.json'), billOfMaterials(root, refs, leftOutOf(refs, isMsalWhole)));
    },
  };
}

function licences(parts: readonly Part[]): string {
  const notices = parts.map(({ ref, licence, text }) => `${ref} (${licence})\n\n${text}\n`);
  return `My Access Requests contains parts of these packages.\n\n${notices.join(`\n${'-'.repeat(80)}\n\n`)}`;
}

/** What the build has left out of each package, in words. */
function leftOutOf(refs: ReadonlySet<string>, isMsalWhole: boolean): LeftOut {
  const notes = new Map<string, string>();
  for (const ref of refs) {
    const name = ref.slice(0, ref.lastIndexOf('@'));
    const files = stubbed
      .filter((file) => `@azure/${file}`.startsWith(`${name}/`))
      .map((file) => file.replace(/^[^/]+\//, ''));
    if (files.length > 0 && !isMsalWhole) {
      const logs = 'Statements that do nothing but log are left out (build/packages/dropMsalLogs.ts).';
      notes.set(ref, `${stubsInWords} (build/packages/stubUnusedMsal.ts): ${files.join(', ')}. ${logs}`);
    }
    if (name === '@tanstack/query-core') {
      notes.set(
        ref,
        `${stubsInWords} (build/packages/stubUnusedQueries.ts): ${stubbedQueries.map((file) => `build/modern/${file}`).join(', ')}.`,
      );
    }
  }
  return notes;
}

const stubsInWords = 'The build puts functions that throw into the place of these files, which this app never reaches';
