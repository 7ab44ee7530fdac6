import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AccessRequest, RequestState } from '../request/accessRequest.ts';
import { readAccessRequest } from '../request/readAccessRequest.ts';
import { keepUnread, reconcile } from './requestList.ts';

function request(id: string, state: RequestState): AccessRequest {
  const read = readAccessRequest({ id, requestType: 'UserAdd' });
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

test('I13: an unfinished reading loses no row, and adds none', () => {
  fc.assert(
    fc.property(lists, lists, (known, read) => {
      const ids = keepUnread(rows(known), rows(read)).map(({ id }) => id);
      expect(ids.toSorted()).toEqual([...new Set([...known, ...read].map(([id]) => id))].toSorted());
    }),
  );
});
