import { i18n } from '@lingui/core';
import { afterEach, expect, test } from 'vitest';
import { regionalTag } from '../chooseLocale.ts';
import { type Locale, locales } from '../languages.ts';
import { configuredText, inLanguage } from '../localizedText.ts';
import { formatDateTime, formatTimeAgo } from './dates.ts';
import { formatDuration } from './durations.ts';
import { formatTime, formatUtc } from './exactTimes.ts';
import { formatParts } from './lists.ts';

const at = Date.UTC(2026, 2, 4, 10, 0, 7);
function speak(locale: Locale, preferred: string = locale): void {
  i18n.loadAndActivate({ locale, locales: regionalTag(locale, [preferred]), messages: {} });
}
afterEach(() => speak('en'));

test.each(locales)('in %s a time names its zone, and a date its year of the Gregorian calendar', (locale) => {
  speak(locale, locale === 'ar' ? 'ar-SA' : locale);
  const zone = new Intl.DateTimeFormat(locale, { timeZoneName: 'short' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value;
  expect(formatDateTime(at)).toContain(zone);
  expect(formatTime(at)).toContain(zone);
  expect(formatDateTime(at)).toContain('2026');
});

test('a time of today is said without its day, and one of any other day with it', () => {
  speak('en', 'en-GB');
  expect(formatTime(at, at + 60_000)).not.toContain('Mar');
  for (const days of [-1, 1]) expect(formatTime(at, at + days * 86_400_000)).toMatch(/^4 Mar,? .*\d\d:00:07 /);
});

test('a region writes dates its own way', () => {
  speak('en', 'en-GB');
  expect(formatDateTime(at)).toMatch(/^4 Mar 2026/);
  speak('en', 'en-US');
  expect(formatDateTime(at)).toMatch(/^Mar 4, 2026/);
});

test('UTC is the same in every language', () => {
  for (const locale of locales) {
    speak(locale);
    expect(formatUtc(at)).toBe('2026-03-04 10:00:07 UTC');
  }
});

test.each([
  ['en', '2 minutes ago', '90 days', 'a, b'],
  ['de', 'vor 2 Minuten', '90 Tage', 'a und b'],
  ['ja', '2 分前', '90 日', 'a、b'],
  ['ar', 'قبل دقيقتين', '90 يومًا', 'a وb'],
] as const)('in %s ages, durations and lists are in its words', (locale, age, duration, list) => {
  speak(locale, locale === 'ar' ? 'ar-EG' : locale);
  expect(formatTimeAgo(at, at + 130_000)).toBe(age);
  expect(formatDuration('P90D')).toBe(duration);
  expect(formatParts(['a', 'b'])).toBe(list);
});

test.each([
  ['nb', 'P1D', '1 dag'],
  ['nb', 'P90D', '90 dager'],
  ['sv', 'P1D', '1 dag'],
  ['sv', 'P31D', '31 dagar'],
  ['sv', 'P1001D', '1\u00a0001 dagar'],
  ['sv', 'P1Y1D', '1 år, 1 dag'],
  ['fi', 'P1D', '1 päivä'],
  ['en', 'P7D', '7 days'],
  ['en', 'P2W', '2 weeks'],
  ['en', 'PT24H', '24 hours'],
  ['en', 'P1Y', '1 year'],
] as const)('in %s people call %s %s', (locale, duration, words) => {
  speak(locale);
  expect(formatDuration(duration).replaceAll(/(?<=\d)\s(?=\p{L})/gu, ' ')).toBe(words);
});

test('ages are said as people say them', () => {
  speak('nb');
  expect(formatTimeAgo(at, at + 75 * 3_600_000)).toMatch(/^for 3 dager siden$/);
  speak('he');
  const [minute, hour, twoHours, hours] = [1, 60, 120, 180].map((age) => formatTimeAgo(at, at + age * 60_000));
  expect([minute, hour, twoHours]).toEqual(['לפני דקה', 'לפני שעה', 'לפני שעתיים']);
  expect(hours).toBe('לפני 3 שעות');
});

test('hours and days ago, and what is no duration', () => {
  expect(formatTimeAgo(at, at + 2 * 3_600_000)).toBe('2 hours ago');
  expect(formatTimeAgo(at, at + 50 * 3_600_000)).toBe('2 days ago');
  expect(formatDuration('P1Y2DT3H')).toBe('1 year, 2 days, 3 hours');
  expect(formatDuration('a while')).toBe('a while');
});

test('a text of Graph is shown in the language of the page where it has one', () => {
  const question = { text: 'Why?', translations: { 'de-DE': 'Warum?', 'zh-TW': '為什麼？' } };
  expect(inLanguage(question)).toBe('Why?');
  speak('de');
  expect(inLanguage(question)).toBe('Warum?');
  speak('zh-Hant');
  expect(inLanguage(question)).toBe('為什麼？');
  speak('zh-Hans');
  expect(inLanguage(question)).toBe('Why?');
});

test('a text in a language that is only read for want of another is not taken for the page’s', () => {
  speak('es');
  expect(inLanguage({ text: 'Why?', translations: { ca: 'Per què?' } })).toBe('Why?');
  expect(inLanguage({ text: 'Why?', translations: { ca: 'Per què?', 'es-MX': '¿Por qué?' } })).toBe('¿Por qué?');
});

test('a text that its author only translated is shown in the page’s language, else in English, else in any', () => {
  const only = (translations: Record<string, string>) => inLanguage({ text: undefined, translations });
  speak('de');
  expect(only({ es: '¿Por qué?', 'en-US': 'Why?', de: 'Warum?' })).toBe('Warum?');
  expect(only({ es: '¿Por qué?', 'en-US': 'Why?' })).toBe('Why?');
  expect(only({ es: '¿Por qué?' })).toBe('¿Por qué?');
  expect(only({})).toBeUndefined();
});

test('a text of the configuration is one for all, or the one for the page’s language, else the English one', () => {
  speak('de');
  expect(configuredText('8–17')).toBe('8–17');
  expect(configuredText({ en: 'Mondays', de: 'montags' })).toBe('montags');
  speak('fr');
  expect(configuredText({ de: 'montags', en: 'Mondays', es: undefined })).toBe('Mondays');
});
