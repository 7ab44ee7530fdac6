import type { GraphFailure } from '../graph/graphAnswer.ts';
import type { ProblemCode } from '../ui/problemCode.ts';
import type { Cancellation, NotSentCause } from './cancellation.ts';
import type { Completeness } from './requestList.ts';

/** The code of a list that is incomplete. */
export function listCode(problem: Completeness & { kind: 'failed' | 'broken' }): ProblemCode {
  return problem.kind === 'broken' ? 'MAR-208' : failureCode(problem.failure);
}

function failureCode(failure: GraphFailure): ProblemCode {
  switch (failure.kind) {
    case 'needsInteraction':
      return 'MAR-201';
    case 'refused':
      return refusalCode(failure.status) ?? 'MAR-207';
    case 'throttled':
      return 'MAR-203';
    case 'unreachable':
      return failure.cause === 'offline' ? 'MAR-204' : 'MAR-205';
    case 'unknown':
      return failure.cause === 'unreadable' ? 'MAR-208' : 'MAR-206';
  }
}

function refusalCode(status: number): ProblemCode | undefined {
  if (status === 401) return 'MAR-201';
  if (status === 403) return 'MAR-202';
  return status === 429 ? 'MAR-203' : undefined;
}

const notSentCodes: Readonly<Record<NotSentCause, ProblemCode>> = {
  offline: 'MAR-204',
  signIn: 'MAR-201',
  throttled: 'MAR-203',
  noToken: 'MAR-205',
  changed: 'MAR-305',
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
