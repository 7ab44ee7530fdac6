import { i18n } from '@lingui/core';
import { expect, test } from 'vitest';
import { accessRequest } from '../../testing/rows.ts';
import { stateWords } from './stateWords.ts';

const now = Date.UTC(2026, 10, 28, 12);

test.each([
  ['Submitted', 'Sent, not yet decided'],
  ['PendingApproval', 'Waiting for approval'],
  ['Scheduled', 'Scheduled'],
  ['Delivering', 'Access is being set up'],
  ['Delivered', 'Access given'],
  ['PartiallyDelivered', 'Some access given'],
  ['DeliveryFailed', 'Access could not be given'],
  ['Denied', 'Denied'],
  ['Canceled', 'Cancelled'],
  ['AwaitingVerification', 'Unknown status: AwaitingVerification'],
  ['New\u202estate', 'Unknown status: New state'],
  ['', 'Unknown status'],
])('Graph’s %j is called %j', (requestState, words) => {
  expect(i18n._(stateWords(accessRequest({ requestState }), now))).toBe(words);
});

test.each([
  ['Scheduled', 'Scheduled'],
  ['Delivering', 'Access is being removed'],
  ['Delivered', 'Removed'],
  ['PartiallyDelivered', 'Partly removed'],
  ['DeliveryFailed', 'Could not be removed'],
  ['Denied', 'Denied'],
  ['Canceled', 'Cancelled'],
])('Graph’s %j of a removal is called %j', (requestState, words) => {
  for (const requestType of ['UserRemove', 'AdminRemove', 'SystemRemove', 'ApproverRemove']) {
    expect(i18n._(stateWords(accessRequest({ requestType, requestState }), now))).toBe(words);
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
    expect(i18n._(stateWords(accessRequest({ requestType, requestState }), now))).toBe(words);
  }
});

test.each(['Expired', 'ApprovalExpired'])('a denial whose status is %j has run out', (requestStatus) => {
  expect(i18n._(stateWords(accessRequest({ requestState: 'Denied', requestStatus }), now))).toBe('Not decided in time');
});

test('a request that comes without a state is in an unknown one', () => {
  const request = { ...accessRequest(), state: 'unknown', rawState: undefined } as const;
  expect(i18n._(stateWords(request, now))).toBe('Unknown status');
});

const startsOn = (date: string) => ({ schedule: { startDateTime: date } });

test.each([
  ['2026-12-10T12:00:00Z', 'Scheduled, starts Dec 10'],
  ['2027-01-10T12:00:00Z', 'Scheduled, starts Jan 10, 2027'],
  // It is late, and nobody says why.
  ['2026-11-01T12:00:00Z', 'Scheduled'],
])('a request that is scheduled for %s says the day while it lies ahead', (date, words) => {
  const request = accessRequest({ requestState: 'Scheduled', ...startsOn(date) });
  expect(i18n._(stateWords(request, now))).toBe(words);
});

test.each(['UserRemove', 'UserUpdate', 'UserExtend'])(
  'of a scheduled %s no day is said: its schedule is that of the access',
  (requestType) => {
    const request = accessRequest({ requestType, requestState: 'Scheduled', ...startsOn('2026-12-10T12:00:00Z') });
    expect(i18n._(stateWords(request, now))).toBe('Scheduled');
  },
);
