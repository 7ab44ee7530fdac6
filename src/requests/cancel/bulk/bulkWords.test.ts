import { i18n } from '@lingui/core';
import { expect, test } from 'vitest';
import type { BulkCounts } from './bulkProgress.ts';
import { bulkHeadline, bulkResults } from './bulkWords.ts';

const none: BulkCounts = { total: 0, cancelled: 0, tooLate: 0, notCancelled: 0, notKnown: 0, notSent: 0, waiting: 0 };
const headline = (progress: Partial<BulkCounts>, isOver: boolean) =>
  i18n._(bulkHeadline({ ...none, ...progress }, isOver));

test.each<[Partial<BulkCounts>, string]>([
  [{ cancelled: 2 }, '2 cancelled'],
  [{ tooLate: 1 }, '1 too late'],
  [{ notCancelled: 3 }, '3 not cancelled'],
  [{ notKnown: 1 }, '1 not known yet'],
  [{ notSent: 4 }, '4 not sent'],
  [
    { cancelled: 5, tooLate: 4, notCancelled: 3, notKnown: 2, notSent: 1 },
    '5 cancelled, 4 too late, 3 not cancelled, 2 not known yet, 1 not sent',
  ],
])('%o is said as "%s": only what there is any of', (progress, words) => {
  expect(bulkResults({ ...none, ...progress })).toBe(words);
});

test.each<[string, Partial<BulkCounts>, boolean, string]>([
  ['goes on', { total: 3, cancelled: 3 }, false, 'Cancelling 3 requests'],
  ['of one goes on', { total: 1 }, false, 'Cancelling 1 request'],
  ['has cancelled all', { total: 3, cancelled: 3 }, true, 'All 3 requests are cancelled'],
  ['has cancelled the only one', { total: 1, cancelled: 1 }, true, '1 request is cancelled'],
  ['has cancelled some', { total: 3, cancelled: 2, tooLate: 1 }, true, '3 requests: 2 cancelled, 1 too late'],
])('a run that %s says so in its headline', (_name, progress, isOver, words) => {
  expect(headline(progress, isOver)).toBe(words);
});
