import { readFileSync } from 'node:fs';
import PO from 'pofile';
import { expect, test } from 'vitest';
import { americanSpelling } from './americanSpelling.ts';

const english = ['i18n', 'helpdesk'].flatMap((room) => {
  const catalogue = new URL(`../../src/${room}/locales/en.po`, import.meta.url);
  return PO.parse(readFileSync(catalogue, 'utf8')).items.map(({ msgid }) => msgid);
});
const wordsOf = (message: string) => message.replaceAll(/\{\w+|<[^>]*>/g, ' ').match(/[\p{L}’]+/gu) ?? [];

test('these words of the app are written otherwise in America, and no others', () => {
  const differing = english.flatMap((message) => {
    const american = wordsOf(americanSpelling(message));
    return wordsOf(message).flatMap((word, at) => (word === american[at] ? [] : [`${word} → ${american[at]}`]));
  });
  // Read what is new here before it is renewed with `-u`.
  expect([...new Set(differing)].toSorted()).toMatchInlineSnapshot(`
    [
      "Cancelled → Canceled",
      "Cancelling → Canceling",
      "cancelled → canceled",
      "cancelling → canceling",
      "colour → color",
      "organisation → organization",
      "organisation’s → organization’s",
      "recognise → recognize",
    ]
  `);
});

/** What ends as British words do that Americans write otherwise. */
const british = new RegExp(
  `(${[
    '[iy]s(e|ed|es|er|ers|ing|ations?|able)|[eio]ll(ed|ing|er|ers)|our(s|ed|ing|able|ite)?|[bpt]re|ogues?|(acknowled|jud)gements?',
    'grammes?|(licen|defen|offen|preten)ces?|practis\\w+|grey\\w*|ageing|whilst|cheques?|learnt|spelt|burnt|(ful|en)(fil|rol)s?',
  ].join('|')})$`,
  'i',
);
/** Words that end so in America as well. */
const american =
  /^(otherwise|enterprise|promises?d?|raised?|precise|advised?|exercised?|called|calling|caller|callers|controlled|enrolled|filled|hours?|fours?|yours?|our)$/i;

test('no British spelling is left', () => {
  const words = new Set(english.flatMap((message) => wordsOf(americanSpelling(message))));
  expect([...words].filter((word) => british.test(word) && !american.test(word))).toEqual([]);
});

test.each([
  ['{organisation} is your organisation’s <0>colour</0>', '{organisation} is your organization’s <0>color</0>'],
  [
    '{organisation, plural, one {# cancelled} other {# cancelled}}',
    '{organisation, plural, one {# canceled} other {# canceled}}',
  ],
  ['Cancelling: a cancellation. Cancel it.', 'Canceling: a cancellation. Cancel it.'],
  ['Recognised and unrecognised', 'Recognized and unrecognized'],
  [
    'Otherwise your hour is precise; we called and controlled it.',
    'Otherwise your hour is precise; we called and controlled it.',
  ],
  ['Practise with the practice licence', 'Practice with the practice license'],
  ['The list is listed, and disabled', 'The list is listed, and disabled'],
])('%s', (message, american) => expect(americanSpelling(message)).toBe(american));
