import { expect, test } from 'vitest';
import { inPhase } from '../../testing/inPhase.ts';
import { accessRequest } from '../../testing/rows.ts';
import { isPending } from '../request/accessRequest.ts';
import type { Cancellation } from './cancellation.ts';
import { offersCancel } from './offersCancel.ts';

test('what is offered to be cancelled is pending, whatever else is known of it', () => {
  const states = ['Submitted', 'PendingApproval', 'Scheduled', 'Delivering', 'Delivered', 'PartiallyDelivered'];
  for (const requestState of [...states, 'DeliveryFailed', 'Denied', 'Canceled', 'x']) {
    for (const requestType of ['UserAdd', 'UserRemove', 'OnBehalfAdd', 'AdminAdd', 'x']) {
      for (const requestStatus of ['Accepted', 'PendingApproval', 'Delivered', 'Canceled', 'x']) {
        for (const cancellation of [undefined, ...Object.values(inPhase)]) {
          const row = accessRequest({ requestState, requestType, requestStatus });
          if (offersCancel(row, cancellation)) expect(isPending(row)).toBe(true);
        }
      }
    }
  }
});

test('I6: a pending request is offered to be cancelled, a delivered one never', () => {
  expect(offersCancel(accessRequest(), undefined)).toBe(true);
  expect(offersCancel(accessRequest({ requestState: 'Delivered' }), undefined)).toBe(false);
  expect(offersCancel(accessRequest({ requestState: 'Delivered' }), inPhase.refused)).toBe(false);
});

test.each<[Cancellation['phase'], boolean]>([
  ['sending', false],
  ['accepted', false],
  ['verifying', false],
  ['checking', false],
  ['cancelled', false],
  ['tooLate', false],
  ['unknown', false],
  ['refused', true],
  ['stillPending', true],
  ['notSent', true],
])('a pending request whose cancel is %s may be cancelled (again): %s', (phase, isOffered) => {
  expect(offersCancel(accessRequest(), inPhase[phase])).toBe(isOffered);
});
