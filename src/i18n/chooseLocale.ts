import { pageParameter } from '../browser/pageParameters.ts';
import { type Locale, sourceLocale } from './languages.ts';
import { matchLocale, neighbours, readableLocale, readTag } from './matchLocale.ts';

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
 * The tag by which dates and numbers are written: in the language of the page, as in the region of the browser, so that a
 * date looks as everywhere else on the person's computer ("en-DE" for English on a German one, which has English in its
 * list as nearly all have). Only a tag that `Intl` knows, for with another it writes as the browser speaks. English of no
 * known region is British, as the app's words are. But for its digits: browsers write those of Arabic differently, and
 * caller and agent must see the same ones, which references are made of too.
 */
export function regionalTag(locale: Locale, preferred: readonly string[]): string {
  const { language, script } = new Intl.Locale(locale).maximize();
  const isWritten = (tag: string) => {
    if (matchLocale(tag) !== locale) return false;
    const known = new Intl.Locale(new Intl.NumberFormat(tag).resolvedOptions().locale);
    return (
      known.language === language &&
      // A Serbian browser may write Cyrillic, and the page does not.
      known.maximize().script === script &&
      known.region !== undefined &&
      known.region === new Intl.Locale(tag).region
    );
  };
  const first = readTag(preferred[0] ?? locale);
  const here = first?.language === language ? [] : [`${locale}-${first?.region}`];
  const own = [...here, ...preferred].find(isWritten) ?? (locale === sourceLocale ? 'en-GB' : locale);
  const tag = hasDates(own) ? own : (neighbours[locale] ?? own);
  return String(new Intl.Locale(tag, { numberingSystem: 'latn' }));
}

/**
 * Whether the browser has the words of a language for times. Chromium has none of Basque, Galician and Kazakh, and says so
 * of the first two only: see findings/chromium-supports-kazakh-dates-without-words.sh. What its readers know better than
 * English stands in: the neighbour's.
 */
function hasDates(tag: string): boolean {
  const { language } = new Intl.Locale(tag);
  if (language === sourceLocale) return true;
  const ago = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  const { locale } = ago.resolvedOptions();
  return new Intl.Locale(locale).language === language && ago.format(-1, 'day') !== 'yesterday';
}

/**
 * Whether a page whose {@link regionalTag} this is, is to be in English as Americans write it: by CLDR, whose American English is that of the United
 * States and their islands, of the Philippines and of Japan; but not of Canada and the Emirates, which write "cancelled".
 * Bare `en` is American there and British here, for that is what the app is written in.
 */
export function isAmerican(tag: string): boolean {
  return /^en-(AS|GU|JP|M[HP]|P[HR]|U[MS]|VI)/.test(tag);
}
