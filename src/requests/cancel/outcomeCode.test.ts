import { expect, test } from 'vitest';
import { inPhase } from '../../testing/inPhase.ts';
import type { Cancellation } from './cancellation.ts';
import { outcomeCode } from './outcomeCode.ts';

const { notSent, refused } = inPhase;

test.each<[string, Cancellation, string | undefined]>([
  ['on its way', inPhase.sending, undefined],
  ['accepted', inPhase.accepted, undefined],
  ['being verified', inPhase.verifying, undefined],
  ['in doubt', inPhase.checking, undefined],
  ['done', inPhase.cancelled, undefined],
  ['too late', inPhase.tooLate, 'MAR-301'],
  ['refused with 400', refused, 'MAR-302'],
  ['refused with 404', { ...refused, status: 404 }, 'MAR-302'],
  ['refused with 409', { ...refused, status: 409 }, 'MAR-302'],
  ['refused with 401', { ...refused, status: 401 }, 'MAR-201'],
  ['refused with 403', { ...refused, status: 403 }, 'MAR-202'],
  ['refused with 429', { ...refused, status: 429 }, 'MAR-203'],
  ['never found out', inPhase.unknown, 'MAR-303'],
  ['without effect', inPhase.stillPending, 'MAR-304'],
  ['not sent while offline', notSent, 'MAR-204'],
  ['not sent after the session has ended', { ...notSent, cause: 'signIn' }, 'MAR-201'],
  ['not sent while everybody has to wait', { ...notSent, cause: 'throttled' }, 'MAR-203'],
  ['not sent without a token', { ...notSent, cause: 'noToken' }, 'MAR-205'],
  ['not sent for want of room for a token', { ...notSent, cause: 'storage' }, 'MAR-110'],
  ['not sent after a change', { ...notSent, cause: 'changed' }, 'MAR-305'],
])('a cancel that is %s has a code only if something went wrong', (_name, cancellation, code) => {
  expect(outcomeCode(cancellation)).toBe(code);
});
