import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { WhyNotCancellable } from './whyNotCancellable.ts';

/** Why a request cannot be cancelled, and what to do instead, in sentences. */
export const whyNotWords: Readonly<Record<WhyNotCancellable, MessageDescriptor>> = {
  delivering: msg`It has been approved and the access is being given at this moment, so it can no longer be cancelled. When you have the access, you can remove it in My Access.`,
  delivered: msg`You already have this access, so there is nothing left to cancel. If you do not want it, remove it in My Access.`,
  partiallyDelivered: msg`Some of this access has been given already, so the request can no longer be cancelled. If you do not want it, remove it in My Access.`,
  deliveryFailed: msg`It was approved, but the access could not be given, so there is nothing left to cancel. If you still need it, ask again or ask your helpdesk.`,
  denied: msg`An approver said no, so there is nothing left to cancel. If you still need it, talk to the approver and ask again.`,
  cancelled: msg`It is cancelled already. If you need the access after all, ask again in My Access.`,
  unknownState: msg`This app does not know the state that Microsoft Entra reports, so it does not offer to cancel. Look at the request in My Access, or ask your helpdesk.`,
  pastCancelling: msg`Microsoft Entra is already past the point where it can be cancelled; the list will show that soon. Refresh in a minute.`,
  notMadeByPerson: msg`An administrator or the system made this request, so only they can take it back. Ask your helpdesk if it is wrong.`,
  unknownType: msg`This app does not know this kind of request, so it does not offer to cancel. Look at the request in My Access, or ask your helpdesk.`,
};
