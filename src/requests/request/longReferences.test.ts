import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longReferences } from './longReferences.ts';
import { referenceOf, shortDigits } from './reference.ts';

test('requests whose short references are the same go by long ones, which begin with the short one', () => {
  const requests = [
    { id: '0c4ed6b8-1f3a-4c5d-9e7b-2a6f8d0c1b3e' },
    { id: '0c4ed6b8-1f99-4c5d-9e7b-2a6f8d0c1b3e' },
    { id: '77777777-1f99-4c5d-9e7b-2a6f8d0c1b3e' },
  ];
  const references = longReferences(requests);
  expect([...references.keys()]).toEqual(requests.slice(0, 2).map(({ id }) => id));
  expect(new Set(references.values()).size).toBe(2);
  for (const [id, reference] of references) expect(reference.startsWith(`${referenceOf(id)}-`)).toBe(true);
});

test('one request in two lists is no collision', () => {
  const request = { id: '0c4ed6b8-1f3a-4c5d-9e7b-2a6f8d0c1b3e' };
  expect(longReferences([request, request]).size).toBe(0);
});

test('as long as no two are the same it is the same map, so that nothing is drawn again', () => {
  const requests = [{ id: '0c4ed6b8-1f3a-4c5d-9e7b-2a6f8d0c1b3e' }, { id: '77777777-1f99-4c5d-9e7b-2a6f8d0c1b3e' }];
  expect(longReferences(requests)).toBe(longReferences([]));
});

test('a reference has no letter that is misread, whatever the id', () => {
  fc.assert(
    fc.property(fc.oneof(fc.uuid(), fc.string({ minLength: 1 })), (id) => {
      expect(referenceOf(id)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
      expect(referenceOf(id, 'long').startsWith(referenceOf(id))).toBe(true);
    }),
  );
});

test('two ids have the same digits where they have the same reference, of whatever form they are', () => {
  const prefix = fc.constantFrom('0c4ed6b8-1f', '0C4ED6B8-1F', '0c4ed6b8-1e');
  const id = fc.oneof(
    fc.uuid().chain((guid) => prefix.map((start) => start + guid.slice(start.length))),
    fc.constantFrom('request 1', 'request 2', '0c4ed6b8-1f', '0c4ed6b81f'),
  );
  fc.assert(
    fc.property(id, id, (one, other) => {
      expect(shortDigits(one) === shortDigits(other)).toBe(referenceOf(one) === referenceOf(other));
    }),
  );
});
