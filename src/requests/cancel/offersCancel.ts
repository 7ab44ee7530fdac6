import type { AccessRequest } from '../request/accessRequest.ts';
import { whyNotCancellable } from '../request/whyNotCancellable.ts';
import { type Cancellation, mayConfirm } from './cancellation.ts';

/** Whether a request is offered to be cancelled: its state allows it, and no cancel of it is under way or in doubt. */
export function offersCancel(request: AccessRequest, cancellation: Cancellation | undefined): boolean {
  return whyNotCancellable(request) === undefined && mayConfirm(cancellation);
}
