import { expect, test } from 'vitest';
import { referenceOf } from './reference.ts';

// Worked out by hand from Crockford's alphabet; they are on paper and in mails, so they never change.
test.each([
  ['00000000-0000-0000-0000-000000000000', '0000-0000'],
  ['ffffffff-ffff-ffff-ffff-ffffffffffff', 'ZZZZ-ZZZZ'],
  ['0c4ed6b8-1f3a-4c5d-9e7b-2a6f8d0c1b3e', '1H7D-DE0Z'],
  ['0C4ED6B8-1F3A-4C5D-9E7B-2A6F8D0C1B3E', '1H7D-DE0Z'],
])('the request %s is called %s', (id, reference) => expect(referenceOf(id)).toBe(reference));

test('a long reference goes on where the short one ends', () => {
  expect(referenceOf('0c4ed6b8-1f3a-4c5d-9e7b-2a6f8d0c1b3e', 'long')).toBe('1H7D-DE0Z-7965-V7KV-59QR-T30V');
});

// FNV-1a of 128 bits: https://datatracker.ietf.org/doc/html/draft-eastlake-fnv gives d228cb696f… and 343e166279….
test.each([
  ['a', 'T8MC-PTBF'],
  ['foobar', '6GZ1-CRKS'],
])('the id %j, which is no GUID, is hashed: %s', (id, reference) => expect(referenceOf(id)).toBe(reference));

test.each([
  ['x0c4ed6b8-1f3a-4c5d-9e7b-2a6f8d0c1b3e', 'EEAC-6DHM'],
  ['0c4ed6b8-1f3a-4c5d-9e7b-2a6f8d0c1b3ex', '75M5-X033'],
  ['0c4ed6b8-1f3a-2a6f8d0c1b3e', 'RHPN-EBEC'],
])('so is one that only looks like a GUID: %s is called %s', (id, reference) => {
  expect(referenceOf(id)).toBe(reference);
});

test('a hash that begins with a nought keeps it', () => expect(referenceOf('aa')).toBe('1209-AH5T'));
