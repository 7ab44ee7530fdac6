import type { AccessRequest } from '../../request/accessRequest.ts';
import type { Cancellation } from '../cancellation.ts';
import { offersCancel } from '../offersCancel.ts';
import type { BulkRun, Records } from './bulkCancel.ts';

/** What has become of a run. The numbers add up to `total`. */
export interface BulkCounts {
  readonly total: number;
  readonly cancelled: number;
  readonly tooLate: number;
  readonly notCancelled: number;
  readonly notSent: number;
  /** On the way, or being checked. */
  readonly notKnown: number;
  /** Not begun. */
  readonly waiting: number;
}

/** Counts a run's results, as they are known now. */
export function countsOf({ entries, begun }: BulkRun, records: Records): BulkCounts {
  const counts = { cancelled: 0, tooLate: 0, notCancelled: 0, notSent: 0, notKnown: 0 };
  for (const { request } of entries.slice(0, begun)) counts[resultOf(records.get(request.id)?.cancellation)] += 1;
  return { total: entries.length, ...counts, waiting: entries.length - begun };
}

function resultOf(cancellation: Cancellation | undefined): Exclude<keyof BulkCounts, 'total' | 'waiting'> {
  switch (cancellation?.phase) {
    case 'accepted':
    case 'cancelled':
      return 'cancelled';
    case 'tooLate':
      return 'tooLate';
    case 'refused':
    case 'stillPending':
    case undefined:
      return 'notCancelled';
    case 'notSent':
      return 'notSent';
    default:
      return 'notKnown';
  }
}

/** Those of a run that were not cancelled and may be tried again, as the list shows them now. */
export function failedOf(run: BulkRun, records: Records, current: readonly AccessRequest[]): readonly AccessRequest[] {
  const ids = new Set(run.entries.map(({ request }) => request.id));
  return current.filter(
    (request) => ids.has(request.id) && offersCancel(request, records.get(request.id)?.cancellation),
  );
}
