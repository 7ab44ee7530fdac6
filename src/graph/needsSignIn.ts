import type { GraphFailure } from './graphAnswer.ts';

/** Whether only a new sign-in can end a failure. A 401 here has outlasted a new token. */
export function needsSignIn(failure: GraphFailure): boolean {
  return failure.kind === 'needsInteraction' || (failure.kind === 'refused' && failure.status === 401);
}
