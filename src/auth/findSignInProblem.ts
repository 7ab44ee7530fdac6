import type { AuthError } from '@azure/msal-browser';
import type { SignInProblem } from './signInProblem.ts';

/**
 * Why a sign-in failed, for what was thrown at `now`. The causes are in a chunk that is seldom needed; where it cannot be
 * loaded, the problem has its codes and the cause `other` or `unreachable`. Never rejects.
 */
export async function findSignInProblem(
  error: unknown,
  now: number,
  loadCauses = () => import('./signInProblem.ts'),
): Promise<SignInProblem> {
  try {
    const { signInProblemOf } = await loadCauses();
    return signInProblemOf(error, now);
  } catch {
    const { name, errorCode, correlationId } = Object(error) as Partial<AuthError>;
    const cause = errorCode?.includes('network') ? 'unreachable' : 'other';
    return { cause, code: errorCode || name || 'unknown', correlationId: correlationId || undefined, at: now };
  }
}
