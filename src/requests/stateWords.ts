import type { AccessRequest, RequestState } from './accessRequest.ts';

const words: Readonly<Record<Exclude<RequestState, 'unknown'>, string>> = {
  submitted: 'Received',
  pendingApproval: 'Waiting for approval',
  scheduled: 'Approved, starts later',
  delivering: 'Being delivered',
  delivered: 'Delivered',
  partiallyDelivered: 'Partly delivered',
  deliveryFailed: 'Could not be delivered',
  denied: 'Denied',
  cancelled: 'Cancelled',
};

/** What has become of a request, in a word or three. A state without a word is shown as Graph spelled it. */
export function stateWords({ state, rawState }: Pick<AccessRequest, 'state' | 'rawState'>): string {
  if (state !== 'unknown') return words[state];
  return rawState ? `Unknown state: ${rawState}` : 'Unknown state';
}
