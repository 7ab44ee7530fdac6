import fc from 'fast-check';
import { expect, test } from 'vitest';
import { displayName, lookOf, plainText, shortText } from './displayName.ts';

/** What stands between two Latin letters in the place of a character: listed from Unicode, not from the code under test. */
function between(character: string): string {
  if (/\p{Cc}|\p{Bidi_Control}|\p{White_Space}|[\u2800\ufeff\ufff9-\ufffb]/u.test(character)) return ' ';
  if (/\p{Default_Ignorable_Code_Point}/u.test(character)) return '';
  return character;
}

test('a character that reorders or hides becomes a space, an invisible one nothing, and every other one stays', () => {
  for (let code = 0; code <= 0x10ffff; code++) {
    const character = String.fromCodePoint(code);
    if (plainText(`a${character}b`) !== `a${between(character)}b`) expect.fail(`U+${code.toString(16)}`);
  }
});

test.each([
  ['a Persian word', 'می\u200cخواهم'],
  ['an abbreviation in Persian', 'ه\u200d.ش'],
  ['a letter of Malayalam', 'ന\u0d4d\u200d'],
  ['a conjunct of Bengali', 'র\u200d\u09cdয'],
  ['a word of Sinhala', 'ශ\u0dca\u200dර\u0dd3'],
  ['a word of Hindi', 'क\u094d\u200cष'],
  ['a name with a variant of its ideograph', '葛\u{e0100}城'],
  ['a firefighter', '👩🏽\u200d🚒'],
  ['a family', '👨\u200d👩\u200d👧'],
  ['a heart on fire', '❤\ufe0f\u200d🔥'],
  ['a telephone', '☎\ufe0f'],
  ['the flag of Scotland', '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
])('%s stays as it is written', (_what, text) => expect(plainText(text)).toBe(text));

const unseen = fc.constantFrom(
  ...'\u00ad\u034f\u115f\u1160\u17b4\u180e\u200b\u200c\u200d\u2060\u2064\u206f\u3164\ufe0f\uffa0\u{e0001}\u{e0061}',
);

test('names that differ in nothing that is seen look the same to the page, wherever the invisible stands', () => {
  const letters = fc.array(fc.constantFrom(...'aé1 #م💡葛🏴👩ക'), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(letters, fc.array(fc.tuple(fc.nat(8), unseen), { maxLength: 4 }), (name, added) => {
      const other = [...name];
      for (const [at, character] of added) other.splice(at, 0, character);
      const looks = [name, other].map((text) => lookOf(displayName({ packageName: text.join('') })));
      expect(looks[1]).toBe(looks[0]);
      expect(lookOf(plainText(name.join('').normalize('NFD')))).toBe(lookOf(plainText(name.join(''))));
    }),
    { numRuns: 2_000 },
  );
});

test('a plain text is plain already', () => {
  const text = fc
    .array(fc.oneof(unseen, fc.constantFrom(...'a1 \u3000م👩❤🏴葛\ufe0f\u200d')))
    .map((all) => all.join(''));
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (any) => {
      expect(plainText(plainText(any))).toBe(plainText(any));
    }),
    { numRuns: 2_000 },
  );
});

test.each(['\u0000', '\n', '\u001f', '\u007f', '\u009f', '\u200e', '\u200f', '\u202a', '\u202e', '\u2066', '\u2069'])(
  'in the place of %j there is a space',
  (character) => {
    expect(plainText(`a${character}b`)).toBe('a b');
    expect(plainText(`${character}a b${character}`)).toBe('a b');
  },
);

test('a name of 120 characters stands whole, a longer one ends in an ellipsis', () => {
  expect(shortText('🗂'.repeat(120))).toBe('🗂'.repeat(120));
  expect(shortText('🗂'.repeat(121))).toBe(`${'🗂'.repeat(119)}…`);
});

test.each([
  ['Sales reports', 'Sales reports'],
  ['  Sales\treports ', 'Sales reports'],
  [undefined, 'Unnamed access package'],
  ['\u202e', 'Unnamed access package'],
])('the package %j is called %j', (packageName, name) => expect(displayName({ packageName })).toBe(name));

test('of plain text only spaces are lost that say nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '~', '!', ' ') }), (text) => {
      expect(plainText(text)).toBe(text.split(' ').filter(Boolean).join(' '));
    }),
  );
});
