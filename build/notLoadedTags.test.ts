import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { directionOf, type Locale, locales } from '../src/i18n/languages.ts';
import { readableLocale } from '../src/i18n/matchLocale.ts';
import { notLoadedTags } from './notLoadedTags.ts';

const tags = [
  ...locales,
  ...[
    'ar-EG',
    'de-AT',
    'de-Latn-CH',
    'es-419',
    'iw',
    'iw-IL',
    'nb-NO',
    'nn',
    'nn-NO',
    'no',
    'pt',
    'pt-PT',
    'ro-MD',
    'mo',
  ],
  ...[
    'ca-ES',
    'eu',
    'gl',
    'gsw-CH',
    'lb',
    'yue',
    'yue-Hant-HK',
    'bs',
    'sr',
    'sr-ME',
    'hr',
    'sk',
    'id',
    'in',
    'th',
    'vi',
  ],
  ...['zh', 'zh-CN', 'zh-SG', 'zh-Hans-HK', 'zh-TW', 'zh-HK', 'zh-MO', 'zh-Hant-CN', 'ZH-hant'],
  ...['sq', 'eo', 'fil', 'nl-BE'],
];

test.each(tags.filter((tag) => readableLocale(tag) !== 'en'))(
  '%s is told in the language that the app would choose',
  (tag) => {
    const found = notLoadedTags().find(({ tags }) => RegExp(tags, 'i').test(tag));
    expect(found?.locale).toBe(readableLocale(tag));
  },
);

const page = readFileSync(new URL('../index.html', import.meta.url), 'utf8');
/** A pattern of `index.html`, by how it begins. */
const patternOf = (beginning: string) => {
  const found = page.split('/').find((part) => part.startsWith(beginning));
  return new RegExp(found ?? '(?!)', 'i');
};

test.each([...tags, 'en-GB', 'en'])('index.html knows whether the app has %s, and its direction', (tag) => {
  const locale: Locale | undefined = readableLocale(tag);
  expect(patternOf('^(ar|').test(tag)).toBe(locale !== undefined);
  if (locale) expect(patternOf('^(ar|he|').test(tag)).toBe(directionOf(locale) === 'rtl');
});
