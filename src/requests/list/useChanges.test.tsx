import { expect, test } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { accessRequest } from '../../testing/rows.ts';
import type { RequestList } from './requestList.ts';
import { useChanges } from './useChanges.ts';

const list = (...states: string[]): RequestList => ({
  requests: states.map((requestState, at) => accessRequest({ id: 'abc'[at] ?? '', requestState })),
  notRead: [],
  unreadable: 0,
  completeness: { kind: 'complete' },
  startedAt: 0,
  updatedAt: { own: 0, wall: 0 },
});

/** What is marked as changed after each of these readings of a view, one after the other. */
async function marksAfter(...readings: [RequestList | undefined, string][]) {
  const [first, ...others] = readings;
  const { result, rerender } = await renderHook(
    (reading?: (typeof readings)[0]) => useChanges(...(reading ?? first ?? [undefined, ''])),
    {
      ...(first && { initialProps: first }),
    },
  );
  const marks = [result.current];
  for (const reading of others) {
    await rerender(reading);
    marks.push(result.current);
  }
  return { marks, ids: marks.map((changes) => [...changes.keys()].join('')) };
}

const pending = list('PendingApproval', 'PendingApproval');
const firstDenied = list('Denied', 'PendingApproval');
const bothDenied = list('Denied', 'Denied');

test('what a reading brings is marked, and stays so through later readings', async () => {
  const { ids, marks } = await marksAfter(
    [pending, 'all'],
    [firstDenied, 'all'],
    [bothDenied, 'all'],
    [list('Denied', 'Denied'), 'all'],
  );
  expect(ids).toEqual(['', 'a', 'ab', 'ab']);
  expect(marks[2]?.get('a')).toMatchObject({ state: 'pendingApproval' });
});

test('the same reading again, and one that brings nothing, leave the very same marks', async () => {
  const { marks } = await marksAfter(
    [pending, 'all'],
    [firstDenied, 'all'],
    [firstDenied, 'all'],
    [list('Denied', 'PendingApproval'), 'all'],
  );
  expect(marks[2]).toBe(marks[1]);
  expect(marks[3]).toBe(marks[1]);
});

test('the first list that comes is nothing new', async () => {
  const { ids } = await marksAfter([undefined, 'all'], [pending, 'all']);
  expect(ids).toEqual(['', '']);
});

test('I16: a reading on its way, or one that failed, is no news; the next whole one is compared with the last whole one', async () => {
  const loading: RequestList = { ...list('Denied'), completeness: { kind: 'loading' } };
  const { ids } = await marksAfter([pending, 'all'], [loading, 'all'], [undefined, 'all'], [firstDenied, 'all']);
  expect(ids).toEqual(['', '', '', 'a']);
});

test('another view begins without marks, and so does the way back', async () => {
  const { ids } = await marksAfter(
    [pending, 'all'],
    [firstDenied, 'all'],
    [firstDenied, 'pending'],
    [bothDenied, 'pending'],
    [bothDenied, 'all'],
  );
  expect(ids).toEqual(['', 'a', '', 'b', '']);
});
