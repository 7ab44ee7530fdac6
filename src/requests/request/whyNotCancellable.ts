import type { AccessRequest, RequestState, RequestType } from './accessRequest.ts';

/** Why a request cannot be cancelled. Each has its sentence in `whyNotWords.ts`. */
export type WhyNotCancellable =
  | Exclude<RequestState, 'submitted' | 'pendingApproval' | 'scheduled' | 'unknown'>
  | 'unknownState'
  | 'pastCancelling'
  | 'notMadeByPerson'
  | 'unknownType';

const cancellableTypes: ReadonlySet<RequestType> = new Set([
  'userAdd',
  'userUpdate',
  'userRemove',
  'userExtend',
  'onBehalfAdd',
]);
/** Statuses, in lower case, that contradict a pending state: the request has moved on, and the state will follow. */
const finishedStatuses: ReadonlySet<string> = new Set([
  'fulfilled',
  'fulfillednotificationtriggered',
  'delivering',
  'delivered',
  'partiallydelivered',
  'deliveryfailed',
  'denied',
  'canceled',
  'cancelled',
]);

/**
 * Why this request offers no cancel, or `undefined` when it does. Graph cancels requests whose status is accepted,
 * pendingApproval, pendingNotBefore or pendingApprovalEscalated; where the status is absent or new, the state decides.
 *
 * Source: https://learn.microsoft.com/graph/api/accesspackageassignmentrequest-cancel
 */
export function whyNotCancellable(request: AccessRequest): WhyNotCancellable | undefined {
  if (request.state === 'unknown') return 'unknownState';
  if (request.state !== 'submitted' && request.state !== 'pendingApproval' && request.state !== 'scheduled') {
    return request.state;
  }
  if (request.type === 'unknown') return 'unknownType';
  if (!cancellableTypes.has(request.type)) return 'notMadeByPerson';
  if (finishedStatuses.has(request.status?.toLowerCase() ?? '')) return 'pastCancelling';
  return undefined;
}
