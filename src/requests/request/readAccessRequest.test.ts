import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reconcile } from '../list/requestList.ts';
import { whyNotCancellable } from './accessRequest.ts';
import { readAccessRequest } from './readAccessRequest.ts';
import { referenceOf } from './reference.ts';

const id = '46c1410d-ef96-44c5-ae9c-a577d014fe0e';
const read = (row: object) => {
  const request = readAccessRequest({ id, requestType: 'UserAdd', ...row });
  if (!request) throw new Error('unreadable');
  return request;
};

test('reads the spellings of both dialects', () => {
  const beta = read({
    requestState: 'PendingApproval',
    requestStatus: 'Accepted',
    completedDate: '2021-01-19T20:02:40.97Z',
  });
  const v1 = read({ state: 'pendingApproval', status: 'Accepted', completedDateTime: '2021-01-19T20:02:40.97Z' });
  expect({ ...beta, rawState: '' }).toEqual({ ...v1, rawState: '' });
  expect(beta).toMatchObject({
    state: 'pendingApproval',
    type: 'userAdd',
    completedAt: Date.UTC(2021, 0, 19, 20, 2, 40, 970),
  });
});

test('takes "null" and other nonsense for no date', () => {
  expect(read({ createdDateTime: 'null' }).createdAt).toBeUndefined();
  expect(read({ createdDateTime: null }).createdAt).toBeUndefined();
  expect(read({ createdDateTime: '2026-99-99T00:00:00Z' }).createdAt).toBeUndefined();
});

test('shows what it does not know, and offers no cancel for it', () => {
  expect(read({ requestState: 'AwaitingVerification' })).toMatchObject({
    state: 'unknown',
    rawState: 'AwaitingVerification',
  });
  expect(read({ requestState: 'constructor' }).state).toBe('unknown');
  expect(whyNotCancellable(read({ requestState: 'New' }))).toBe('unknownState');
  expect(whyNotCancellable(read({ requestState: 'Submitted', requestType: 'roboAdd' }))).toBe('unknownType');
});

test('gives up on a row of the wrong shape, and never throws', () => {
  expect(readAccessRequest({ id: 42 })).toBeUndefined();
  expect(readAccessRequest({ id, state: ['x'] })).toBeUndefined();
  fc.assert(fc.property(fc.jsonValue(), (value) => void readAccessRequest(value)));
  fc.assert(fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (row) => void readAccessRequest({ id, ...row })));
});

describe('a cancel is offered', () => {
  test.each([
    ['Submitted', 'Accepted', 'UserAdd'],
    ['PendingApproval', 'PendingApproval', 'UserUpdate'],
    ['PendingApproval', 'PendingApprovalEscalated', 'OnBehalfAdd'],
    ['Scheduled', 'PendingNotBefore', 'UserExtend'],
    ['PendingApproval', null, 'UserAdd'],
    ['PendingApproval', 'SomethingNew', 'UserRemove'],
  ])('for %s, %s, %s', (requestState, requestStatus, requestType) => {
    expect(whyNotCancellable(read({ requestState, requestStatus, requestType }))).toBeUndefined();
  });

  test.each([
    ['Delivered', 'Accepted', 'UserAdd', 'delivered'],
    ['Delivering', null, 'UserAdd', 'delivering'],
    ['Denied', 'Denied', 'UserAdd', 'denied'],
    ['Canceled', 'Canceled', 'UserAdd', 'cancelled'],
    ['PendingApproval', 'Fulfilled', 'UserAdd', 'pastCancelling'],
    ['PendingApproval', 'PendingApproval', 'AdminAdd', 'notMadeByPerson'],
    ['Submitted', 'Accepted', 'SystemRemove', 'notMadeByPerson'],
  ])('not for %s, %s, %s', (requestState, requestStatus, requestType, why) => {
    expect(whyNotCancellable(read({ requestState, requestStatus, requestType }))).toBe(why);
  });
});

test('a final state does not go back', () => {
  const cancelled = read({ requestState: 'Canceled' });
  const [shown] = reconcile([cancelled], [read({ requestState: 'PendingApproval' })]);
  expect(shown).toMatchObject({ state: 'cancelled', beingUpdated: true });
  const [settled] = reconcile(shown ? [shown] : [], [cancelled]);
  expect(settled).toMatchObject({ state: 'cancelled', beingUpdated: false });
});

test('a reference is eight characters without look-alikes, and always the same', () => {
  fc.assert(
    fc.property(fc.oneof(fc.uuid(), fc.string()), (any) => {
      expect(referenceOf(any)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
      expect(referenceOf(any)).toBe(referenceOf(any));
    }),
  );
});
