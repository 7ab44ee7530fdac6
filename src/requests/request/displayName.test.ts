import { expect, test } from 'vitest';
import { displayName, plainText, shortText } from './displayName.ts';

/** Whether a character could reorder or hide what stands around it: listed from Unicode, not from the code under test. */
const couldMislead = (character: string) =>
  /\p{Cc}/u.test(character) ||
  (/\p{Bidi_Control}/u.test(character) && character !== '\u061c') ||
  character === '\ufeff';

test('a character that reorders or hides becomes a space, and every other one stays', () => {
  for (let code = 0; code <= 0xffff; code++) {
    const character = String.fromCharCode(code);
    if (plainText(`a${character}b`) !== (couldMislead(character) ? 'a b' : `a${character}b`)) {
      expect.fail(`U+${code.toString(16)}`);
    }
  }
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
  [undefined, 'Access package without a name'],
  ['\u202e', 'Access package without a name'],
])('the package %j is called %j', (packageName, name) => expect(displayName({ packageName })).toBe(name));
