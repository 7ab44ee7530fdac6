import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { AccessRequest, RequestState } from './accessRequest.ts';
import { shortText } from './displayName.ts';

const words: Readonly<Record<Exclude<RequestState, 'unknown'>, MessageDescriptor>> = {
  submitted: msg({ context: 'state of a request', message: 'Received' }),
  pendingApproval: msg({ context: 'state of a request', message: 'Waiting for approval' }),
  scheduled: msg({ context: 'state of a request', message: 'Approved, starts later' }),
  delivering: msg({ context: 'state of a request', message: 'Being delivered' }),
  delivered: msg({ context: 'state of a request', message: 'Delivered' }),
  partiallyDelivered: msg({ context: 'state of a request', message: 'Partly delivered' }),
  deliveryFailed: msg({ context: 'state of a request', message: 'Could not be delivered' }),
  denied: msg({ context: 'state of a request', message: 'Denied' }),
  cancelled: msg({ context: 'state of a request', message: 'Cancelled' }),
};

/** What has become of a request, in a word or three. A state without a word is shown as Graph spelled it. */
export function stateWords({ state, rawState }: Pick<AccessRequest, 'state' | 'rawState'>): MessageDescriptor {
  if (state !== 'unknown') return words[state];
  const spelled = shortText(rawState ?? '');
  return spelled ? msg`Unknown state: ${spelled}` : msg`Unknown state`;
}
