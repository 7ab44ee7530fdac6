import { pageParameter } from '../browser/pageParameters.ts';
import { type Locale, sourceLocale } from './languages.ts';
import { matchLocale, readableLocale } from './matchLocale.ts';

/** Where a language can come from, the strongest first. */
export interface LanguageWishes {
  /** The page's query: `?lang=de`. */
  readonly query: string;
  /** What the person chose on an earlier visit. */
  readonly remembered: string | undefined;
  /** The browser's languages, the preferred one first. */
  readonly preferred: readonly string[];
}

/** The language to begin with: of the link, of the person, of the browser, or else English. */
export function chooseLocale({ query, remembered, preferred }: LanguageWishes): Locale {
  for (const tag of [pageParameter(query, 'lang') ?? '', remembered ?? '', ...preferred]) {
    const locale = readableLocale(tag);
    if (locale) return locale;
  }
  return sourceLocale;
}

/**
 * The tag by which dates and numbers are written: the browser's own with its region ("en-GB" for English) where it has
 * one of this language, so that a date looks as everywhere else on the person's computer. But for its digits: browsers
 * write those of Arabic differently, and caller and agent must see the same ones, which references are made of too.
 */
export function regionalTag(locale: Locale, preferred: readonly string[]): string {
  const tag = preferred.find((tag) => matchLocale(tag) === locale) ?? locale;
  return String(new Intl.Locale(tag, { numberingSystem: 'latn' }));
}
