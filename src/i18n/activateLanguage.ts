import { i18n, type Messages } from '@lingui/core';
import { regionalTag } from './chooseLocale.ts';
import { type Locale, languages, sourceLocale } from './languages.ts';

/** Every language but English, whose words stand in the code, is a chunk of its own, loaded when it is wanted. */
const catalogues = import.meta.glob<{ messages: Messages }>(['./locales/*.po', '!./locales/en.po']);

/**
 * Loads a language and turns the page to it: everything on the screen is said again, and nothing is lost. Resolves to
 * false when its chunk cannot be loaded: the page then keeps the language it has, or begins in English.
 */
export async function activateLanguage(locale: Locale, preferred: readonly string[]): Promise<boolean> {
  const messages = await loadWords(locale);
  if (messages) activate(locale, messages, preferred);
  else if (i18n.locale === '') activate(sourceLocale, {}, preferred);
  return messages !== undefined;
}

/** The words of a language; empty for English, whose words stand in the code, `undefined` when they cannot be loaded. */
export async function loadWords(locale: Locale): Promise<Messages | undefined> {
  if (locale === sourceLocale) return {};
  try {
    return (await catalogues[`./locales/${locale}.po`]?.())?.messages;
  } catch {
    return undefined;
  }
}

function activate(locale: Locale, messages: Messages, preferred: readonly string[]): void {
  i18n.loadAndActivate({ locale, locales: regionalTag(locale, preferred), messages });
  document.documentElement.lang = locale;
  document.documentElement.dir = languages[locale].direction;
}
