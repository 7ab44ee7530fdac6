import { expect, test } from 'vitest';
import { signInCodes } from '../auth/signInCode.ts';
import { problemCodes } from '../config/problemCode.ts';
import type { Cancellation, NotSentCause } from '../requests/cancel/cancellation.ts';
import { outcomeCode } from '../requests/cancel/outcomeCode.ts';
import { listCode } from '../requests/list/listCode.ts';
import { articles } from './articles.ts';

const handle = { at: 0, clientRequestId: '' };
const base = { intentAt: 0 };

/** All codes that come out of the functions that give them. */
const given = [
  ...Object.values(signInCodes),
  listCode({ kind: 'broken', handle }),
  ...(
    [
      { kind: 'needsInteraction', handle },
      { kind: 'throttled', until: undefined, handle },
      ...[401, 403, 404].map((status) => ({ kind: 'refused', status, handle }) as const),
      ...(['offline', 'storage', 'network'] as const).map((cause) => ({ kind: 'unreachable', cause, handle }) as const),
      ...(['timeout', 'unreadable'] as const).map((cause) => ({ kind: 'unknown', cause, handle }) as const),
    ] as const
  ).map((failure) => listCode({ kind: 'failed', failure, resumeAt: '' })),
  ...(
    [
      { phase: 'tooLate', state: 'delivered', ...base },
      { phase: 'unknown', endedAt: 0, ...base },
      { phase: 'stillPending', seenAt: 0, ...base },
      ...[401, 403, 404, 429].map((status) => ({ phase: 'refused', status, ...base }) as const),
      ...(['offline', 'signIn', 'throttled', 'noToken', 'storage', 'changed'] satisfies NotSentCause[]).map(
        (cause) => ({ phase: 'notSent', cause, ...base }) as const,
      ),
    ] satisfies Cancellation[]
  ).map(outcomeCode),
];

/** What screens show as it stands in them: a circle of redirects, and the app's own troubles. */
const written = ['MAR-112', 'MAR-401', 'MAR-402', 'MAR-403', 'MAR-404', 'MAR-405', 'MAR-406', 'MAR-407'];

test('each code that the app can show has an article, and no other has one', () => {
  const shown = new Set([...given, ...written]);
  expect([...shown].toSorted()).toEqual([...problemCodes]);
  expect(Object.keys(articles)).toEqual([...problemCodes]);
});

test('a cancel that goes on or has succeeded has no code', () => {
  expect(outcomeCode({ phase: 'sending', ...base })).toBeUndefined();
  expect(outcomeCode({ phase: 'cancelled', listAgrees: true, ...base })).toBeUndefined();
});
