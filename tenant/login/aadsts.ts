import { randomUUID } from 'node:crypto';

interface Refusal {
  readonly error: string;
  readonly text: string;
  /** Entra shows it on its own page and sends nobody back. */
  readonly onPage?: boolean;
}

/** Source: https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const refusals: Readonly<Record<number, Refusal>> = {
  65001: { error: 'consent_required', text: 'The user or administrator has not consented to use the application.' },
  65004: { error: 'access_denied', text: 'User declined to consent to access the app.' },
  90094: { error: 'access_denied', text: 'Admin consent is required for the permissions requested.' },
  90072: { error: 'invalid_request', text: 'The external account does not exist in the tenant.' },
  90095: { error: 'access_denied', text: 'Admin consent is required for the permissions requested.' },
  50011: { error: 'invalid_request', text: 'The redirect URI specified in the request does not match.', onPage: true },
  50020: { error: 'invalid_request', text: 'User account does not exist in tenant.', onPage: true },
  50105: { error: 'access_denied', text: 'The signed in user is not assigned to a role.', onPage: true },
  50034: { error: 'access_denied', text: 'The user account does not exist in the directory.' },
  50058: { error: 'login_required', text: 'A silent sign-in request was sent but no user is signed in.' },
  50076: { error: 'interaction_required', text: 'You must use multi-factor authentication to access the resource.' },
  50079: { error: 'interaction_required', text: 'The user must enroll in multi-factor authentication.' },
  50173: { error: 'invalid_grant', text: 'The provided grant has expired due to it being revoked.' },
  53000: { error: 'access_denied', text: 'Your device is required to be managed to access this resource.' },
  53003: { error: 'access_denied', text: 'Access has been blocked by Conditional Access policies.' },
  54005: { error: 'invalid_grant', text: 'OAuth2 Authorization code was already redeemed.' },
  70000: { error: 'invalid_grant', text: 'The provided value for the refresh token is not valid.' },
  70008: { error: 'invalid_grant', text: 'The provided authorization code or refresh token has expired.' },
  70011: { error: 'invalid_scope', text: 'The provided value for the input parameter "scope" is not valid.' },
  700016: { error: 'unauthorized_client', text: 'Application was not found in the directory.', onPage: true },
  700084: { error: 'invalid_grant', text: 'The refresh token was issued to a single page app and has expired.' },
  9002325: { error: 'invalid_request', text: 'Proof Key for Code Exchange is required for cross-origin redemption.' },
  9002326: {
    error: 'invalid_request',
    text: 'Cross-origin token redemption is permitted only for the SPA client-type.',
  },
  900144: { error: 'invalid_request', text: 'The request body must contain a required parameter.' },
  501481: { error: 'invalid_grant', text: 'The Code_Verifier does not match the code_challenge.' },
};

/** What Entra says of an AADSTS number, in the shape of its token endpoint. `now` in milliseconds. */
export function aadsts(number: number, now: number, error?: string) {
  const known = refusals[number] ?? { error: 'invalid_request', text: 'The request was refused.' };
  const traceId = randomUUID();
  const correlationId = randomUUID();
  const timestamp = `${new Date(now).toISOString().slice(0, 19).replace('T', ' ')}Z`;
  return {
    error: error ?? known.error,
    error_description: `AADSTS${number}: ${known.text} Trace ID: ${traceId} Correlation ID: ${correlationId} Timestamp: ${timestamp}`,
    error_codes: [number],
    timestamp,
    trace_id: traceId,
    correlation_id: correlationId,
  };
}

/** Whether Entra shows it on its own page. */
export function isShownOnPage(number: number): boolean {
  return refusals[number]?.onPage ?? false;
}
