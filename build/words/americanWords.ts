import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { generateMessageId } from '@lingui/message-utils/generateMessageId';
import PO from 'pofile';
import type { Plugin } from 'vite';
import { americanSpelling } from './americanSpelling.ts';

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
      const messages = items
        .filter(({ msgid }) => americanSpelling(msgid) !== msgid)
        .map(({ msgid, msgctxt }) => [
          shorten(generateMessageId(msgid, msgctxt)),
          compileMessage(finish(americanSpelling(msgid))),
        ]);
      const json = JSON.stringify(Object.fromEntries(messages));
      return { code: `export const messages = JSON.parse(${JSON.stringify(json)});`, map: null, moduleType: 'js' };
    },
  };
}
