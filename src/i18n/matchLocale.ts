import { type Locale, locales } from './languages.ts';

/** Tags whose language goes by another name here: old codes, and the Norwegian that the other one's readers read. */
const otherNames: Readonly<Record<string, Locale>> = { iw: 'he', no: 'nb', nn: 'nb', pt: 'pt-BR' };

/**
 * The language of the app for a BCP 47 tag as a browser gives it: by language, and for Chinese by script, which a
 * region implies ("zh-TW" is written in Traditional). `undefined` for another language, or for what is no tag.
 */
export function matchLocale(tag: string): Locale | undefined {
  let locale: Intl.Locale;
  try {
    locale = new Intl.Locale(tag).maximize();
  } catch {
    return undefined;
  }
  const { language, script } = locale;
  return find(language) ?? find(`${language}-${script}`) ?? otherNames[language];
}

function find(tag: string): Locale | undefined {
  return locales.find((locale) => locale === tag);
}
