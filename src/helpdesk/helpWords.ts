import type { I18n, Messages } from '@lingui/core';
import { reportLostFile } from '../browser/newDeployment.ts';

/**
 * The words of the help: a catalogue of their own, so that nobody loads them with the list, in a file of its own, so that
 * nobody loads its hash with the page either.
 */
const catalogues = import.meta.glob<() => Promise<Messages>>(['./locales/*.po', '!./locales/en.po'], {
  query: '?file',
  import: 'load',
  eager: true,
});

/** Those that have been asked for, by language: a page that turns back to one has it at once. */
const asked = new Map<string, Promise<Messages>>();

/** Languages whose words did not come: what of the help stands in the page is in English. */
const missed = new Set<string>();

/**
 * The words of the help in a language; none for English, whose words stand in the code. `undefined` where they cannot be
 * loaded.
 */
export async function loadHelpWords(locale: string): Promise<Messages | undefined> {
  try {
    const words = asked.get(locale) ?? catalogues[`./locales/${locale}.po`]?.();
    if (words) asked.set(locale, words);
    return (await words) ?? {};
  } catch {
    asked.delete(locale);
    reportLostFile();
    return undefined;
  }
}

/**
 * Puts the words of the help beside those of the page. Draws nothing again as a rule, for nothing of the help is shown before;
 * see findings/lingui-draws-everything-again-for-no-words.sh. Where they cannot be loaded the help is in English, which is
 * better than none.
 */
export async function bringHelpWords(i18n: I18n, locale: string): Promise<void> {
  const words = await loadHelpWords(locale);
  if (!words) missed.add(locale);
  else if (missed.delete(locale) || i18n.locale !== locale) i18n.load(locale, words);
  else Object.assign(i18n.messages, words);
}
