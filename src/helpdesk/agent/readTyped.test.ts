import fc from 'fast-check';
import { expect, test } from 'vitest';
import { problemCodes } from '../../config/problemCode.ts';
import { referenceOf } from '../../requests/request/reference.ts';
import { readTyped } from './readTyped.ts';

test.each(['MAR-203', 'mar203', ' Mar 2 0 3 ', 'mar–203', 'ＭＡＲ－２０３', 'MAR-٢٠٣', 'Code MAR-203 · 10:01'])(
  '"%s" is the code MAR-203',
  (text) => {
    expect(readTyped(text, false)).toEqual({ kind: 'code', code: 'MAR-203' });
  },
);

test.each(problemCodes)('%s is known', (code) => {
  expect(readTyped(code.toLowerCase(), false)).toEqual({ kind: 'code', code });
});

test.each(['MAR-999', 'mar 999'])('"%s" has the form of a code, and is none', (text) => {
  expect(readTyped(text, false)).toEqual({ kind: 'unknownCode', code: 'MAR-999' });
});

test('every reference is read as what it is, short or long, in small letters and without dashes', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.constantFrom('short', 'long'), (id, length) => {
      const reference = referenceOf(id, length);
      // A code has three digits after its letters, and a reference five characters.
      expect(readTyped(reference, false)).toEqual({ kind: 'reference', reference });
      expect(readTyped(reference.toLowerCase().replaceAll('-', ' '), true)).toEqual({ kind: 'reference', reference });
    }),
  );
});

test('letters that references do without are read as the digits they are taken for', () => {
  expect(readTyped('o1il-9qxt', false)).toEqual({ kind: 'reference', reference: '0111-9QXT' });
});

test.each(['', '  -', 'M', 'mar-2', '4J7K', '4J7K-9QXT-0'])('"%s" may still become one', (text) => {
  expect(readTyped(text, false)).toEqual({ kind: 'unfinished' });
});

test.each(['mar-2', '4J7K', '4J7K-9QXT-0'])('"%s" is neither when nothing more is typed', (text) => {
  expect(readTyped(text, true)).toEqual({ kind: 'neither' });
});

test.each(['4J7K-9QXU', 'Überprüfung', '要求', '4J7K-9QXT-4J7K-9QXT-4J7K-9QXT-4'])('"%s" is neither', (text) => {
  expect(readTyped(text, false)).toEqual({ kind: 'neither' });
});

test('nothing that was entered is no mistake', () => {
  expect(readTyped(' ', true)).toEqual({ kind: 'unfinished' });
});

test('three digits alone are a code once nothing more will be typed: a reference may begin with them', () => {
  expect(readTyped('203', false)).toEqual({ kind: 'unfinished' });
  expect(readTyped('203', true)).toEqual({ kind: 'code', code: 'MAR-203' });
  expect(readTyped('۲۰۳', true)).toEqual({ kind: 'code', code: 'MAR-203' });
  expect(readTyped('999', true)).toEqual({ kind: 'unknownCode', code: 'MAR-999' });
});
