import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseLocale, isAmerican, regionalTag } from './chooseLocale.ts';
import { locales } from './languages.ts';

test.each([
  ['the link before all else', { query: '?view=all&lang=de', remembered: 'ja', preferred: ['fr'] }, 'de'],
  ['then what the person chose', { query: '', remembered: 'ja', preferred: ['fr'] }, 'ja'],
  ['then what the browser prefers', { query: '', remembered: undefined, preferred: ['fr-CA', 'de'] }, 'fr'],
  ['the first one that there is', { query: '', remembered: undefined, preferred: ['cy', 'sv-FI', 'de'] }, 'sv'],
  ['else English', { query: '', remembered: undefined, preferred: ['cy'] }, 'en'],
  ['nonsense in the link is passed over', { query: '?lang=%00<x>', remembered: 'tlh', preferred: ['nl'] }, 'nl'],
] as const)('%s', (_, wishes, locale) => expect(chooseLocale(wishes)).toBe(locale));

test('whatever a link asks for, it is a language of the app', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), (tag, preferred) => {
      const query = `?${new URLSearchParams({ lang: tag })}`;
      const locale = chooseLocale({ query, remembered: tag, preferred });
      expect(locales).toContain(locale);
      expect(new Intl.Locale(regionalTag(locale, preferred)).language).toBe(new Intl.Locale(locale).language);
    }),
  );
});

test.each([
  // The page in the browser's first language.
  ['en', ['en-GB', 'en-US'], 'en-GB'],
  ['en', ['en-US'], 'en-US'],
  ['de', ['de-AT', 'de'], 'de-AT'],
  ['es', ['es-419'], 'es-419'],
  ['zh-Hant', ['zh-HK'], 'zh-HK'],
  ['pt-PT', ['pt-AO'], 'pt-AO'],
  ['sr-Latn', ['sr-RS'], 'sr-Latn'],
  ['sr-Latn', ['sr-Latn-RS'], 'sr-Latn-RS'],
  ['pt-BR', ['pt-PT'], 'pt-BR'],
  ['de', ['de', 'de-CH'], 'de-CH'],
  // In another one: as where the person is, else as in the browser's next best.
  ['en', ['de-DE', 'de', 'en-US', 'en'], 'en-DE'],
  ['en', ['de', 'en-US', 'en'], 'en-DE'],
  ['fr', ['de-CH', 'en-GB'], 'fr-CH'],
  ['de', ['gsw-CH'], 'de-CH'],
  ['zh-Hant', ['yue-HK'], 'zh-Hant-HK'],
  ['nb', ['nn-NO', 'en-US'], 'nb'],
  ['nb', ['no'], 'nb'],
  ['en', ['ko-KR', 'en-US'], 'en-US'],
  ['fr', ['ja-JP', 'fr-CA'], 'fr-CA'],
  ['fr', ['ja-JP'], 'fr'],
  ['pt-BR', ['ja-JP'], 'pt-BR'],
  ['zh-Hans', ['zh-TW'], 'zh-Hans'],
  // English of nowhere is as the app's words are.
  ['en', ['ko-KR'], 'en-GB'],
  ['en', ['en'], 'en-GB'],
  ['en', ['en-AQ'], 'en-GB'],
  ['en', [], 'en-GB'],
  ['de', [], 'de'],
  // No tags at all: some browsers let people write what they like.
  ['en', ['c', 'en-US'], 'en-US'],
  ['fr', ['C.UTF-8', '%'], 'fr'],
] as const)('%s in a browser that prefers %j is written as %s', (locale, preferred, tag) => {
  expect(regionalTag(locale, preferred)).toBe(`${tag}-u-nu-latn`);
});

test.each([['ar'], ['ar-EG'], ['ar-EG-u-nu-arab'], ['ar-AE'], ['de']])(
  'Arabic is written with the digits of all other languages, in a browser that prefers %s',
  (preferred) => {
    const tag = regionalTag('ar', [preferred]);
    expect(new Intl.NumberFormat(tag, { useGrouping: false }).format(1_234_567_890)).toBe('1234567890');
    expect(new Intl.Locale(tag).language).toBe('ar');
  },
);

test.each([
  [['en-US', 'en'], true],
  [['en-us'], true],
  [['en-PH'], true],
  [['en-PR'], true],
  [['es-US', 'en-US'], true],
  [['ko-KR', 'en-US'], true],
  [['en-GB', 'en-US'], false],
  [['de-DE', 'de', 'en-US', 'en'], false],
  [['en-CA'], false],
  [['en-AU'], false],
  [['en-IN'], false],
  [['en-LR'], false],
  [['en'], false],
  [['de'], false],
  [[], false],
] as const)('whether English is American for %j: %s', (preferred, american) => {
  expect(isAmerican(regionalTag('en', preferred))).toBe(american);
  expect(isAmerican(regionalTag('de', preferred))).toBe(false);
});
