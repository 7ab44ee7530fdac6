import { i18n } from '@lingui/core';
import { expect, test } from 'vitest';
import { formatTime } from '../../i18n/format/exactTimes.ts';
import { joinSentences } from '../../i18n/sentences.ts';
import { inPhase, intentAt } from '../../testing/inPhase.ts';
import { accessRequest } from '../../testing/rows.ts';
import type { Cancellation } from './cancellation.ts';
import { type OutcomeWords, outcomeWords } from './outcomeWords.ts';

const later = intentAt + 300_000;
const laterText = formatTime(later);
const { notSent, refused, tooLate } = inPhase;

const outcomes: [string, Cancellation, OutcomeWords['tone'], string, string, OutcomeWords['action']?][] = [
  ['on its way', inPhase.sending, 'progress', 'Cancelling: your request for Sales', 'Waiting for Microsoft Entra.'],
  [
    'accepted',
    inPhase.accepted,
    'success',
    'Cancelled: your request for Sales',
    'confirmed the cancellation. Your list is being updated.',
  ],
  [
    'not accepted',
    inPhase.verifying,
    'progress',
    'Not accepted: your request for Sales',
    'We are checking your list to see why.',
  ],
  [
    'in doubt',
    inPhase.checking,
    'progress',
    'Not known yet: checking your request for Sales',
    'Nothing is sent a second time.',
  ],
  [
    'sent by another tab',
    { ...inPhase.checking, inAnotherTab: true },
    'progress',
    'Not known yet: checking your request for Sales',
    'You are cancelling it in another tab.',
  ],
  [
    'cancelled',
    inPhase.cancelled,
    'success',
    'Cancelled: your request for Sales',
    'This request will not give you access.',
  ],
  [
    'cancelled, but not in the list yet',
    { ...inPhase.cancelled, listAgrees: false },
    'success',
    'Cancelled: your request for Sales',
    'It can take a few minutes to show in your list.',
  ],
  [
    'too late for a denial',
    { ...tooLate, state: 'denied' },
    'warning',
    'Too late: your request for Sales was denied',
    'It was denied, or nobody decided in time, so there is nothing left to cancel.',
  ],
  [
    'too late for a delivery',
    { ...tooLate, state: 'delivered' },
    'warning',
    'Too late: your request for Sales was approved and delivered',
    'remove it in My Access',
  ],
  [
    'too late for a partial delivery',
    { ...tooLate, state: 'partiallyDelivered' },
    'warning',
    'Too late: your request for Sales was partly carried out',
    'remove it in My Access',
  ],
  [
    'too late for a failed delivery',
    { ...tooLate, state: 'deliveryFailed' },
    'warning',
    'Too late: your request for Sales was approved, but could not be carried out',
    'The access could not be given, so there is nothing left to cancel.',
  ],
  [
    'too late for an approval',
    { ...tooLate, state: 'delivering' },
    'warning',
    'Too late: your request for Sales was approved',
    'The access is being set up, so this can no longer be cancelled.',
  ],
  [
    'refused, and the list could not be read',
    { ...refused, pendingSeenAt: undefined },
    'error',
    'Not accepted: Microsoft Entra refused to cancel your request for Sales',
    'We could not read the request again to see why.',
  ],
  [
    'refused, and still pending',
    { ...refused, pendingSeenAt: later },
    'error',
    'Not cancelled: Microsoft Entra did not cancel your request for Sales',
    `At ${laterText}, it was still listed as pending.`,
  ],
  [
    'refused for being busy',
    { ...refused, status: 429 },
    'error',
    'Not cancelled: Microsoft Entra is too busy to cancel your request for Sales',
    'Try again in a minute.',
  ],
  [
    'refused for being busy until a moment',
    { ...refused, status: 429, until: later },
    'error',
    'Not cancelled: Microsoft Entra is too busy to cancel your request for Sales',
    `Try again after ${laterText}.`,
  ],
  [
    'refused for being busy, and the list could not be read',
    { ...refused, status: 429, until: later, pendingSeenAt: undefined },
    'error',
    'Not accepted: Microsoft Entra refused to cancel your request for Sales',
    `Try again after ${laterText}.`,
  ],
  [
    'refused for the sign-in',
    { ...refused, status: 401 },
    'error',
    'Not cancelled: Microsoft Entra did not cancel your request for Sales',
    'Sign in again, then cancel the request again.',
    'signIn',
  ],
  [
    'refused for missing rights',
    { ...refused, status: 403 },
    'error',
    'Not cancelled: Microsoft Entra did not cancel your request for Sales',
    'Your account or this app does not have permission to cancel it.',
  ],
  [
    'without effect',
    { ...inPhase.stillPending, seenAt: later },
    'warning',
    'Not cancelled: your request for Sales is still pending',
    `At ${laterText}, Microsoft Entra still listed the request as pending. You can try to cancel it again.`,
  ],
  [
    'never found out',
    inPhase.unknown,
    'error',
    'Not known: we could not confirm whether your request for Sales was cancelled',
    'It may or may not have been cancelled.',
    'checkAgain',
  ],
  [
    'not sent while offline',
    { ...notSent, cause: 'offline' },
    'warning',
    'Not sent: you are offline',
    'Not cancelled: your request for Sales. Nothing will be sent automatically later.',
  ],
  [
    'not sent after the session has ended',
    { ...notSent, cause: 'signIn' },
    'warning',
    'Not sent: you need to sign in again',
    'Not cancelled: your request for Sales. Sign in again, then cancel it again.',
    'signIn',
  ],
  [
    'not sent while everybody has to wait',
    { ...notSent, cause: 'throttled' },
    'warning',
    'Not sent: Microsoft asked us to wait',
    'Try again in a minute.',
  ],
  [
    'not sent while everybody has to wait until a moment',
    { ...notSent, cause: 'throttled', until: later },
    'warning',
    'Not sent: Microsoft asked us to wait',
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
    'not sent for want of room for a token',
    { ...notSent, cause: 'storage' },
    'warning',
    'Not sent: your browser’s storage for this page is full',
    'Delete the site data for this page, then sign in again.',
  ],
  [
    'not sent after a change',
    { ...notSent, cause: 'changed' },
    'warning',
    'Not sent: your request for Sales has changed',
    'It can no longer be cancelled.',
  ],
];

