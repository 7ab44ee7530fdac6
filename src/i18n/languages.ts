/** The languages of the app by BCP 47 tag, in the order of the menu: by their own names ({@link ./languageNames.ts}). */
export const locales = [
  'ar',
  'id',
  'ca',
  'cs',
  'da',
  'de',
  'et',
  'en',
  'es',
  'eu',
  'fr',
  'gl',
  'hr',
  'it',
  'lv',
  'lt',
  'hu',
  'nl',
  'nb',
  'pl',
  'pt-BR',
  'pt-PT',
  'ro',
  'sk',
  'sl',
  'sr-Latn',
  'fi',
  'sv',
  'vi',
  'tr',
  'el',
  'bg',
  'kk',
  'ru',
  'uk',
  'he',
  'th',
  'ja',
  'zh-Hans',
  'zh-Hant',
  'ko',
] as const;

/** The tag of one of {@link locales}. */
export type Locale = (typeof locales)[number];

/** The language that the app is written in, and that stands in for one that cannot be loaded. */
export const sourceLocale = 'en' satisfies Locale;

/** The direction of a language's script. */
export function directionOf(locale: Locale): 'ltr' | 'rtl' {
  return locale === 'ar' || locale === 'he' ? 'rtl' : 'ltr';
}
