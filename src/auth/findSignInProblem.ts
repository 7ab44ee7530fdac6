import type { AuthError } from '@azure/msal-browser';
import type { SignInProblem } from './signInProblem.ts';

/**
 * Why a sign-in failed, for what was thrown at `now`. The causes are in a chunk that few ever need; where it cannot be
 * loaded, the codes are said without one. Never rejects.
 */
export async function findSignInProblem(error: unknown, now: number): Promise<SignInProblem> {
  try {
    const { signInProblemOf } = await import('./signInProblem.ts');
    return signInProblemOf(error, now);
  } catch {
    const { name, errorCode, correlationId } = Object(error) as Partial<AuthError>;
    const cause = errorCode?.includes('network') ? 'unreachable' : 'other';
    return { cause, code: errorCode || name || 'unknown', correlationId: correlationId || undefined, at: now };
  }
}
