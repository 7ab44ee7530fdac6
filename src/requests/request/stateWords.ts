import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { formatDay } from '../../i18n/format/dates.ts';
import { accessEnd, type EndFacts } from './accessEnd.ts';
import type { AccessRequest } from './accessRequest.ts';
import { askedOf } from './asked.ts';
import { shortText } from './displayName.ts';
import { type Status, type StatusFacts, statusOf } from './status.ts';

/** What has become of a request, in a word or three: for each state, and for what it means of a removal. */
export const statusWords: Readonly<Record<Status, MessageDescriptor>> = {
  submitted: msg({ context: 'state of a request', message: 'Sent, not yet decided' }),
  pendingApproval: msg({ context: 'state of a request', message: 'Waiting for approval' }),
  scheduled: msg`Scheduled`,
  delivering: msg({ context: 'state of a request', message: 'Access is being set up' }),
  delivered: msg({ context: 'state of a request', message: 'Access given' }),
  partiallyDelivered: msg({ context: 'state of a request', message: 'Some access given' }),
  deliveryFailed: msg({ context: 'state of a request', message: 'Access could not be given' }),
  removing: msg({ context: 'state of a request', message: 'Access is being removed' }),
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
  unknown: msg`Unknown status`,
};

/** What a list can be narrowed to, in the order in which a request goes through it. */
export const statuses = Object.keys(statusWords) as readonly Status[];

/** The parts of a request that the words for its state follow from. */
export type StateFacts = StatusFacts & EndFacts & Pick<AccessRequest, 'rawState'>;

/**
 * The words for a request's state at `now`, in milliseconds since 1970: with the day on which access begins or has ended,
 * where the request says it. A state without words is shown as Graph spelled it.
 */
export function stateWords(request: StateFacts, now: number): MessageDescriptor {
  const status = statusOf(request);
  const spelled = status === 'unknown' && shortText(request.rawState ?? '');
  if (spelled) return msg`Unknown status: ${spelled}`;
  const startsAt = request.schedule?.startsAt ?? 0;
  // When a removal or a change takes place is not what its schedule says.
  if (status === 'scheduled' && startsAt > now && askedOf(request) === 'access') {
    const date = formatDay(startsAt, now);
    return msg`Scheduled, starts ${date}`;
  }
  const endsAt = status === 'delivered' ? accessEnd(request) : undefined;
  if (endsAt !== undefined && endsAt < now) {
    const date = formatDay(endsAt, now);
    // That it has ended is not known: it may have been extended.
    return msg`Access given until ${date}`;
  }
  return statusWords[status];
}
