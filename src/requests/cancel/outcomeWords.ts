import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { formatTime } from '../../i18n/exactTimes.ts';
import type { RequestState } from '../request/accessRequest.ts';
import type { Cancellation } from './cancellation.ts';

/** What is said of a cancel: announced once, and left on the page. */
export interface OutcomeWords {
  readonly tone: 'progress' | 'success' | 'warning' | 'error';
  /** The outcome in one line, beginning with its name. */
  readonly headline: MessageDescriptor;
  /** What it means, and what to do now. */
  readonly explanation: MessageDescriptor;
  /** The way on, if it takes a button. */
  readonly action?: 'checkAgain' | 'signIn';
}

/** Puts a cancel into words. Says "cancelled" and "refused" only where the phase allows it. */
export function outcomeWords(cancellation: Cancellation, packageName: string): OutcomeWords {
  switch (cancellation.phase) {
    case 'sending':
      return {
        tone: 'progress',
        headline: msg`Cancelling: ${packageName}`,
        explanation: msg`Waiting for Microsoft Entra.`,
      };
    case 'accepted':
      return {
        tone: 'success',
        headline: msg`Cancelled: ${packageName}`,
        explanation: msg`Microsoft Entra has confirmed it. The list is being updated.`,
      };
    case 'verifying':
      return {
        tone: 'progress',
        headline: msg`Not accepted: ${packageName}`,
        explanation: msg`Microsoft Entra did not accept the cancel. Reading the list again to see why.`,
      };
    case 'checking':
      return {
        tone: 'progress',
        headline: msg`Not known yet: checking ${packageName}`,
        explanation: cancellation.inAnotherTab
          ? msg`Another tab of yours is cancelling it at this moment, so this one sends nothing and reads the list.`
          : msg`There was no clear answer, so the list is being read again. Nothing is sent a second time.`,
      };
    case 'cancelled':
      return {
        tone: 'success',
        headline: msg`Cancelled: ${packageName}`,
        explanation: cancellation.listAgrees
          ? msg`You will not get this access from this request.`
          : msg`Microsoft Entra has confirmed it, but its list does not show it yet. Refresh later to see it there.`,
      };
    case 'tooLate':
      return {
        tone: 'warning',
        headline: tooLateHeadline(cancellation.state, packageName),
        explanation: tooLateExplanation(cancellation.state),
      };
    case 'refused':
      return refusedWords(cancellation, packageName);
    case 'stillPending': {
      const seenAt = formatTime(cancellation.seenAt);
      return {
        tone: 'warning',
        headline: msg`Not cancelled: ${packageName} is still waiting`,
        explanation: msg`There was no clear answer, and at ${seenAt} Microsoft Entra still listed the request as pending. You can cancel it again.`,
      };
    }
    case 'unknown':
      return {
        tone: 'error',
        headline: msg`Not known: we could not find out whether ${packageName} was cancelled`,
        explanation: msg`It may or may not have been cancelled. Check again, or look in a few minutes.`,
        action: 'checkAgain',
      };
    case 'notSent':
      return notSentWords(cancellation, packageName);
  }
}

function tooLateHeadline(state: RequestState, packageName: string): MessageDescriptor {
  switch (state) {
    case 'denied':
      return msg`Too late: ${packageName} was denied`;
    case 'delivered':
    case 'partiallyDelivered':
      return msg`Too late: ${packageName} was approved and delivered`;
    case 'deliveryFailed':
      return msg`Too late: ${packageName} was approved, but could not be delivered`;
    default:
      return msg`Too late: ${packageName} was approved`;
  }
}

function tooLateExplanation(state: RequestState): MessageDescriptor {
  switch (state) {
    case 'denied':
      return msg`An approver said no before the cancel arrived. You will not get this access from this request.`;
    case 'deliveryFailed':
      return msg`It ended before the cancel arrived. You did not get the access.`;
    default:
      return msg`Cancelling does not take access away. If you do not want it, remove it in My Access, or ask your helpdesk.`;
  }
}

function refusedWords(
  { status, until, pendingSeenAt }: Cancellation & { phase: 'refused' },
  packageName: string,
): OutcomeWords {
  const headline = msg`Not cancelled: Microsoft Entra refused to cancel ${packageName}`;
  const waitUntil = timeOf(until);
  const seenAt = timeOf(pendingSeenAt);
  if (status === 429) {
    return {
      tone: 'error',
      headline: msg`Not cancelled: Microsoft Entra is too busy to cancel ${packageName}`,
      explanation:
        waitUntil === undefined
          ? msg`Too much is asked of it at the moment. Try again in a minute.`
          : msg`Too much is asked of it at the moment. Try again after ${waitUntil}.`,
    };
  }
  if (status === 401) {
    return {
      tone: 'error',
      headline,
      explanation: msg`It did not accept your sign-in. Sign in again, then cancel the request once more.`,
      action: 'signIn',
    };
  }
  if (status === 403) {
    return {
      tone: 'error',
      headline,
      explanation: msg`Your account or this app may not cancel it. Ask your helpdesk, and give them the reference and the numbers in the details.`,
    };
  }
  return {
    tone: 'error',
    headline,
    explanation:
      seenAt === undefined
        ? msg`The request could not be read again to see why. Refresh the list, then try again.`
        : msg`At ${seenAt} it was still listed as pending. Refresh in a minute: if it is pending then, try again or ask your helpdesk.`,
  };
}

function notSentWords({ cause, until }: Cancellation & { phase: 'notSent' }, packageName: string): OutcomeWords {
  const waitUntil = timeOf(until);
  switch (cause) {
    case 'offline':
      return {
        tone: 'warning',
        headline: msg`Not sent: you are offline`,
        explanation: msg`The cancel of ${packageName} was not sent and will not be sent later by itself. Cancel again when you are back online.`,
      };
    case 'signIn':
      return {
        tone: 'warning',
        headline: msg`Not sent: you need to sign in again`,
        explanation: msg`The cancel of ${packageName} was not carried out. Sign in again, then cancel it once more.`,
        action: 'signIn',
      };
    case 'throttled':
      return {
        tone: 'warning',
        headline: msg`Not sent: Microsoft asks everybody to wait`,
        explanation:
          waitUntil === undefined
            ? msg`The cancel of ${packageName} was not sent. Try again in a minute.`
            : msg`The cancel of ${packageName} was not sent. Try again after ${waitUntil}.`,
      };
    case 'noToken':
      return {
        tone: 'warning',
        headline: msg`Not sent: the sign-in service did not answer`,
        explanation: msg`The cancel of ${packageName} was not sent. Try again in a minute.`,
      };
    case 'changed':
      return {
        tone: 'warning',
        headline: msg`Not sent: ${packageName} has changed meanwhile`,
        explanation: msg`By the latest list it can no longer be cancelled. Its details say why, and what you can do instead.`,
      };
  }
}

function timeOf(at: number | undefined): string | undefined {
  return at === undefined ? undefined : formatTime(at);
}
