import { i18n } from '@lingui/core';
import { afterEach, expect, test } from 'vitest';
import { regionalTag } from './chooseLocale.ts';
import { formatDateTime, formatTimeAgo, formatWhen, startOfDay } from './format/dates.ts';
import { type Locale, locales } from './languages.ts';

const at = Date.UTC(2026, 2, 4, 10);

function speak(locale: Locale, preferred: readonly string[]): void {
  i18n.loadAndActivate({ locale, locales: regionalTag(locale, preferred), messages: {} });
}
afterEach(() => i18n.loadAndActivate({ locale: 'en', messages: {} }));

test('a browser that has no Nynorsk writes dates and ages in the Norwegian of the page', () => {
  speak('nb', ['nn-NO', 'en-US']);
  expect(formatDateTime(at)).toMatch(/^4\. mars 2026/);
  expect(formatTimeAgo(at, at + 180_000)).toBe('for 3 minutter siden');
});

test('English on a German computer has the dates of Germany', () => {
  speak('en', ['de-DE', 'de', 'en-US', 'en']);
  expect(formatDateTime(at)).toMatch(/^4 Mar 2026, 11:00/);
});

/** Whose words for times Chromium has not: those of another language stand in. */
const standIns: Partial<Readonly<Record<Locale, string>>> = { eu: 'es', gl: 'es', kk: 'ru' };

test.each(locales)('times in %s are in one language, which its readers know', (locale) => {
  speak(locale, [locale]);
  const { language } = new Intl.Locale(standIns[locale] ?? locale);
  expect(new Intl.Locale(regionalTag(locale, [locale])).language).toBe(language);
  const yesterday = formatWhen(at, startOfDay(at + 86_400_000));
  if (locale !== 'en') expect(yesterday).not.toContain('yesterday');
  expect(formatDateTime(at)).not.toMatch(/\bM03\b/);
});

test('a day stands in a sentence in Vietnamese', () => {
  speak('vi', ['vi']);
  expect(formatWhen(at, startOfDay(at))).toMatch(/^hôm nay /);
});
