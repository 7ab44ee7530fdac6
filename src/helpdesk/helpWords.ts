import type { Messages } from '@lingui/core';
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

/** The words of the help in a language; empty for English, whose words stand in the code, and where they cannot be loaded. */
export async function loadHelpWords(locale: string): Promise<Messages> {
  try {
    const words = asked.get(locale) ?? catalogues[`./locales/${locale}.po`]?.();
    if (words) asked.set(locale, words);
    return (await words) ?? {};
  } catch {
    asked.delete(locale);
    reportLostFile();
    return {};
  }
}
