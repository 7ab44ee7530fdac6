import { expect, test } from 'vitest';
import { bulkRunOf } from '../../../testing/bulkRun.ts';
import { inPhase, recordsOf } from '../../../testing/inPhase.ts';
import { accessRequest, accessRequests } from '../../../testing/rows.ts';
import type { AccessRequest } from '../../request/accessRequest.ts';
import type { Cancellation } from '../cancellation.ts';
import { type BulkCounts, countsOf, failedOf } from './bulkProgress.ts';

const requests = accessRequests(3) as unknown as readonly [AccessRequest, AccessRequest, AccessRequest];
const [one, two, three] = requests;
const run = bulkRunOf(requests);

test.each<[Cancellation['phase'], keyof BulkCounts]>([
  ['sending', 'notKnown'],
  ['verifying', 'notKnown'],
  ['checking', 'notKnown'],
  ['accepted', 'cancelled'],
  ['cancelled', 'cancelled'],
  ['tooLate', 'tooLate'],
  ['refused', 'notCancelled'],
  ['stillPending', 'notCancelled'],
  ['notSent', 'notSent'],
  ['unknown', 'notKnown'],
])('a cancel that is "%s" counts as %s', (phase, result) => {
  const records = recordsOf([one, inPhase[phase]], [two, inPhase.cancelled], [three, inPhase.cancelled]);
  const none = { total: 3, cancelled: 2, tooLate: 0, notCancelled: 0, notSent: 0, notKnown: 0, waiting: 0 };
  expect(countsOf(run, records)).toEqual({ ...none, [result]: none[result] + 1 });
});

test('what has not begun waits', () => {
  const records = recordsOf([one, inPhase.cancelled]);
  expect(countsOf(bulkRunOf(requests, { begun: 1 }), records)).toMatchObject({ cancelled: 1, waiting: 2 });
});

test('a request of which nothing is known was not cancelled', () => {
  expect(countsOf(run, new Map())).toMatchObject({ notCancelled: 3 });
});

test('only those of the run that may still be cancelled can be tried again', () => {
  const other = accessRequest({ id: 'other' });
  const delivered: AccessRequest = { ...two, state: 'delivered' };
  const records = recordsOf([one, inPhase.refused], [two, inPhase.refused], [three, inPhase.unknown]);
  expect(failedOf(run, records, [one, delivered, three, other])).toEqual([one]);
});
