import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { generateMessageId } from '@lingui/message-utils/generateMessageId';
import PO from 'pofile';
import type { Plugin } from 'vite';
import { pageHashOf } from '../integrity.ts';
import { compiledWords, moduleOfWords } from './compiledWords.ts';

/**
 * A Vite plugin for PO catalogues: `import { messages } from './de.po'` gives the compiled messages, without the ones
 * that are not translated, and `import { load } from './de.po?file'` a function that fetches them from a file of their own.
 * The hash of that file is here, and not in the page, which names every script that comes later. `shorten` gives the id
 * that the code knows a message by, `finish` the words that people see. Throws on a message that is not in ICU's message
 * format.
 */
export function catalogues(shorten: (id: string) => string, finish = (words: string) => words): Plugin {
  let isBuild = false;
  return {
    name: 'po-catalogues',
    configResolved({ command, build }) {
      isBuild = command === 'build' && !build.ssr;
    },
    transform(source, id) {
      const [file = '', query] = id.split('?');
      if (!file.endsWith('.po')) return undefined;
      const translated = PO.parse(source)
        .items.filter(({ msgstr }) => msgstr.join('') !== '')
        .map(({ msgid, msgctxt, msgstr }) => ({ msgid, msgctxt, words: finish(msgstr.join('')) }));
      const json = compiledWords(translated, shorten);
      const module = moduleOfWords(json);
      if (query !== 'file') return { code: module, map: null, moduleType: 'js' };
      if (!isBuild) return { code: `${module} export const load = async () => messages;`, map: null, moduleType: 'js' };
      const integrity = pageHashOf(Buffer.from(json));
      const fileName = `words-${basename(file, '.po')}-${integrity.replaceAll(/[^\w]/g, '').slice(-6)}.json`;
      this.emitFile({ type: 'asset', fileName: `assets/${fileName}`, source: json });
      const fetched = `fetch(new URL(/* @vite-ignore */ ${JSON.stringify(fileName)}, import.meta.url), { integrity: ${JSON.stringify(integrity)}, signal: AbortSignal.timeout(15_000) })`;
      return {
        code: `export const load = () => ${fetched}.then((answer) => answer.json());`,
        map: null,
        moduleType: 'js',
      };
    },
  };
}

/**
 * Makes a function that shortens Lingui's ids, which are hashes of six letters and do not compress: a message of the
 * English catalogues gets its number there. A message that has not been extracted yet keeps its hash. Throws Node's
 * error when a catalogue cannot be read.
 */
export function shortIds(englishCatalogues: readonly URL[]): (id: string) => string {
  const items = englishCatalogues.flatMap((catalogue) => PO.parse(readFileSync(catalogue, 'utf8')).items);
  const hashes = new Set(items.map(({ msgid, msgctxt }) => generateMessageId(msgid, msgctxt)));
  const ids = new Map([...hashes].map((hash, index) => [hash, index.toString(36)]));
  return (id) => ids.get(id) ?? id;
}
