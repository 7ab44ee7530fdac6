import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reader } from '../../testing/rows.ts';
import type { AccessRequest, RequestState } from '../request/accessRequest.ts';
import { readAccessRequest } from '../request/readAccessRequest.ts';
import { isComplete, keepUnread, markCancelled, type RequestList, reconcile } from './requestList.ts';

function request(id: string, state: RequestState): AccessRequest {
  const read = readAccessRequest({ id, requestType: 'UserAdd' }, reader);
  if (!read) throw new Error('unreadable');
  return { ...read, state };
}
const after = (known: RequestState, read: RequestState) => reconcile([request('x', known)], [request('x', read)])[0];

describe('a reading that lags behind', () => {
  test.each<[RequestState, RequestState]>([
    ['cancelled', 'pendingApproval'],
    ['cancelled', 'delivering'],
    ['delivered', 'delivering'],
    ['denied', 'submitted'],
    ['delivering', 'pendingApproval'],
    ['delivering', 'scheduled'],
  ])('I12: does not turn %s back into %s', (known, read) => {
    expect(after(known, read)).toMatchObject({ state: known, beingUpdated: true });
  });
});

test.each<[RequestState, RequestState]>([
  ['pendingApproval', 'cancelled'],
  ['pendingApproval', 'delivering'],
  ['delivering', 'delivered'],
  ['delivering', 'deliveryFailed'],
  ['deliveryFailed', 'submitted'],
  ['delivered', 'cancelled'],
  ['pendingApproval', 'unknown'],
])('%s becomes %s', (known, read) => {
  expect(after(known, read)).toMatchObject({ state: read, beingUpdated: false });
});

const states = fc.constantFrom<RequestState>(
  'submitted',
  'pendingApproval',
  'delivering',
  'delivered',
  'denied',
  'cancelled',
  'unknown',
);
const lists = fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), states), { selector: ([id]) => id });
const rows = (list: [string, RequestState][]) => list.map(([id, state]) => request(id, state));

test('I12, I14: any reading over any knowledge keeps its own rows and order, and no final state goes back', () => {
  fc.assert(
    fc.property(lists, lists, (known, read) => {
      const result = reconcile(rows(known), rows(read));
      expect(result.map(({ id }) => id)).toEqual(read.map(([id]) => id));
      for (const [id, state] of known) {
        const now = result.find((row) => row.id === id)?.state;
        if (state === 'cancelled' || state === 'denied' || state === 'delivered') {
          expect([undefined, 'cancelled', 'denied', 'delivered']).toContain(now);
        }
      }
    }),
  );
});

/** Rows that are known and then read: the first ones are the same objects, as where a list grows or was read again. */
const grown = fc.tuple(lists, fc.nat({ max: 4 }), lists).map(([known, same, more]) => {
  const before = rows(known);
  const kept = before.slice(0, same);
  return [before, [...kept, ...rows(more).filter(({ id }) => kept.every((row) => row.id !== id))]] as const;
});

test('I12, I13: rows that are the same objects at the top of both change nothing of what comes out', () => {
  fc.assert(
    fc.property(grown, ([known, read]) => {
      const copies = structuredClone(read);
      expect(reconcile(known, read)).toEqual(reconcile(known, copies));
      expect(keepUnread(known, read)).toEqual(keepUnread(known, copies));
    }),
  );
});

test('I13: an unfinished reading loses no row, and adds none', () => {
  fc.assert(
    fc.property(lists, lists, (known, read) => {
      const ids = keepUnread(rows(known), rows(read)).map(({ id }) => id);
      expect(ids.toSorted()).toEqual([...new Set([...known, ...read].map(([id]) => id))].toSorted());
    }),
  );
});

test('what stays of a request is its end, and the rest is the newer reading’s', () => {
  const known = { ...request('x', 'denied'), completedAt: 7, justification: 'old' };
  const read = { ...request('x', 'pendingApproval'), completedAt: 8, justification: 'new' };
  expect(reconcile([known], [read])).toEqual([{ ...read, state: 'denied', completedAt: 7, beingUpdated: true }]);
});

const complete: RequestList = {
  requests: [request('x', 'pendingApproval'), request('y', 'pendingApproval'), request('z', 'denied')],
  notRead: [],
  unreadable: 0,
  completeness: { kind: 'complete' },
  startedAt: 1,
  updatedAt: { own: 2, wall: 2 },
};

test('I7, I14: Graph’s word that a request is cancelled changes that one, until the list shows it too', () => {
  const [x, y, z] = complete.requests;
  expect(markCancelled(complete, 'x')).toEqual({
    ...complete,
    requests: [{ ...x, state: 'cancelled', beingUpdated: true }, y, z],
  });
});

test('I12: what has ended in another way is not called cancelled', () => {
  expect(markCancelled(complete, 'z')).toEqual(complete);
});

test.each<[string, Partial<RequestList>, boolean]>([
  ['read to its end', {}, true],
  ['read to its end but for a row', { unreadable: 1 }, false],
  ['that is coming in', { completeness: { kind: 'loading' } }, false],
  ['with a broken page', { completeness: { kind: 'broken', handle: { at: 0, clientRequestId: 'c' } } }, false],
])('I16: whether a list %s is complete', (_, part, expected) => {
  expect(isComplete({ ...complete, ...part })).toBe(expected);
});
