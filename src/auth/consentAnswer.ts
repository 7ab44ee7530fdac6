import { refusalIn } from './redirectAnswer.ts';
import type { SignInProblem } from './signInProblem.ts';
import { restoreView } from './tab/keptView.ts';

/** Source: https://learn.microsoft.com/entra/identity-platform/v2-admin-consent */
const parameters = ['admin_consent', 'tenant', 'scope', 'error', 'error_subcode', 'error_description', 'error_uri'];

/**
 * Takes the answer out of the address with which an administrator comes back from the page that agrees to the app for the
 * whole organisation. Its code is `admin_consent` where they agreed, else that of the refusal. `now` is in milliseconds
 * since 1970.
 */
export function takeConsentAnswer(now: number): SignInProblem {
  const query = new URLSearchParams(location.search);
  const code = refusalIn(query) ?? 'admin_consent';
  for (const name of parameters) query.delete(name);
  restoreView(query.toString());
  return { cause: 'consentAnswered', code, correlationId: undefined, at: now, isUnverified: true };
}
