import { expect, test } from 'vitest';
import { locales } from './languages.ts';
import { matchLocale, readableLocale } from './matchLocale.ts';

test.each([
  ['zh-TW', 'zh-Hant'],
  ['zh-HK', 'zh-Hant'],
  ['zh-MO', 'zh-Hant'],
  ['zh', 'zh-Hans'],
  ['zh-SG', 'zh-Hans'],
  ['zh-Hant-CN', 'zh-Hant'],
  ['pt', 'pt-BR'],
  ['no', 'nb'],
  ['nn-NO', 'nb'],
  ['iw', 'he'],
  ['mo', 'ro'],
  ['EN-us', 'en'],
  ['tlh', undefined],
  ['ms-MY', undefined],
  ['', undefined],
  ['%', undefined],
])('%s means %s', (tag, locale) => expect(matchLocale(tag)).toBe(locale));

test.each([
  ['yue-HK', 'zh-Hant'],
  ['GSW-ch', 'de'],
  ['lb-LU', 'de'],
  ['de-LU', 'de'],
  ['constructor', undefined],
  ['ms-MY', undefined],
  ['%', undefined],
])('somebody whose browser asks for %s reads %s', (tag, locale) => {
  expect(readableLocale(tag)).toBe(locale);
  // What it does not mean is nobody's translation into that language.
  if (tag !== 'de-LU') expect(matchLocale(tag)).toBeUndefined();
});

const more = ['pt-PT', 'sk', 'hr', 'bg', 'sr-Latn', 'sl', 'lt', 'lv', 'et', 'th', 'kk', 'ca', 'eu', 'gl', 'id', 'vi'];

test.each([
  ['ca-ES', 'es', 'ca'],
  ['eu', 'es', 'eu'],
  ['gl-ES', 'es', 'gl'],
  ['pt-BR', 'pt-BR', 'pt-BR'],
  ['pt', 'pt-BR', 'pt-BR'],
  ['pt-PT', 'pt-BR', 'pt-PT'],
  ['pt-AO', 'pt-BR', 'pt-PT'],
  ['hr-BA', undefined, 'hr'],
  ['bs', undefined, 'hr'],
  ['sr', undefined, 'sr-Latn'],
  ['sr-Cyrl-RS', undefined, 'sr-Latn'],
  ['sr-ME', undefined, 'sr-Latn'],
  ['sh', undefined, 'sr-Latn'],
  ['in', undefined, 'id'],
  ['vi-VN', undefined, 'vi'],
])('somebody whose browser asks for %s reads %s, and %s once there is more', (tag, before, after) => {
  const withoutThem = locales.filter((locale) => !more.includes(locale));
  expect(readableLocale(tag, withoutThem)).toBe(before);
  expect(readableLocale(tag, [...locales, ...more])).toBe(after);
});
