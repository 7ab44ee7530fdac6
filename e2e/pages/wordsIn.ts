import { readFileSync } from 'node:fs';
import { setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import PO from 'pofile';
import type { Locale } from '../../src/i18n/languages.ts';

/** What the screen says in another language for an English message of the catalogue. Throws for one that is not there. */
export type Words = (english: string, values?: Record<string, unknown>, context?: string) => string;

/** The words of a language, out of its catalogues. */
export function wordsIn(locale: Locale): Words {
  const items = ['i18n', 'helpdesk'].flatMap((folder) => {
    const catalogue = new URL(`../../src/${folder}/locales/${locale}.po`, import.meta.url);
    return PO.parse(readFileSync(catalogue, 'utf8')).items;
  });
  const i18n = setupI18n({ locale, messages: { [locale]: {} } });
  i18n.setMessagesCompiler(compileMessage);
  return (english, values = {}, context) => {
    const item = items.find(({ msgid, msgctxt }) => msgid === english && (msgctxt ?? undefined) === context);
    const message = item?.msgstr[0];
    if (!message) throw new Error(`${locale} has no words for "${english}"`);
    return i18n._({ id: english, message, values });
  };
}
