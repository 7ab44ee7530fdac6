import { pageHashOf } from './integrity.ts';

/** The import map of a built page, which holds nothing but hashes. */
export const importMap = /<script type="importmap"[^>]*>([\s\S]*?)<\/script>/;

/** The modules of a build by their paths from the page, each with the hash of its content. */
export type ModuleHashes = Readonly<Record<string, string>>;

/**
 * The page with an import map that has the hash of every script which is loaded later, so that the browser runs none that is
 * not of this build: https://html.spec.whatwg.org/multipage/webappapis.html#import-maps. It stands before the scripts, for
 * browsers of before 2025 read none after one. Throws where there is no module script to put it before.
 */
export function withImportMap(page: string, files: ReadonlyMap<string, Uint8Array>): string {
  const first = /<script type="module"/.exec(page)?.[0];
  if (!first) throw new Error('index.html loads no module, before which an import map could stand.');
  const map = JSON.stringify({ integrity: moduleHashes(page, files) });
  return page.replace(first, () => `<script type="importmap">${map}</script>${first}`);
}

/**
 * The scripts of a built folder but the one that the page runs itself, which has its hash on its tag. One that the page only
 * preloads is among them: it may be asked for again.
 */
export function moduleHashes(page: string, files: ReadonlyMap<string, Uint8Array>): ModuleHashes {
  const scripts = [...files].filter(([file]) => file.endsWith('.js') && !page.includes(`src="./${file}"`)).toSorted();
  return Object.fromEntries(scripts.map(([file, content]) => [`./${file}`, pageHashOf(content)]));
}

/** The hashes in a page's import map; `undefined` where it has none that can be read. */
export function hashesInPage(page: string): ModuleHashes | undefined {
  try {
    return JSON.parse(importMap.exec(page)?.[1] ?? '').integrity;
  } catch {
    return undefined;
  }
}
