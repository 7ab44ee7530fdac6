import { i18n } from '@lingui/core';
import { expect, test } from 'vitest';
import { joinSentences } from '../../i18n/sentences.ts';
import { accessRequest } from '../../testing/rows.ts';
import { meaningOf } from './meaning.ts';
import { whyNotCancellable } from './whyNotCancellable.ts';
import { whyNotWords } from './whyNotWords.ts';

const now = Date.UTC(2026, 10, 20, 12);
const whyOf = (row: Parameters<typeof accessRequest>[0], isPresent?: boolean) => {
  const request = accessRequest(row);
  const reason = whyNotCancellable(request);
  return reason && joinSentences(i18n, whyNotWords(meaningOf(request, now, isPresent), reason));
};

// What each combination says stands in docs/truth-table.md; here is what depends on more than that.
test.each([
  [{ requestState: 'New' }, /reports a status that this app does not recognise.* ask your helpdesk/],
  [{ requestStatus: 'Fulfilled' }, /It is too late to cancel.* Refresh in a minute/],
  [{ requestType: 'AdminAdd' }, /An administrator made this request.* Ask your helpdesk/],
  [{ requestType: 'SystemAdd' }, /Microsoft Entra made this request automatically.* Ask your helpdesk/],
  [{ requestType: 'ApproverRemove' }, /An approver made this request.* Ask your helpdesk/],
  [{ requestType: 'RoboAdd' }, /reports a type of request that this app does not recognise.* ask your helpdesk/],
])('%o: says why it cannot be cancelled, and what to do', (row, words) => {
  expect(whyOf(row)).toMatch(words);
});

test('delivery that goes on for more than a day is unusual, and a guest may have to act', () => {
  const unusual = /more than a day, that is unusual.*If you are a guest/;
  expect(whyOf({ requestState: 'Delivering', createdDateTime: '2026-11-19T11:59:59Z' })).toMatch(unusual);
  expect(whyOf({ requestState: 'Delivering', createdDateTime: '2026-11-19T12:00:00Z' })).not.toMatch(/unusual/);
  // It has been going on since the day it was to start on.
  const schedule = { startDateTime: '2026-11-20T00:00:00Z' };
  expect(whyOf({ requestState: 'Delivering', createdDateTime: '2026-11-01T00:00:00Z', schedule })).not.toMatch(
    /unusual/,
  );
  expect(whyOf({ requestState: 'Delivering', createdDateTime: null })).not.toMatch(/unusual/);
});

test('a removal that goes on for more than a day is unusual too, whoever is a guest', () => {
  const row = { requestType: 'UserRemove', requestState: 'Delivering', createdDateTime: '2026-11-01T00:00:00Z' };
  expect(whyOf(row)).toMatch(/unusual/);
  expect(whyOf(row)).not.toMatch(/guest/);
});

test('nobody is told that they still have what Microsoft Entra does not list', () => {
  const failed = { requestType: 'UserRemove', requestState: 'DeliveryFailed' };
  expect(whyOf(failed)).toMatch(/You still have the access/);
  expect(whyOf(failed, false)).not.toMatch(/have/);
  const cancelled = { requestType: 'UserRemove', requestState: 'Canceled' };
  expect(whyOf(cancelled)).toMatch(/You keep this access/);
  expect(whyOf(cancelled, false)).not.toMatch(/keep/);
});

test('access that Microsoft Entra no longer lists is not to be removed, but requested again', () => {
  expect(whyOf({ requestState: 'Delivered' }, true)).toMatch(/remove it in My Access/);
  expect(whyOf({ requestState: 'Delivered' }, false)).toMatch(/still need the access, request it again/);
});

test('what a rule has given is not for the person to remove', () => {
  expect(whyOf({ requestType: 'SystemAdd', requestState: 'Delivered' })).toMatch(/If that is wrong, ask your helpdesk/);
});

test('of a kind that nobody knows it is not said that access was delivered, nor offered again', () => {
  const finished = { requestType: 'unknownFutureValue', requestState: 'Delivered' };
  expect(whyOf(finished)).toBe(
    'It has been carried out, so there is nothing left to cancel. If that is wrong, ask your helpdesk.',
  );
  expect(whyOf(finished, false)).not.toMatch(/request it again/);
});

test('access that was removed, and is there again, needs no advice', () => {
  const removed = { requestType: 'UserRemove', requestState: 'Delivered' };
  expect(whyOf(removed, true)).toBe('The access has been removed, so there is nothing left to cancel.');
});

test('some access that Microsoft Entra does not list is requested again, and not removed', () => {
  expect(whyOf({ requestState: 'PartiallyDelivered' }, false)).toMatch(/request it again/);
});

test('access that was extended since has not ended', () => {
  const row = { requestState: 'Delivered', schedule: { expiration: { endDateTime: '2026-11-01T00:00:00Z' } } };
  expect(whyOf(row)).toMatch(/^According to this request, the access ended on Nov 1, 2026/);
  expect(whyOf(row, true)).toMatch(/^The access has been given/);
});
