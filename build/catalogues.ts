import { readFileSync } from 'node:fs';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { generateMessageId } from '@lingui/message-utils/generateMessageId';
import PO from 'pofile';
import type { Plugin } from 'vite';

/**
 * A Vite plugin for PO catalogues: `import { messages } from './de.po'` gives the compiled messages, without the ones
 * that are not translated. `shorten` gives the id that the code knows a message by. Throws on a message that is not in
 * ICU's message format.
 */
export function catalogues(shorten: (id: string) => string): Plugin {
  return {
    name: 'po-catalogues',
    transform(source, file) {
      if (!file.endsWith('.po')) return undefined;
      const translated = PO.parse(source).items.filter(({ msgstr }) => msgstr.join('') !== '');
      const messages = translated.map(({ msgid, msgctxt, msgstr }) => [
        shorten(generateMessageId(msgid, msgctxt)),
        compileMessage(msgstr.join('')),
      ]);
      const json = JSON.stringify(Object.fromEntries(messages));
      // Browsers parse JSON faster than an object literal: https://v8.dev/blog/cost-of-javascript-2019#json
      return { code: `export const messages = JSON.parse(${JSON.stringify(json)});`, map: null, moduleType: 'js' };
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
