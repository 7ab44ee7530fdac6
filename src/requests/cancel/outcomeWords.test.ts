import { i18n } from '@lingui/core';
import { expect, test } from 'vitest';
import { formatTime } from '../../i18n/exactTimes.ts';
import { inPhase, intentAt } from '../../testing/inPhase.ts';
import type { Cancellation } from './cancellation.ts';
import { type OutcomeWords, outcomeWords } from './outcomeWords.ts';

const later = intentAt + 300_000;
const laterText = formatTime(later);
const { notSent, refused, tooLate } = inPhase;

const outcomes: [string, Cancellation, OutcomeWords['tone'], string, string, OutcomeWords['action']?][] = [
  ['on its way', inPhase.sending, 'progress', 'Cancelling: Sales', 'Waiting for Microsoft Entra.'],
  ['accepted', inPhase.accepted, 'success', 'Cancelled: Sales', 'confirmed it. The list is being updated.'],
  ['not accepted', inPhase.verifying, 'progress', 'Not accepted: Sales', 'Reading the list again to see why.'],
  ['in doubt', inPhase.checking, 'progress', 'Not known yet: checking Sales', 'Nothing is sent a second time.'],
  [
    'sent by another tab',
    { ...inPhase.checking, inAnotherTab: true },
    'progress',
    'Not known yet: checking Sales',
    'Another tab of yours is cancelling it at this moment',
  ],
  ['cancelled', inPhase.cancelled, 'success', 'Cancelled: Sales', 'You will not get this access from this request.'],
  [
    'cancelled, but not in the list yet',
    { ...inPhase.cancelled, listAgrees: false },
    'success',
    'Cancelled: Sales',
    'its list does not show it yet',
  ],
  [
    'too late for a denial',
    { ...tooLate, state: 'denied' },
    'warning',
    'Too late: Sales was denied',
    'An approver said no before the cancel arrived.',
  ],
  [
    'too late for a delivery',
    { ...tooLate, state: 'delivered' },
    'warning',
    'Too late: Sales was approved and delivered',
    'remove it in My Access',
  ],
  [
    'too late for a partial delivery',
    { ...tooLate, state: 'partiallyDelivered' },
    'warning',
    'Too late: Sales was approved and delivered',
    'remove it in My Access',
  ],
  [
    'too late for a failed delivery',
    { ...tooLate, state: 'deliveryFailed' },
    'warning',
    'Too late: Sales was approved, but could not be delivered',
    'You did not get the access.',
  ],
  [
    'too late for an approval',
    { ...tooLate, state: 'delivering' },
    'warning',
    'Too late: Sales was approved',
    'remove it in My Access',
  ],
  [
    'refused, and the list could not be read',
    refused,
    'error',
    'Not cancelled: Microsoft Entra refused to cancel Sales',
    'The request could not be read again to see why.',
  ],
  [
    'refused, and still pending',
    { ...refused, pendingSeenAt: later },
    'error',
    'Not cancelled: Microsoft Entra refused to cancel Sales',
    `At ${laterText} it was still listed as pending.`,
  ],
  [
    'refused for being busy',
    { ...refused, status: 429 },
    'error',
    'Not cancelled: Microsoft Entra is too busy to cancel Sales',
    'Try again in a minute.',
  ],
  [
    'refused for being busy until a moment',
    { ...refused, status: 429, until: later },
    'error',
    'Not cancelled: Microsoft Entra is too busy to cancel Sales',
    `Try again after ${laterText}.`,
  ],
  [
    'refused for the sign-in',
    { ...refused, status: 401 },
    'error',
    'Not cancelled: Microsoft Entra refused to cancel Sales',
    'Sign in again, then cancel the request once more.',
    'signIn',
  ],
  [
    'refused for missing rights',
    { ...refused, status: 403 },
    'error',
    'Not cancelled: Microsoft Entra refused to cancel Sales',
    'Your account or this app may not cancel it.',
  ],
  [
    'without effect',
    { ...inPhase.stillPending, seenAt: later },
    'warning',
    'Not cancelled: Sales is still waiting',
    `at ${laterText} Microsoft Entra still listed the request as pending. You can cancel it again.`,
  ],
  [
    'never found out',
    inPhase.unknown,
    'error',
    'Not known: we could not find out whether Sales was cancelled',
    'It may or may not have been cancelled.',
    'checkAgain',
  ],
  [
    'not sent while offline',
    { ...notSent, cause: 'offline' },
    'warning',
    'Not sent: you are offline',
    'The cancel of Sales was not sent and will not be sent later by itself.',
  ],
  [
    'not sent after the session has ended',
    { ...notSent, cause: 'signIn' },
    'warning',
    'Not sent: you need to sign in again',
    'Sign in again, then cancel it once more.',
    'signIn',
  ],
  [
    'not sent while everybody has to wait',
    { ...notSent, cause: 'throttled' },
    'warning',
    'Not sent: Microsoft asks everybody to wait',
    'Try again in a minute.',
  ],
  [
    'not sent while everybody has to wait until a moment',
    { ...notSent, cause: 'throttled', until: later },
    'warning',
    'Not sent: Microsoft asks everybody to wait',
    `Try again after ${laterText}.`,
  ],
  [
    'not sent without a token',
    { ...notSent, cause: 'noToken' },
    'warning',
    'Not sent: the sign-in service did not answer',
    'Try again in a minute.',
  ],
  [
    'not sent after a change',
    { ...notSent, cause: 'changed' },
    'warning',
    'Not sent: Sales has changed meanwhile',
    'By the latest list it can no longer be cancelled.',
  ],
];

test.each(outcomes)('a cancel that is %s says so, and what to do now', (_name, cancellation, tone, ...said) => {
  const [headline, explanation, action] = said;
  const words = outcomeWords(cancellation, 'Sales');
  expect(i18n._(words.headline)).toBe(headline);
  expect(i18n._(words.explanation)).toContain(explanation);
  expect({ tone: words.tone, action: words.action }).toEqual({ tone, action });
});
