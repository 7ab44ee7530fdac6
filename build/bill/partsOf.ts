import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rollup } from 'vite';
import { fluentIconsLicence } from './fluentIconsLicence.ts';

/** A package that is a part of the build. */
export interface Part {
  /** Its name and version, by which npm's bill of materials refers to it. */
  readonly ref: string;
  readonly licence: string;
  readonly text: string;
}

/** Code that the tools themselves write into a bundle, by how the ids of such modules begin, and whose it is. */
const helpers: readonly (readonly [beginning: string, name: string])[] = [
  ['\0rolldown/', 'rolldown'],
  ['\0vite/', 'vite'],
];
/** Licences of packages that say theirs, and hold no text of it. */
const texts: Readonly<Record<string, string>> = { '@fluentui/svg-icons': fluentIconsLicence };

/**
 * The folders of the packages of which code or pictures are in a bundle: of those only, for of what is imported some has
 * gone when the bundle is written. `root` is the project's folder. Throws for a module of which it cannot be said whose it is.
 */
export function packagesIn(bundle: Rollup.OutputBundle, root: string): readonly string[] {
  const ids = Object.values(bundle).flatMap((output) => (output.type === 'chunk' ? modulesOf(output) : []));
  const found = new Set(ids.map((id) => packageOf(id, root)));
  found.delete(root);
  return [...found].toSorted();
}

function modulesOf({ modules }: Rollup.OutputChunk): readonly string[] {
  return Object.entries(modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : []));
}

/** The folder of the package that a module is of; the project's own for its own. */
export function packageOf(id: string, root: string): string {
  const path = id.replaceAll('\\', '/');
  const folder = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
  if (folder && existsSync(join(folder, 'package.json'))) return folder;
  const helper = helpers.find(([beginning]) => path.startsWith(beginning))?.[1];
  if (helper) return join(root, 'node_modules', helper);
  if (path.replace(/^\0/, '').startsWith(`${root.replaceAll('\\', '/')}/`)) return root;
  throw new Error(`${id.replace('\0', '')} is in the bundle, and whose it is nobody knows: see build/bill/partsOf.ts.`);
}

/** What is to be said of a package. Throws when its licence has no text. */
export function readPart(directory: string): Part {
  const { name, version, license } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
  const file = readdirSync(directory).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(join(directory, file), 'utf8') : texts[name];
  if (!text) throw new Error(`${name} holds no licence text: add it to build/bill/partsOf.ts.`);
  // Vite's goes on with the licences of what is in Vite, and none of that is in a page.
  return { ref: `${name}@${version}`, licence: license, text: (text.split('\n# Licenses of bundled')[0] ?? '').trim() };
}
