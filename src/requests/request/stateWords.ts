import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { AccessRequest } from './accessRequest.ts';
import { shortText } from './displayName.ts';
import { type Status, type StatusFacts, statusOf } from './status.ts';

/** What has become of a request, in a word or three: for each state, and for what it means of a removal. */
export const statusWords: Readonly<Record<Status, MessageDescriptor>> = {
  submitted: msg({ context: 'state of a request', message: 'Received' }),
  pendingApproval: msg({ context: 'state of a request', message: 'Waiting for approval' }),
  scheduled: msg`Scheduled`,
  delivering: msg({ context: 'state of a request', message: 'Being delivered' }),
  delivered: msg({ context: 'state of a request', message: 'Delivered' }),
  partiallyDelivered: msg({ context: 'state of a request', message: 'Partly delivered' }),
  deliveryFailed: msg({ context: 'state of a request', message: 'Could not be delivered' }),
  removing: msg({ context: 'state of a request', message: 'Being removed' }),
  removed: msg({ context: 'state of a request', message: 'Removed' }),
  partlyRemoved: msg({ context: 'state of a request', message: 'Partly removed' }),
  removalFailed: msg({ context: 'state of a request', message: 'Could not be removed' }),
  carryingOut: msg({ context: 'state of a request', message: 'Being carried out' }),
  carriedOut: msg({ context: 'state of a request', message: 'Carried out' }),
  partlyCarriedOut: msg({ context: 'state of a request', message: 'Partly carried out' }),
  notCarriedOut: msg({ context: 'state of a request', message: 'Could not be carried out' }),
  denied: msg({ context: 'state of a request', message: 'Denied' }),
  ranOut: msg({ context: 'state of a request', message: 'Not decided in time' }),
  cancelled: msg({ context: 'state of a request', message: 'Cancelled' }),
  unknown: msg`Unknown state`,
};

/** What a list can be narrowed to, in the order in which a request goes through it. */
export const statuses = Object.keys(statusWords) as readonly Status[];

/** The words for a request's state. A state without words is shown as Graph spelled it. */
export function stateWords(request: StatusFacts & Pick<AccessRequest, 'rawState'>): MessageDescriptor {
  const status = statusOf(request);
  const spelled = status === 'unknown' && shortText(request.rawState ?? '');
  return spelled ? msg`Unknown state: ${spelled}` : statusWords[status];
}
