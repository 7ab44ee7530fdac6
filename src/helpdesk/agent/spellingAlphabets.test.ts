import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locales } from '../../i18n/languages.ts';
import { referenceOf } from '../../requests/request/reference.ts';
import { spellReference } from './spellingAlphabets.ts';

test('a reference is said letter by letter, digits as they are', () => {
  expect(spellReference('1cpb-KSJ3', 'en').map(({ word, character }) => word ?? character)).toEqual([
    ...['1', 'Charlie', 'Papa', 'Bravo'],
    ...['Kilo', 'Sierra', 'Juliett', '3'],
  ]);
  expect(spellReference('Z9', 'de').map(({ word }) => word)).toEqual(['Zwickau', undefined]);
});

test.each(locales)('in %s every letter of a reference has a word of its own', (locale) => {
  const spelled = spellReference('ABCDEFGHJKMNPQRSTVWXYZ', locale);
  expect(spelled.every(({ word }) => word)).toBe(true);
  expect(new Set(spelled.map(({ word }) => word)).size).toBe(22);
});

test('whatever the reference, nothing of it is lost', () => {
  fc.assert(
    fc.property(fc.uuid(), (id) => {
      const reference = referenceOf(id);
      const said = spellReference(reference, 'fr').map(({ character }) => character);
      expect(said.join('')).toBe(reference.replace('-', ''));
    }),
  );
});
