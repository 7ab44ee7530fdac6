import { AuthError } from '@azure/msal-browser';
import { isStorageError } from './isStorageError.ts';

/** Why a sign-in came back without an account, in a form that a page can show. */
export interface SignInProblem {
  readonly cause: SignInProblemCause;
  /** Microsoft Entra's own code, such as `AADSTS65001`, or MSAL's error code where Entra gave none. */
  readonly code: string;
  /** Entra's correlation id, to find the attempt in the sign-in logs. */
  readonly correlationId: string | undefined;
  /** When it happened, in milliseconds since 1970. */
  readonly at: number;
  /** The code stood in the address, and nobody knows who wrote it there. */
  readonly isUnverified?: boolean;
}

/** The causes that have words of their own. */
export type SignInProblemCause =
  | 'declined'
  | 'consentMissing'
  | 'notAssigned'
  | 'wrongTenant'
  | 'guest'
  | 'personalAccount'
  | 'notRegistered'
  | 'blockedByPolicy'
  | 'proofMissing'
  | 'clockOff'
  | 'throttled'
  | 'unreachable'
  | 'storageBlocked'
  | 'interrupted'
  | 'consentAnswered'
  | 'other';

/** Source: https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const causeOfEntraCode = new Map<string, SignInProblemCause>(
  Object.entries({
    65004: 'declined',
    65001: 'consentMissing',
    90094: 'consentMissing',
    90095: 'consentMissing',
    50105: 'notAssigned',
    50020: 'wrongTenant',
    50034: 'wrongTenant',
    90072: 'guest',
    500200: 'personalAccount',
    500202: 'personalAccount',
    50194: 'notRegistered',
    90002: 'notRegistered',
    700016: 'notRegistered',
    53000: 'blockedByPolicy',
    53001: 'blockedByPolicy',
    53002: 'blockedByPolicy',
    53003: 'blockedByPolicy',
    53004: 'blockedByPolicy',
    50074: 'proofMissing',
    50076: 'proofMissing',
    50079: 'proofMissing',
    50158: 'proofMissing',
    500133: 'clockOff',
    700024: 'clockOff',
    50196: 'throttled',
    // An authorization code that was used already, or has expired.
    54005: 'interrupted',
    70008: 'interrupted',
    501481: 'interrupted',
    90033: 'unreachable',
  }),
);

// A map, for the code comes out of the address, and an object has more names than its own.
const causeOfMsalCode = new Map<string, SignInProblemCause>(
  Object.entries({
    access_denied: 'declined',
    user_cancelled: 'declined',
    consent_required: 'consentMissing',
    temporarily_unavailable: 'unreachable',
    network_error: 'unreachable',
    no_network_connectivity: 'unreachable',
    storage_not_supported: 'storageBlocked',
    interaction_in_progress: 'interrupted',
    no_token_request_cache_error: 'interrupted',
    unable_to_parse_token_request_cache_error: 'interrupted',
    state_mismatch: 'interrupted',
    state_not_found: 'interrupted',
    timed_out: 'interrupted',
  }),
);

/** Turns whatever MSAL threw while it handled a redirect into a {@link SignInProblem}. Never throws. */
export function signInProblemOf(error: unknown, now: number): SignInProblem {
  if (!(error instanceof AuthError)) {
    const code = error instanceof Error || error instanceof DOMException ? error.name : 'unknown';
    return {
      cause: isStorageError(error) ? 'storageBlocked' : 'other',
      code,
      correlationId: undefined,
      at: now,
    };
  }
  const entraCode = /AADSTS(\d{4,7})/.exec(error.errorMessage ?? '')?.[1];
  // MSAL's throttle cache repeats an earlier 429 or 5xx of the token endpoint under the joined numbers of its
  // `error_codes`, or under none.
  const isRepeated = /^[\d ]*$/.test(error.errorCode);
  const causeWithoutEntraCode = isRepeated ? 'throttled' : causeOfMsalCode.get(error.errorCode);
  return {
    cause: (entraCode ? causeOfEntraCode.get(entraCode) : undefined) ?? causeWithoutEntraCode ?? 'other',
    code: entraCode ? `AADSTS${entraCode}` : error.errorCode || 'throttled',
    correlationId: error.correlationId || undefined,
    at: now,
  };
}