test.each(outcomes)('a cancel that is %s says so, and what to do now', (_name, cancellation, tone, ...said) => {
  const [headline, explanation, action] = said;
  const words = outcomeWords({ request: accessRequest({ name: 'Sales' }), cancellation });
  expect(i18n._(words.headline)).toBe(headline);
  expect(joinSentences(i18n, words.explanation)).toContain(explanation);
  expect({ tone: words.tone, action: words.action }).toEqual({ tone, action });
});

const headlineOf = (row: object, cancellation: Cancellation, scope?: 'createdBy') =>
  i18n._(outcomeWords({ request: accessRequest({ name: 'Sales', ...row }, scope), cancellation }).headline);

test.each([
  ['UserAdd', 'your request for Sales'],
  ['UserUpdate', 'your request to change Sales'],
  ['UserExtend', 'your request to extend Sales'],
  ['UserRemove', 'your request to remove Sales'],
  ['OnBehalfAdd', 'the request for Sales'],
])('a cancelled %s is called “%s”', (requestType, phrase) => {
  expect(headlineOf({ requestType }, inPhase.cancelled)).toBe(`Cancelled: ${phrase}`);
});

test('a request that the person made for somebody else is theirs', () => {
  expect(headlineOf({ requestType: 'OnBehalfAdd' }, inPhase.cancelled, 'createdBy')).toBe(
    'Cancelled: your request for Sales',
  );
});

test.each([
  ['Submitted', 'delivering', 'is being carried out'],
  ['Submitted', 'delivered', 'was delivered'],
  ['Submitted', 'deliveryFailed', 'could not be carried out'],
  ['Scheduled', 'delivering', 'is being carried out'],
  ['PendingApproval', 'delivering', 'was approved'],
  ['PendingApproval', 'delivered', 'was approved and delivered'],
] as const)(
  'a request that was %s and is %s is not said to be approved unless it waited for it',
  (was, state, said) => {
    expect(headlineOf({ requestState: was }, { ...tooLate, state })).toBe(`Too late: your request for Sales ${said}`);
  },
);
