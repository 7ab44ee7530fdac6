import { i18n } from '@lingui/core';
import { sourceLocale } from './languages.ts';
import { matchLocale } from './matchLocale.ts';

/** A text that its author has given in several languages, by language code, and in one that all may read. */
export interface LocalizedText {
  readonly text: string | undefined;
  readonly translations: Readonly<Record<string, string>>;
}

/**
 * The text in the language of the page where it exists there, else as its author wrote it first, else in English, else in
 * any language: an author may have given translations only.
 */
export function inLanguage({ text, translations }: LocalizedText): string | undefined {
  const tags = Object.keys(translations);
  const inLocale = (locale: string) => tags.find((tag) => matchLocale(tag) === locale);
  const tag = inLocale(i18n.locale) ?? (text === undefined ? (inLocale(sourceLocale) ?? tags[0]) : undefined);
  return tag === undefined ? text : translations[tag];
}

/** The text of a configuration, one for all or several by language, in the language of the page as far as it is there. */
export function configuredText(text: string | Readonly<Record<string, string | undefined>>): string | undefined {
  if (typeof text === 'string') return text;
  const translations = Object.entries(text).flatMap(([tag, its]) => (its === undefined ? [] : [[tag, its]]));
  return inLanguage({ text: undefined, translations: Object.fromEntries(translations) });
}
