import type { BulkProgress } from './bulkCancel.ts';

/** What has come of a run so far, in one line: only what there is any of. */
export function bulkResults({ cancelled, tooLate, notCancelled, notKnown, waiting }: BulkProgress): string {
  const parts: readonly (readonly [number, string])[] = [
    [cancelled, 'cancelled'],
    [tooLate, 'too late'],
    [notCancelled, 'not cancelled'],
    [notKnown, 'not known yet'],
    [waiting, 'not sent'],
  ];
  return parts
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${count} ${words}`)
    .join(', ');
}

/** A run's headline, which is announced when it changes: once when it begins, once when it is over. */
export function bulkHeadline(progress: BulkProgress, isOver: boolean): string {
  const { total } = progress;
  if (!isOver) return `Cancelling ${total} requests`;
  return progress.cancelled === total
    ? `All ${total} requests are cancelled`
    : `Of ${total} requests: ${bulkResults(progress)}`;
}
