import { i18n, type MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { wallTime } from '../../graph/wallTime.ts';
import { formatTime } from '../../i18n/format/exactTimes.ts';
import type { Sentences } from '../../i18n/sentences.ts';
import { storageFullWords } from '../list/ListFailureText.tsx';
import type { AccessRequest } from '../request/accessRequest.ts';
import { displayName } from '../request/displayName.ts';
import { meaningOf } from '../request/meaning.ts';
import { requestPhrase } from '../request/requestPhrase.ts';
import { type Status, statusOf } from '../request/status.ts';
import { cancelledWords, tooLateWords } from '../request/whyNotWords.ts';
import type { Cancellation } from './cancellation.ts';
import type { CancellationRecord } from './cancellations.ts';

/** What is said of a cancel: announced once, and left on the page. */
export interface OutcomeWords {
  readonly tone: 'progress' | 'success' | 'warning' | 'error';
  /** The outcome in one line, beginning with its name. */
  readonly headline: MessageDescriptor;
  /** What it means, and what to do now. */
  readonly explanation: Sentences;
  /** The way on, if it takes a button. */
  readonly action?: 'checkAgain' | 'signIn';
}

/** A cancel, and the request as it was when the person confirmed it. */
type Cancelled = Pick<CancellationRecord, 'request' | 'cancellation'>;

/**
 * Puts a cancel into words. Says "cancelled" and "refused" only where the phase allows it, and "approved" only of a
 * request that waited for approval. `request` in the messages is the request as `requestPhrase` calls it.
 */
export function outcomeWords({ request: asked, cancellation }: Cancelled): OutcomeWords {
  const request = i18n._(requestPhrase(asked, displayName(asked)));
  switch (cancellation.phase) {
    case 'sending':
      return {
        tone: 'progress',
        headline: msg`Cancelling: ${request}`,
        explanation: [msg`Waiting for Microsoft Entra.`],
      };
    case 'accepted':
      return {
        tone: 'success',
        headline: msg`Cancelled: ${request}`,
        explanation: [msg`Microsoft Entra confirmed the cancellation. Your list is being updated.`],
      };
    case 'verifying':
      return {
        tone: 'progress',
        headline: msg`Not accepted: ${request}`,
        explanation: [msg`Microsoft Entra did not accept the cancellation. We are checking your list to see why.`],
      };
    case 'checking':
      return {
        tone: 'progress',
        headline: msg`Not known yet: checking ${request}`,
        explanation: [
          cancellation.inAnotherTab
            ? msg`You are cancelling it in another tab. This tab sends nothing and checks your list.`
            : msg`We did not get a clear answer, so we are checking your list. Nothing is sent a second time.`,
        ],
      };
    case 'cancelled':
      return {
        tone: 'success',
        headline: msg`Cancelled: ${request}`,
        explanation: cancellation.listAgrees
          ? [cancelledWords(meaningOf(asked, cancellation.intentAt))]
          : [msg`Microsoft Entra confirmed the cancellation. It can take a few minutes to show in your list.`],
      };
    case 'tooLate': {
      const { state, status, intentAt } = cancellation;
      // It was pending a moment ago, so whatever goes on now has not gone on for long.
      const found = { ...asked, state, status, createdAt: intentAt };
      return {
        tone: 'warning',
        headline: tooLateHeadline(asked, statusOf(found), request),
        explanation: tooLateWords(meaningOf(found, intentAt)),
      };
    }
    case 'refused':
      return refusedWords(cancellation, request);
    case 'stillPending': {
      const seenAt = formatTime(wallTime(cancellation.seenAt));
      return {
        tone: 'warning',
        headline: msg`Not cancelled: ${request} is still pending`,
        explanation: [
          msg`We did not get a clear answer. At ${seenAt}, Microsoft Entra still listed the request as pending. You can try to cancel it again.`,
        ],
      };
    }
    case 'unknown':
      return {
        tone: 'error',
        headline: msg`Not known: we could not confirm whether ${request} was cancelled`,
        explanation: [msg`It may or may not have been cancelled. Check again now, or come back in a few minutes.`],
        action: 'checkAgain',
      };
    case 'notSent':
      return notSentWords(cancellation, request);
  }
}

/** Whether somebody approved it is known only of a request that waited for it, and has gone on. */
function tooLateHeadline(asked: AccessRequest, status: Status, request: string): MessageDescriptor {
  const wasApproved = asked.state === 'pendingApproval';
  switch (status) {
    case 'denied':
      return msg`Too late: ${request} was denied`;
    case 'ranOut':
      return msg`Too late: ${request} was not decided in time`;
    case 'delivered':
      return wasApproved
        ? msg`Too late: ${request} was approved and delivered`
        : msg`Too late: ${request} was delivered`;
    case 'removed':
    case 'carriedOut':
      return wasApproved
        ? msg`Too late: ${request} was approved and carried out`
        : msg`Too late: ${request} was carried out`;
    case 'partiallyDelivered':
    case 'partlyRemoved':
    case 'partlyCarriedOut':
      return msg`Too late: ${request} was partly carried out`;
    case 'deliveryFailed':
    case 'removalFailed':
    case 'notCarriedOut':
      return wasApproved
        ? msg`Too late: ${request} was approved, but could not be carried out`
        : msg`Too late: ${request} could not be carried out`;
    default:
      return wasApproved ? msg`Too late: ${request} was approved` : msg`Too late: ${request} is being carried out`;
  }
}

function refusedWords(
  { status, until, pendingSeenAt }: Cancellation & { phase: 'refused' },
  request: string,
): OutcomeWords {
  const waitUntil = timeOf(until);
  const seenAt = timeOf(pendingSeenAt && wallTime(pendingSeenAt));
  // What the list has not confirmed is Graph's answer, and no more.
  const notAccepted =
    seenAt === undefined ? msg`Not accepted: Microsoft Entra refused to cancel ${request}` : undefined;
  const headline = notAccepted ?? msg`Not cancelled: Microsoft Entra did not cancel ${request}`;
  if (status === 429) {
    return {
      tone: 'error',
      headline: notAccepted ?? msg`Not cancelled: Microsoft Entra is too busy to cancel ${request}`,
      explanation: [
        waitUntil === undefined
          ? msg`It is too busy at the moment. Try again in a minute.`
          : msg`It is too busy at the moment. Try again after ${waitUntil}.`,
      ],
    };
  }
  if (status === 401) {
    return {
      tone: 'error',
      headline,
      explanation: [msg`Your sign-in was not accepted. Sign in again, then cancel the request again.`],
      action: 'signIn',
    };
  }
  if (status === 403) {
    return {
      tone: 'error',
      headline,
      explanation: [
        msg`Your account or this app does not have permission to cancel it. Ask your helpdesk, and give them the reference and the details for support.`,
      ],
    };
  }
  return {
    tone: 'error',
    headline,
    explanation: [
      seenAt === undefined
        ? msg`We could not read the request again to see why. Refresh the list, then try again.`
        : msg`At ${seenAt}, it was still listed as pending. Refresh in a minute. If it is still pending, try again or ask your helpdesk.`,
    ],
  };
}

function notSentWords({ cause, until }: Cancellation & { phase: 'notSent' }, request: string): OutcomeWords {
  const waitUntil = timeOf(until);
  const notCancelled = msg`Not cancelled: ${request}.`;
  switch (cause) {
    case 'offline':
      return {
        tone: 'warning',
        headline: msg`Not sent: you are offline`,
        explanation: [
          notCancelled,
          msg`Nothing will be sent automatically later. Cancel it again when you are online.`,
        ],
      };
    case 'signIn':
      return {
        tone: 'warning',
        headline: msg`Not sent: you need to sign in again`,
        explanation: [notCancelled, msg`Sign in again, then cancel it again.`],
        action: 'signIn',
      };
    case 'throttled':
      return {
        tone: 'warning',
        headline: msg`Not sent: Microsoft asked us to wait`,
        explanation: [notCancelled, waitUntil === undefined ? inAMinute : msg`Try again after ${waitUntil}.`],
      };
    case 'noToken':
      return {
        tone: 'warning',
        headline: msg`Not sent: the sign-in service did not answer`,
        explanation: [notCancelled, inAMinute],
      };
    case 'storage':
      return {
        tone: 'warning',
        headline: msg`Not sent: your browser’s storage for this page is full`,
        explanation: [notCancelled, storageFullWords],
      };
    case 'stopped':
      return {
        tone: 'warning',
        headline: msg`Not sent: you stopped before its turn`,
        explanation: [notCancelled, msg`Cancel it again if you still want to.`],
      };
    case 'changed':
      return {
        tone: 'warning',
        headline: msg`Not sent: ${request} has changed`,
        explanation: [msg`It can no longer be cancelled. Open its details to see why, and what you can do instead.`],
      };
  }
}

const inAMinute = msg`Try again in a minute.`;

function timeOf(at: number | undefined): string | undefined {
  return at === undefined ? undefined : formatTime(at);
}
