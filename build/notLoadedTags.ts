import { type Locale, locales, sourceLocale } from '../src/i18n/languages.ts';

/** Languages that go by more tags than their own, as in `src/i18n/matchLocale.ts`. */
const moreTags: Partial<Readonly<Record<Locale, string>>> = {
  he: '(he|iw)',
  nb: '(nb|nn|no)',
  'pt-BR': 'pt',
  'zh-Hans': 'zh',
  'zh-Hant': 'zh-(hant|hk|mo|tw)',
};

/**
 * The languages of the app but English, each with a pattern of the BCP 47 tags that it is meant by, which may stand in any
 * case. The first that fits is the language of a tag.
 */
export function notLoadedTags(): readonly { readonly locale: Locale; readonly tags: string }[] {
  return locales
    .filter((locale) => locale !== sourceLocale)
    .map((locale) => ({ locale, tags: `^${moreTags[locale] ?? locale}\\b` }))
    .sort((one, other) => other.tags.length - one.tags.length);
}
