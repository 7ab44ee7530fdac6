import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reader } from '../../testing/rows.ts';
import type { AccessRequest } from '../request/accessRequest.ts';
import { readAccessRequest } from '../request/readAccessRequest.ts';
import type { RequestList } from './requestList.ts';
import { shareRows } from './shareRows.ts';

function row(id: string, justification: string): AccessRequest {
  const read = readAccessRequest({ id, requestType: 'UserAdd', requestState: 'Submitted', justification }, reader);
  if (!read) throw new Error('unreadable');
  return read;
}

function reading(requests: readonly AccessRequest[], startedAt = 0): RequestList {
  return {
    requests,
    notRead: [],
    unreadable: 0,
    completeness: { kind: 'complete' },
    startedAt,
    updatedAt: { own: startedAt, wall: startedAt },
  };
}

test('a request on top leaves the rows below it the same objects', () => {
  const before = reading([row('a', 'x'), row('b', 'y')]);
  const { requests } = shareRows(before, reading([row('c', 'z'), row('a', 'x'), row('b', 'y')]));
  expect(requests.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  expect(requests[1]).toBe(before.requests[0]);
  expect(requests[2]).toBe(before.requests[1]);
});

test('where nothing has changed the array is the same one, and the rest is the new reading’s', () => {
  const before = reading([row('a', 'x')]);
  const shared = shareRows(before, reading([row('a', 'x')], 7));
  expect(shared.requests).toBe(before.requests);
  expect(shared.startedAt).toBe(7);
});

test('a row that is gone or has changed makes another array', () => {
  const before = reading([row('a', 'x'), row('b', 'y')]);
  expect(shareRows(before, reading([row('a', 'x')])).requests).toEqual([before.requests[0]]);
  expect(shareRows(before, reading([row('a', 'x'), row('b', 'z')])).requests).not.toBe(before.requests);
});

test('the first reading is taken as it is', () => {
  const first = reading([row('a', 'x')]);
  expect(shareRows(undefined, first)).toBe(first);
});

const lists = fc
  .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('x', 'y')), { selector: ([id]) => id })
  .map((rows) => rows.map(([id, justification]) => row(id, justification)));

test('I13: a list that has grown, and changed below what is the same, is what was read', () => {
  fc.assert(
    fc.property(lists, fc.nat({ max: 4 }), lists, (known, same, more) => {
      const kept = known.slice(0, same);
      const read = [...kept, ...more.filter(({ id }) => kept.every((row) => row.id !== id))];
      const { requests } = shareRows(reading(known), reading(read));
      expect(requests).toEqual(read);
      for (const row of requests) {
        const before = known.find(({ id }) => id === row.id);
        if (before?.justification === row.justification) expect(row).toBe(before);
      }
    }),
  );
});

test('I13: whatever was known, what comes out is what was read', () => {
  fc.assert(
    fc.property(lists, lists, (known, read) => {
      expect(shareRows(reading(known), reading(read, 7))).toEqual(reading(read, 7));
    }),
  );
});
