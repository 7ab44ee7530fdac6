import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import PO from 'pofile';
import type { Plugin } from 'vite';
import { americanSpelling } from './americanSpelling.ts';
import { compiledWords, moduleOfWords } from './compiledWords.ts';

/**
 * A Vite plugin that fills `src/i18n/americanWords.ts`, a chunk of its own, with the compiled messages of the English
 * catalogues that Americans write otherwise, and no others. `shorten` gives the id that the code knows a message by,
 * `finish` the words that people see. Throws Node's error when a catalogue cannot be read.
 */
export function americanWords(
  englishCatalogues: readonly URL[],
  shorten: (id: string) => string,
  finish = (words: string) => words,
): Plugin {
  return {
    name: 'american-words',
    load(id) {
      if (!id.endsWith('/src/i18n/americanWords.ts')) return undefined;
      const items = englishCatalogues.flatMap((catalogue) => {
        this.addWatchFile(fileURLToPath(catalogue));
        return PO.parse(readFileSync(catalogue, 'utf8')).items;
      });
      const differing = items
        .filter(({ msgid }) => americanSpelling(msgid) !== msgid)
        .map(({ msgid, msgctxt }) => ({ msgid, msgctxt, words: finish(americanSpelling(msgid)) }));
      return { code: moduleOfWords(compiledWords(differing, shorten)), map: null, moduleType: 'js' };
    },
  };
}
