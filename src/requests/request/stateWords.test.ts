import { i18n } from '@lingui/core';
import { expect, test } from 'vitest';
import { accessRequest } from '../../testing/rows.ts';
import { stateWords } from './stateWords.ts';

test.each([
  ['Submitted', 'Received'],
  ['PendingApproval', 'Waiting for approval'],
  ['Scheduled', 'Scheduled'],
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

test.each([
  ['Scheduled', 'Scheduled'],
  ['Delivering', 'Being removed'],
  ['Delivered', 'Removed'],
  ['PartiallyDelivered', 'Partly removed'],
  ['DeliveryFailed', 'Could not be removed'],
  ['Denied', 'Denied'],
  ['Canceled', 'Cancelled'],
])('Graph’s %j of a removal is called %j', (requestState, words) => {
  for (const requestType of ['UserRemove', 'AdminRemove', 'SystemRemove', 'ApproverRemove']) {
    expect(i18n._(stateWords(accessRequest({ requestType, requestState })))).toBe(words);
  }
});

test.each([
  ['Delivering', 'Being carried out'],
  ['Delivered', 'Carried out'],
  ['PartiallyDelivered', 'Partly carried out'],
  ['DeliveryFailed', 'Could not be carried out'],
  ['Denied', 'Denied'],
])('Graph’s %j of what gives no access is called %j', (requestState, words) => {
  for (const requestType of ['UserUpdate', 'UserExtend', 'AdminUpdate', 'unknownFutureValue', 'RoboAdd']) {
    expect(i18n._(stateWords(accessRequest({ requestType, requestState })))).toBe(words);
  }
});

test.each(['Expired', 'ApprovalExpired'])('a denial whose status is %j has run out', (requestStatus) => {
  expect(i18n._(stateWords(accessRequest({ requestState: 'Denied', requestStatus })))).toBe('Not decided in time');
});

test('a request that comes without a state is in an unknown one', () => {
  expect(i18n._(stateWords({ state: 'unknown', rawState: undefined, status: undefined, type: 'userAdd' }))).toBe(
    'Unknown state',
  );
});
