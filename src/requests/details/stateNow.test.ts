import { i18n } from '@lingui/core';
import { expect, test } from 'vitest';
import { accessRequest } from '../../testing/rows.ts';
import { stateNow } from './stateNow.ts';

const now = Date.UTC(2026, 10, 28, 12);
const endsOn = (date: string) => ({ schedule: { expiration: { type: 'afterDateTime', endDateTime: date } } });

test.each([
  ['nobody asked', undefined, 'Access given until Jun 1'],
  ['Microsoft Entra lists it', true, 'You have access'],
  ['Microsoft Entra does not list it', false, 'Access ended Jun 1'],
])('of access whose end has passed the state says what is known: %s', (_, isPresent, words) => {
  const request = accessRequest({ requestState: 'Delivered', ...endsOn('2026-06-01T12:00:00Z') });
  expect(i18n._(stateNow(request, now, isPresent))).toBe(words);
});

test.each([
  ['nobody asked', undefined, 'Access given'],
  ['Microsoft Entra lists it', true, 'You have access'],
  ['Microsoft Entra does not list it', false, 'Access given'],
])('of access whose end lies ahead the state says what is known: %s', (_, isPresent, words) => {
  const request = accessRequest({ requestState: 'Delivered', ...endsOn('2027-06-01T12:00:00Z') });
  expect(i18n._(stateNow(request, now, isPresent))).toBe(words);
});

test('what Microsoft Entra lists says nothing of a request that gives nothing', () => {
  const removal = accessRequest({ requestType: 'UserRemove', requestState: 'Delivered' });
  expect(i18n._(stateNow(removal, now, true))).toBe('Removed');
  expect(i18n._(stateNow(accessRequest(), now, true))).toBe('Waiting for approval');
});
