import { type Locale, locales } from './languages.ts';

/** The languages of the app that a language goes by under other names: of Norwegian, Portuguese and Serbian. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  no: ['nb'],
  nn: ['nb'],
  // But in Brazil, whose own tag is found before.
  pt: ['pt-PT', 'pt-BR'],
  // Who writes Serbian in Cyrillic reads Latin as well.
  sr: ['sr-Latn'],
};

/**
 * What most people read whose own language the app does not have, or whose dates the browser cannot write (eu, gl, kk).
 * Malay is not among them: Indonesian names much of this otherwise, and computers in Malaysia speak English.
 */
export const neighbours: Readonly<Record<string, string>> = {
  bs: 'hr',
  ca: 'es',
  eu: 'es',
  gl: 'es',
  gsw: 'de',
  kk: 'ru',
  lb: 'de',
  yue: 'zh-Hant',
};

/** The parts of a BCP 47 tag, with what goes without saying; `undefined` for what is none: browsers let people write any. */
export function readTag(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return undefined;
  }
}

/**
 * The language of the app that a BCP 47 tag means, as a browser or an author gives it: by language, and for Chinese by
 * script, which a region implies ("zh-TW" is written in Traditional). `undefined` for another language, or for what is
 * no tag. Old codes (iw, in, mo, sh) are `Intl`'s to know. `known`: the languages that there are; tests bring more.
 */
export function matchLocale(tag: string, known: readonly string[] = locales): Locale | undefined {
  const read = readTag(tag);
  if (!read) return undefined;
  const { language, script, region } = read;
  const names = [language, `${language}-${script}`, `${language}-${region}`, ...(otherNames[language] ?? [])];
  return names.find((name) => known.includes(name)) as Locale | undefined;
}

/**
 * The language of the app for somebody whose browser asks for a tag: the one that it means, else the one that most of
 * those read who would have it.
 */
export function readableLocale(tag: string, known: readonly string[] = locales): Locale | undefined {
  return matchLocale(tag, known) ?? matchLocale(neighbours[tag.split('-')[0]?.toLowerCase() ?? ''] ?? '', known);
}
