import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseLocale, regionalTag } from './chooseLocale.ts';
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
      expect(locales).toContain(chooseLocale({ query, remembered: tag, preferred }));
    }),
  );
});

test('dates are written as in the region of the browser, if it reads that language', () => {
  expect(regionalTag('en', ['de-CH', 'en-GB'])).toBe('en-GB-u-nu-latn');
  expect(regionalTag('fr', ['de-CH', 'en-GB'])).toBe('fr-u-nu-latn');
});

test.each([['ar'], ['ar-EG'], ['ar-EG-u-nu-arab'], ['ar-AE'], ['de']])(
  'Arabic is written with the digits of all other languages, in a browser that prefers %s',
  (preferred) => {
    const tag = regionalTag('ar', [preferred]);
    expect(new Intl.NumberFormat(tag, { useGrouping: false }).format(1_234_567_890)).toBe('1234567890');
    expect(new Intl.Locale(tag).language).toBe('ar');
  },
);
