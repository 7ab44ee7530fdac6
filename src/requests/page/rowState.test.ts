import { i18n } from '@lingui/core';
import { expect, test } from 'vitest';
import { inPhase } from '../../testing/inPhase.ts';
import { accessRequest } from '../../testing/rows.ts';
import type { Cancellation } from '../cancel/cancellation.ts';
import { rowState } from './rowState.ts';

const pending = accessRequest();
const said = (cancellation: Cancellation | undefined, request: Parameters<typeof rowState>[0] = pending) => {
  const { words, tone } = rowState(request, cancellation);
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
  expect(said(inPhase.tooLate, accessRequest({ requestState: 'Delivered' }))).toEqual(['Delivered', 'delivered']);
});

test('the row of a removal says what became of the access', () => {
  const removal = accessRequest({ requestType: 'UserRemove', requestState: 'Delivered' });
  expect(said(undefined, removal)).toEqual(['Removed', 'delivered']);
});

test('the row of a request that nobody cancels says its state, in whatever words there are', () => {
  expect(said(undefined)).toEqual(['Waiting for approval', 'pendingApproval']);
  expect(said(undefined, accessRequest({ requestState: 'OnHold' }))).toEqual(['Unknown state: OnHold', 'unknown']);
});
