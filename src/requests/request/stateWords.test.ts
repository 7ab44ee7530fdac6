import { i18n } from '@lingui/core';
import { expect, test } from 'vitest';
import { accessRequest } from '../../testing/rows.ts';
import { stateWords } from './stateWords.ts';

test.each([
  ['Submitted', 'Received'],
  ['PendingApproval', 'Waiting for approval'],
  ['Scheduled', 'Approved, starts later'],
  ['Delivering', 'Being delivered'],
  ['Delivered', 'Delivered'],
  ['PartiallyDelivered', 'Partly delivered'],
  ['DeliveryFailed', 'Could not be delivered'],
  ['Denied', 'Denied'],
  ['Canceled', 'Cancelled'],
  ['AwaitingVerification', 'Unknown state: AwaitingVerification'],
  ['New\u202estate', 'Unknown state: New state'],
  ['', 'Unknown state'],
])('Graph’s %j is called %j', (requestState, words) => {
  expect(i18n._(stateWords(accessRequest({ requestState })))).toBe(words);
});

test('a request that comes without a state is in an unknown one', () => {
  expect(i18n._(stateWords({ state: 'unknown', rawState: undefined }))).toBe('Unknown state');
});
