import { oncePer } from '../../browser/oncePer.ts';
import type { AccessRequest } from '../request/accessRequest.ts';
import { whyNotCancellable } from '../request/whyNotCancellable.ts';
import { type Cancellation, mayConfirm } from './cancellation.ts';
import type { CancellationRecord } from './cancellations.ts';

/** Whether a request is offered to be cancelled: its state allows it, and no cancel of it is under way or in doubt. */
export function offersCancel(request: AccessRequest, cancellation: Cancellation | undefined): boolean {
  return whyNotCancellable(request) === undefined && mayConfirm(cancellation);
}

/** Those of some rows that are offered to be cancelled, in their order. */
export function offeredOf(
  rows: readonly AccessRequest[],
  records: ReadonlyMap<string, CancellationRecord>,
): readonly AccessRequest[] {
  const cancellable = cancellableOf(rows);
  // Mostly nothing has been cancelled yet, and no row is looked up for it.
  return records.size === 0 ? cancellable : cancellable.filter(({ id }) => mayConfirm(records.get(id)?.cancellation));
}

const cancellableOf = oncePer((rows: readonly AccessRequest[]) =>
  rows.filter((row) => whyNotCancellable(row) === undefined),
);
