import { i18n } from '@lingui/core';
import { activate, activateLanguage } from './activateLanguage.ts';
import { chooseLocale, regionalTag } from './chooseLocale.ts';
import { sourceLocale } from './languages.ts';
import { rememberedLanguage } from './rememberedLanguage.ts';

/** For so many milliseconds the page waits for the words of its language. */
const patience = 3_000;

/**
 * Finds out in which language to begin, and loads it. Where that fails or takes long the page begins in English, and
 * turns to the language when it comes. `query`: that of the view that is about to be shown.
 */
export async function startLanguage(query: string): Promise<void> {
  const preferred = navigator.languages;
  const locale = chooseLocale({ query, remembered: rememberedLanguage(), preferred });
  // To find out the tag of dates takes the browser as long once more: in a task of its own nothing waits for both.
  await new Promise((resolve) => setTimeout(resolve));
  await Promise.all([
    Promise.race([activateLanguage(locale, preferred), new Promise((resolve) => setTimeout(resolve, patience))]),
    import.meta.env.MODE === 'embedded' && import('./listenForTests.ts').then((tests) => tests.listenForTests()),
  ]);
  if (!i18n.locale) activate(sourceLocale, {}, regionalTag(sourceLocale, preferred));
}
