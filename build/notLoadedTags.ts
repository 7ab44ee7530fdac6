import { type Locale, locales, sourceLocale } from '../src/i18n/languages.ts';
import { neighbours, readableLocale } from '../src/i18n/matchLocale.ts';

const isKnown = (tag: string) => locales.some((locale) => locale === tag);

/** What a language is also called, as in `src/i18n/matchLocale.ts`, and the old codes, which `Intl` knows there. */
const otherTags: Readonly<Record<string, readonly string[]>> = {
  he: ['iw'],
  id: ['in'],
  nb: ['nn', 'no'],
  'pt-BR': isKnown('pt-PT') ? ['pt$'] : ['pt'],
  'pt-PT': ['pt'],
  ro: ['mo'],
  'sr-Latn': ['sr', 'sh'],
  'zh-Hans': ['zh'],
  'zh-Hant': ['zh-(hant|hk|mo|tw)'],
};
/** Their patterns fit the tags of a sister as well, so they come last. */
const isGeneral = (locale: Locale) => ['pt-PT', 'zh-Hans'].includes(locale);

/** All tags of a language, with those of people who read it for want of their own. */
function tagsOf(locale: Locale): readonly string[] {
  const its = Object.keys(neighbours).filter((tag) => !isKnown(tag) && readableLocale(tag) === locale);
  return [locale, ...(otherTags[locale] ?? []), ...its];
}

/**
 * The languages of the app but English, each with a pattern of the BCP 47 tags that it is meant by, which may stand in any
 * case. The first that fits is the language of a tag.
 */
export function notLoadedTags(): readonly { readonly locale: Locale; readonly tags: string }[] {
  return locales
    .filter((locale) => locale !== sourceLocale)
    .map((locale) => ({ locale, tags: `^(${tagsOf(locale).join('|')})\\b` }))
    .sort((one, other) => Number(isGeneral(one.locale)) - Number(isGeneral(other.locale)));
}
