import type { SignInProblem } from './signInProblem.ts';

/** Why a sign-in failed, for what was thrown at `now`. The causes are in a chunk that few ever need. Never rejects. */
export async function findSignInProblem(error: unknown, now: number): Promise<SignInProblem> {
  try {
    const { signInProblemOf } = await import('./signInProblem.ts');
    return signInProblemOf(error, now);
  } catch {
    return { cause: 'other', code: error instanceof Error ? error.name : 'unknown', correlationId: undefined, at: now };
  }
}
