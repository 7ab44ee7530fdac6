import type { ProblemCode } from '../../config/problemCode.ts';
import type { GraphFailure } from '../../graph/graphAnswer.ts';
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
      if (failure.cause === 'storage') return 'MAR-110';
      return failure.cause === 'offline' ? 'MAR-204' : 'MAR-205';
    case 'unknown':
      return failure.cause === 'unreadable' ? 'MAR-208' : 'MAR-206';
  }
}

/** The code of a call that Graph refused with an HTTP status, where the status alone says the cause. */
export function refusalCode(status: number): ProblemCode | undefined {
  if (status === 401) return 'MAR-201';
  if (status === 403) return 'MAR-202';
  return status === 429 ? 'MAR-203' : undefined;
}
