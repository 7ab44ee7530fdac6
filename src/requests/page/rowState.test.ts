import { i18n, setupI18n } from '@lingui/core';
import { expect, test } from 'vitest';
import { inPhase } from '../../testing/inPhase.ts';
import { accessRequest } from '../../testing/rows.ts';
import type { Cancellation } from '../cancel/cancellation.ts';
import { viewNames } from '../find/viewNames.ts';
import { rowState, rowStateText } from './rowState.ts';

const pending = accessRequest();
const said = (cancellation: Cancellation | undefined, request: Parameters<typeof rowState>[0] = pending) => {
  const { words, tone } = rowState(request, cancellation, Date.UTC(2026, 10, 28));
  return [i18n._(words), tone];
};

test.each<[Cancellation['phase'], string, string]>([
  ['sending', 'Cancelling', 'unknown'],
  ['accepted', 'Cancelled', 'cancelled'],
  ['verifying', 'Not known yet', 'unknown'],
  ['checking', 'Not known yet', 'unknown'],
  ['cancelled', 'Cancelled', 'cancelled'],
  ['unknown', 'Not known', 'unknown'],
  ['refused', 'Waiting for approval', 'pendingApproval'],
  ['stillPending', 'Waiting for approval', 'pendingApproval'],
  ['notSent', 'Waiting for approval', 'pendingApproval'],
])('the row of a pending request whose cancel is "%s" says "%s"', (phase, words, tone) => {
  expect(said(inPhase[phase])).toEqual([words, tone]);
});

test('the row of a request that was too late to cancel says what became of it', () => {
  expect(said(inPhase.tooLate, accessRequest({ requestState: 'Delivered' }))).toEqual(['Access given', 'delivered']);
});

test('the row of a removal says what became of the access', () => {
  const removal = accessRequest({ requestType: 'UserRemove', requestState: 'Delivered' });
  expect(said(undefined, removal)).toEqual(['Removed', 'done']);
});

test('the row of a request that nobody cancels says its state, in whatever words there are', () => {
  expect(said(undefined)).toEqual(['Waiting for approval', 'pendingApproval']);
  expect(said(undefined, accessRequest({ requestState: 'OnHold' }))).toEqual(['Unknown status: OnHold', 'unknown']);
});

test.each([
  ['access', {}, 'delivered'],
  ['access that has ended', { schedule: { expiration: { endDateTime: '2026-06-01T12:00:00Z' } } }, 'done'],
  ['access that has run out', { requestStatus: 'Expired' }, 'done'],
  ['an extension', { requestType: 'UserExtend' }, 'done'],
])('green is for access that is there, as far as the request says: %s', (_, of, tone) => {
  expect(said(undefined, accessRequest({ requestState: 'Delivered', ...of }))[1]).toBe(tone);
});

test.each([
  ['Submitted', 'Pending · Sent, not yet decided'],
  ['PendingApproval', 'Pending · Waiting for approval'],
  ['Scheduled', 'Pending · Scheduled'],
  ['Delivering', 'Access is being set up'],
  ['Canceled', 'Cancelled'],
])('a row in the state %s names the view that it is in: "%s"', (requestState, text) => {
  expect(rowStateText(i18n, rowState(accessRequest({ requestState }), undefined, 0))).toBe(text);
});

test('a row whose cancel is under way is in no view that waits for somebody', () => {
  expect(rowStateText(i18n, rowState(pending, inPhase.sending, 0))).toBe('Cancelling');
});

test('the view is not named twice where the words of the state hold its name', () => {
  const words = { id: 'En attente d’approbation' };
  const french = setupI18n({ locale: 'fr', messages: { fr: { [viewNames.pending.id]: 'En attente' } } });
  expect(rowStateText(french, { words, tone: 'pendingApproval' })).toBe('En attente d’approbation');
});
