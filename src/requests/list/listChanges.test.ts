import { expect, test } from 'vitest';
import type { WireRow } from '../../testing/fakeGraph.ts';
import { accessRequest } from '../../testing/rows.ts';
import { changesBetween } from './listChanges.ts';
import type { RequestList } from './requestList.ts';

const list = (...rows: Partial<WireRow>[]): RequestList => ({
  requests: rows.map((row) => accessRequest(row)),
  notRead: [],
  unreadable: 0,
  completeness: { kind: 'complete' },
  startedAt: 0,
  updatedAt: { own: 0, wall: 0 },
});
const pending = { id: 'a', requestState: 'PendingApproval' };
const denied = { id: 'a', requestState: 'Denied' };
const other = { id: 'b', requestState: 'New' };

test('a request in another state has changed, from the one that it was in', () => {
  expect([...changesBetween(list(pending, other), list(denied, other))]).toEqual([['a', accessRequest(pending)]]);
});

test('a request that was not there is new', () => {
  expect([...changesBetween(list(pending), list(pending, other))]).toEqual([['b', undefined]]);
});

test('what is gone, or is just as before, is no change', () => {
  expect(changesBetween(list(pending, other), list(pending)).size).toBe(0);
});

test('I16: a list that is incomplete, or was, proves nothing', () => {
  const incomplete: Partial<RequestList>[] = [{ completeness: { kind: 'loading' } }, { unreadable: 1 }];
  for (const lack of incomplete) {
    expect(changesBetween({ ...list(pending), ...lack }, list(denied)).size).toBe(0);
    expect(changesBetween(list(pending), { ...list(denied), ...lack }).size).toBe(0);
  }
});

test('the first list brings nothing new', () => expect(changesBetween(undefined, list(pending)).size).toBe(0));
