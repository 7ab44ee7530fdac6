import { expect, test } from 'vitest';
import { reader } from '../../testing/rows.ts';
import type { AccessRequest } from '../request/accessRequest.ts';
import { readAccessRequest } from '../request/readAccessRequest.ts';
import type { RowQuery } from './findRequests.ts';
import { type Shown, showRequests } from './shownRequests.ts';

const row = (n: number, requestState = 'PendingApproval') => {
  const id = `${String(n).padStart(8, '0')}-0000-4000-8000-000000000000`;
  const createdDateTime = `2026-01-0${n}T00:00:00Z`;
  const request = readAccessRequest({ id, requestType: 'UserAdd', requestState, createdDateTime }, reader);
  if (!request) throw new Error('unreadable');
  return request;
};
const pending: RowQuery = { list: 'pending', search: '', state: undefined, sort: 'newest' };
const numbers = ({ rows }: Shown) => rows.map(({ id }) => Number(id.slice(0, 8)));
const before = [row(1), row(2), row(3, 'Denied'), row(4)];
/** Number 2 has been cancelled, number 1 is gone and number 5 is new. */
const after = [row(2, 'Canceled'), row(3, 'Denied'), row(4), row(5)];
/** What is shown after these steps, one after the other. */
const walk = (...steps: [readonly AccessRequest[], RowQuery][]) =>
  steps.reduce<Shown | undefined>((shown, [requests, query]) => showRequests(shown, requests, query), undefined);
const shownAfter = (...steps: Parameters<typeof walk>) => {
  const shown = walk(...steps);
  return shown && numbers(shown);
};

test('a row that was shown stays where it is, whatever a reading says of it', () => {
  expect(shownAfter([before, pending])).toEqual([4, 2, 1]);
  expect(shownAfter([before, pending], [after, pending])).toEqual([5, 4, 2]);
});

test('a row that came by a later reading stays as well', () => {
  const denied = [row(2, 'Canceled'), row(5, 'Denied')];
  expect(shownAfter([before, pending], [after, pending], [denied, pending])).toEqual([5, 2]);
});

test('another order keeps it, another query does not', () => {
  const oldest: RowQuery = { ...pending, sort: 'oldest' };
  expect(shownAfter([before, pending], [after, oldest])).toEqual([2, 4, 5]);
  expect(shownAfter([before, pending], [after, oldest], [after, pending])).toEqual([5, 4, 2]);
  for (const other of [{ list: 'all' }, { search: '0000' }, { state: 'pendingApproval' }] satisfies Partial<RowQuery>[])
    expect(shownAfter([before, pending], [after, { ...pending, ...other }], [after, pending])).toEqual([5, 4]);
});

test('a reading without any row does not make it forgotten', () => {
  expect(shownAfter([before, pending], [[], pending])).toEqual([]);
  expect(shownAfter([before, pending], [[], pending], [after, pending])).toEqual([5, 4, 2]);
});

test('nothing is made anew for the same reading and query', () => {
  const shown = walk([before, pending], [after, pending]);
  expect(showRequests(shown, after, { ...pending })).toBe(shown);
});
