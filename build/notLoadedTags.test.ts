import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { directionOf, type Locale, locales } from '../src/i18n/languages.ts';
import { matchLocale } from '../src/i18n/matchLocale.ts';
import { notLoadedTags } from './notLoadedTags.ts';

const tags = [
  ...locales,
  ...['ar-EG', 'de-AT', 'de-Latn-CH', 'es-419', 'iw', 'iw-IL', 'nb-NO', 'nn', 'nn-NO', 'no', 'pt', 'pt-PT', 'ro-MD'],
  ...['zh', 'zh-CN', 'zh-SG', 'zh-Hans-HK', 'zh-TW', 'zh-HK', 'zh-MO', 'zh-Hant-CN', 'ZH-hant'],
  ...['sq', 'eo', 'fil', 'nl-BE'],
];

test.each(tags.filter((tag) => matchLocale(tag) !== 'en'))(
  '%s is told in the language that the app would choose',
  (tag) => {
    const found = notLoadedTags().find(({ tags }) => RegExp(tags, 'i').test(tag));
    expect(found?.locale).toBe(matchLocale(tag));
  },
);

const page = readFileSync(new URL('../index.html', import.meta.url), 'utf8');
/** A pattern of `index.html`, by how it begins. */
const patternOf = (beginning: string) => {
  const found = page.split('/').find((part) => part.startsWith(beginning));
  return new RegExp(found ?? '(?!)', 'i');
};

test.each([...tags, 'en-GB', 'en'])('index.html knows whether the app has %s, and its direction', (tag) => {
  const locale: Locale | undefined = matchLocale(tag);
  expect(patternOf('^(ar|cs|').test(tag)).toBe(locale !== undefined);
  if (locale) expect(patternOf('^(ar|he|').test(tag)).toBe(directionOf(locale) === 'rtl');
});
