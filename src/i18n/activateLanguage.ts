import { i18n, type Messages } from '@lingui/core';
import { isAmerican, regionalTag } from './chooseLocale.ts';
import { directionOf, type Locale, sourceLocale } from './languages.ts';

/** Every language but English, whose words stand in the code, is a chunk of its own, loaded when it is wanted. */
const catalogues = import.meta.glob<{ messages: Messages }>(['./locales/*.po', '!./locales/en.po']);

/** The language that was asked for last. */
let wanted: Locale;

/**
 * Loads a language and turns the page to it: everything on the screen is said again, and nothing is lost. Resolves to
 * false when its chunk cannot be loaded: the page then keeps the language it has. Resolves to `undefined`, and does
 * nothing, when another language was asked for meanwhile.
 */
export async function activateLanguage(locale: Locale, preferred: readonly string[]): Promise<boolean | undefined> {
  wanted = locale;
  const tag = regionalTag(locale, preferred);
  const messages = await loadWords(locale, tag);
  if (wanted !== locale) return undefined;
  if (messages) activate(locale, messages, tag);
  return messages !== undefined;
}

/**
 * The words of a language; for English, whose words stand in the code, only those that Americans write otherwise, if the
 * browser prefers American. `undefined` when they cannot be loaded; without the American ones English is British.
 */
export async function loadWords(locale: Locale, tag = ''): Promise<Messages | undefined> {
  const american = isAmerican(tag);
  if (locale === sourceLocale && !american) return {};
  try {
    return (await (american ? import('./americanWords.ts') : catalogues[`./locales/${locale}.po`]?.()))?.messages;
  } catch {
    return american ? {} : undefined;
  }
}

/** Turns the page to a language whose words are there, and its dates to the {@link regionalTag}. */
export function activate(locale: Locale, messages: Messages, tag: string): void {
  i18n.loadAndActivate({ locale, locales: tag, messages });
  document.documentElement.lang = isAmerican(tag) ? 'en-US' : locale;
  document.documentElement.dir = directionOf(locale);
}
