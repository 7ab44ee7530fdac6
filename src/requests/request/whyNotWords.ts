import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { formatDateTime } from '../../i18n/format/dates.ts';
import type { Sentences } from '../../i18n/sentences.ts';
import type { Asked } from './asked.ts';
import type { MadeBy } from './madeBy.ts';
import type { Meaning } from './meaning.ts';
import { canRequestAgain } from './requestAgain.ts';
import type { Status } from './status.ts';
import type { WhyNotCancellable } from './whyNotCancellable.ts';

type Finished = Exclude<Status, 'submitted' | 'pendingApproval' | 'scheduled' | 'unknown'>;

/** What has become of a request that cannot be cancelled any more. */
const facts: Readonly<Record<Finished, MessageDescriptor>> = {
  delivering: msg`The access is being set up, so this can no longer be cancelled.`,
  delivered: msg`The access has been given, so there is nothing left to cancel.`,
  partiallyDelivered: msg`Some of the access has been given, so this can no longer be cancelled.`,
  deliveryFailed: msg`The access could not be given, so there is nothing left to cancel.`,
  removing: msg`The access is being removed, so this can no longer be cancelled.`,
  removed: msg`The access has been removed, so there is nothing left to cancel.`,
  partlyRemoved: msg`Some of the access has been removed, so this can no longer be cancelled.`,
  removalFailed: msg`The access could not be removed, so there is nothing left to cancel.`,
  carryingOut: msg`It is being carried out, so it can no longer be cancelled.`,
  carriedOut: msg`It has been carried out, so there is nothing left to cancel.`,
  partlyCarriedOut: msg`Some of it has been carried out, so it can no longer be cancelled.`,
  notCarriedOut: msg`It could not be carried out, so there is nothing left to cancel.`,
  denied: msg`It was denied, or nobody decided in time, so there is nothing left to cancel.`,
  ranOut: msg`Nobody decided in time, so there is nothing left to cancel.`,
  cancelled: msg`It is already cancelled.`,
};

/** Why a request offers no cancel although its state does not say so. */
const otherReasons: Readonly<Partial<Record<WhyNotCancellable, MessageDescriptor>>> = {
  unknownState: msg`Microsoft Entra reports a status that this app does not recognise, so you cannot cancel it here. Check the request in My Access, or ask your helpdesk.`,
  unknownType: msg`Microsoft Entra reports a type of request that this app does not recognise, so you cannot cancel it here. Check the request in My Access, or ask your helpdesk.`,
  pastCancelling: msg`It is too late to cancel, and the list will show that soon. Refresh in a minute.`,
};

/** Why a request that no person made in the usual way offers no cancel. */
const madeByOthers: Readonly<Record<MadeBy, MessageDescriptor>> = {
  administrator: msg`An administrator made this request, so you cannot cancel it. Ask your helpdesk if it is wrong.`,
  approver: msg`An approver made this request, so you cannot cancel it. Ask your helpdesk if it is wrong.`,
  system: msg`Microsoft Entra made this request automatically, so you cannot cancel it. Ask your helpdesk if it is wrong.`,
  me: msg`You made this request as an administrator, so it cannot be cancelled here.`,
  somebodyElse: msg`Someone else made this request, so you cannot cancel it. Ask your helpdesk if it is wrong.`,
  unknown: msg`It cannot be cancelled here. Ask your helpdesk if it is wrong.`,
};

/** Words for what is mine, and for what is somebody else's. */
type ForBoth = Readonly<Record<Meaning['whose'], MessageDescriptor>>;

const removeIt: ForBoth = {
  mine: msg`If you do not want the access, remove it in My Access.`,
  theirs: msg`If they do not want the access, they can remove it in My Access.`,
};
const removeItLater: ForBoth = {
  mine: msg`Once you have the access, you can remove it in My Access.`,
  theirs: msg`Once they have the access, they can remove it in My Access.`,
};
const requestAgain: ForBoth = {
  mine: msg`If you still need the access, request it again.`,
  theirs: msg`If they still need the access, request it again.`,
};
const stillThere: ForBoth = {
  mine: msg`You still have the access.`,
  theirs: msg`They still have the access.`,
};
const kept: ForBoth = {
  mine: msg`You keep this access.`,
  theirs: msg`They keep this access.`,
};
const noAccess: ForBoth = {
  mine: msg`This request will not give you access.`,
  theirs: msg`This request will not give them access.`,
};
const acceptFirst: ForBoth = {
  mine: msg`If you are a guest in this organisation, open My Access and accept what Microsoft asks for. Until then, the access is not set up.`,
  theirs: msg`If they are a guest in this organisation, they need to open My Access and accept what Microsoft asks for. Until then, the access is not set up.`,
};
const ended = msg`The access has ended, so there is nothing left to cancel.`;
const unchanged = msg`This request does not change the access.`;
const onceRemoved = msg`Once it is removed, it can be requested again.`;
const askNow = msg`Ask your helpdesk.`;
const askHelpdesk = msg`If that is wrong, ask your helpdesk.`;
const unusual = msg`If this has lasted more than a day, that is unusual: ask your helpdesk.`;

/** Why a request cannot be cancelled, and what to do instead. */
export function whyNotWords(meaning: Meaning, reason: WhyNotCancellable): Sentences {
  const other = reason === 'notMadeByPerson' ? madeByOthers[meaning.madeBy] : otherReasons[reason];
  return other ? [other] : [factOf(meaning), ...adviceOf(meaning)];
}

/** What came of a request before its cancel arrived, and what to do now. */
export function tooLateWords(meaning: Meaning): Sentences {
  return [factOf(meaning), ...adviceOf(meaning)];
}

/** What it means that a request is cancelled. */
export function cancelledWords({ asked, whose }: Pick<Meaning, 'asked' | 'whose'>): MessageDescriptor {
  if (asked === 'removal') return kept[whose];
  return isAlteration(asked) ? unchanged : noAccess[whose];
}

function factOf({ status, hasEnded, endedAt }: Meaning): MessageDescriptor {
  if (!hasEnded) return facts[status as Finished];
  if (endedAt === undefined) return ended;
  const date = formatDateTime(endedAt);
  return msg`According to this request, the access ended on ${date}, so there is nothing left to cancel.`;
}

function adviceOf(meaning: Meaning): Sentences {
  const { asked, whose, status, isSlow, isPresent } = meaning;
  const slowly = isSlow ? [unusual] : [];
  if (canRequestAgain(meaning)) return [requestAgain[whose]];
  switch (status) {
    case 'delivering':
      // What is to be done now, before what can be done later.
      return isSlow ? [unusual, acceptFirst[whose]] : [removeItLater[whose]];
    case 'delivered':
    case 'partiallyDelivered':
      // What a rule gives, the rule would give again.
      return [meaning.madeBy === 'system' ? askHelpdesk : removeIt[whose]];
    case 'removing':
      return [onceRemoved, ...slowly];
    case 'removed':
      return [];
    case 'removalFailed':
      return isPresent === false ? [] : [stillThere[whose], askHelpdesk];
    case 'carryingOut':
      return isSlow ? slowly : [askHelpdesk];
    case 'notCarriedOut':
      return [askNow];
    case 'cancelled':
    case 'denied':
    case 'ranOut':
      if (asked === 'removal') return isPresent === false ? [] : [kept[whose]];
      return asked === 'access' ? [] : [unchanged];
    default:
      return [askHelpdesk];
  }
}

/** Whether a request is to alter access that is there: it is neither given nor taken away by it. */
function isAlteration(asked: Asked): boolean {
  return asked === 'change' || asked === 'extension';
}
