import { expect, test } from 'vitest';
import { accessRequest } from '../../testing/rows.ts';
import { isFinal, isPending, type RequestState, type RequestType } from './accessRequest.ts';
import { whyNotCancellable } from './whyNotCancellable.ts';

test.each<[RequestState, string]>([
  ['submitted', 'pending'],
  ['pendingApproval', 'pending'],
  ['scheduled', 'pending'],
  ['delivering', ''],
  ['delivered', 'final'],
  ['partiallyDelivered', ''],
  ['deliveryFailed', ''],
  ['denied', 'final'],
  ['cancelled', 'final'],
  ['unknown', ''],
])('%s is %s', (state, kind) => {
  expect(isPending({ ...accessRequest(), state })).toBe(kind === 'pending');
  expect(isFinal(state)).toBe(kind === 'final');
});

test.each<[RequestType, string | undefined]>([
  ['userAdd', undefined],
  ['userUpdate', undefined],
  ['userRemove', undefined],
  ['userExtend', undefined],
  ['onBehalfAdd', undefined],
  ['adminAdd', 'notMadeByPerson'],
  ['adminUpdate', 'notMadeByPerson'],
  ['adminRemove', 'notMadeByPerson'],
  ['systemAdd', 'notMadeByPerson'],
  ['systemUpdate', 'notMadeByPerson'],
  ['systemRemove', 'notMadeByPerson'],
  ['approverRemove', 'notMadeByPerson'],
  ['unknown', 'unknownType'],
])('I6: a pending request of the kind %s: %s', (type, why) => {
  for (const state of ['submitted', 'pendingApproval', 'scheduled'] as const) {
    expect(whyNotCancellable({ ...accessRequest(), state, type })).toBe(why);
  }
});

test.each<RequestState>(['delivering', 'delivered', 'partiallyDelivered', 'deliveryFailed', 'denied', 'cancelled'])(
  'I6: what is %s offers no cancel',
  (state) => expect(whyNotCancellable({ ...accessRequest(), state })).toBe(state),
);

test.each([
  'Fulfilled',
  'FulfilledNotificationTriggered',
  'Delivering',
  'Delivered',
  'PartiallyDelivered',
  'DeliveryFailed',
  'Denied',
  'Canceled',
  'cancelled',
])('I6: the status %s of a request that still looks pending says that it is too late', (requestStatus) => {
  expect(whyNotCancellable(accessRequest({ requestStatus }))).toBe('pastCancelling');
});
