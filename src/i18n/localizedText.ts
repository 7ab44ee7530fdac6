import { i18n } from '@lingui/core';
import { matchLocale } from './matchLocale.ts';

/** A text that its author has given in several languages, by language code, and in one that all may read. */
export interface LocalizedText {
  readonly text: string | undefined;
  readonly translations: Readonly<Record<string, string>>;
}

/** The text in the language of the page where it exists there, else as its author wrote it first. */
export function inLanguage({ text, translations }: LocalizedText): string | undefined {
  const code = Object.keys(translations).find((tag) => matchLocale(tag) === i18n.locale);
  return code === undefined ? text : translations[code];
}
