import type { ProblemCode } from '../../config/problemCode.ts';
import { refusalCode } from '../list/listCode.ts';
import type { Cancellation, NotSentCause } from './cancellation.ts';

const notSentCodes: Readonly<Record<NotSentCause, ProblemCode | undefined>> = {
  offline: 'MAR-204',
  signIn: 'MAR-201',
  throttled: 'MAR-203',
  noToken: 'MAR-205',
  storage: 'MAR-110',
  changed: 'MAR-305',
  stopped: undefined,
};

/** The code of how a cancel has ended; `undefined` while it goes on, and when it has succeeded. */
export function outcomeCode(cancellation: Cancellation): ProblemCode | undefined {
  switch (cancellation.phase) {
    case 'tooLate':
      return 'MAR-301';
    case 'refused':
      return refusalCode(cancellation.status) ?? 'MAR-302';
    case 'unknown':
      return 'MAR-303';
    case 'stillPending':
      return 'MAR-304';
    case 'notSent':
      return notSentCodes[cancellation.cause];
    default:
      return undefined;
  }
}
