import { expect, test } from 'vitest';
import { inPhase } from '../../testing/inPhase.ts';
import { accessRequest } from '../../testing/rows.ts';
import type { Cancellation } from './cancellation.ts';
import { offeredOf, offersCancel } from './offersCancel.ts';

test('of some rows those are offered that each by itself is, in their order', () => {
  const states = ['Submitted', 'PendingApproval', 'Scheduled', 'Delivering', 'Delivered', 'Denied', 'Canceled', 'x'];
  const rows = states.map((requestState, n) => accessRequest({ id: String(n), requestState }));
  const records = new Map(
    Object.values(inPhase).map((cancellation, n) => {
      const id = String(n % 3);
      return [id, { request: rows[n % 3] ?? accessRequest(), scope: 'target', cancellation }] as const;
    }),
  );
  for (const known of [new Map(), records, new Map([...records].slice(0, 1))]) {
    expect(offeredOf(rows, known)).toEqual(rows.filter((row) => offersCancel(row, known.get(row.id)?.cancellation)));
  }
  expect(offeredOf(rows, new Map())).toHaveLength(3);
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
