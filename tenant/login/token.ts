import type { Call } from '../core/callLog.ts';
import { clientId, redirectUri } from '../core/registration.ts';
import { claimsOf, readClaims } from '../state/claimsChallenge.ts';
import type { TenantState } from '../state/tenantState.ts';
import { aadsts } from './aadsts.ts';
import { requestedPermissions } from './authorize.ts';
import type { Grant, Grants } from './grants.ts';

/** The token endpoint: redeems codes (with PKCE) and refresh tokens, for the app's origin only. */
export function token(state: TenantState, grants: Grants, call: Call): Response {
  const form = new URLSearchParams(call.body);
  if (call.headers['origin'] !== state.origins.app) return tokenRefusal(state, call, 9002326);
  if (form.get('client_id') !== clientId) return tokenRefusal(state, call, 700016);
  const asked = requestedPermissions(form.get('scope'));
  const claims = readClaims(form.get('claims') ?? undefined);
  if (!asked) return tokenRefusal(state, call, 70011);
  if (!claims) return tokenRefusal(state, call, 900144);
  const redeemed = redeem(state, grants, form);
  if (typeof redeemed === 'number') return tokenRefusal(state, call, redeemed);

  call.person = redeemed.person.name;
  const isRefresh = form.get('grant_type') === 'refresh_token';
  const challenge = state.challenges.answeredBy(claims.nbf);
  if (isRefresh && challenge?.interactionRequired) {
    return tokenRefusal(state, call, 50076, { claims: claimsOf(challenge) });
  }
  const grant: Grant = {
    ...redeemed,
    permissions: asked.length > 0 ? asked : redeemed.permissions,
    capabilities: claims.capabilities,
    satisfied: claims.nbf === undefined ? redeemed.satisfied : [...redeemed.satisfied, claims.nbf],
  };
  call.processed = true;
  return tokenAnswer(state, call, 200, grants.tokens(grant, state.now(), state.settings.tokenLifetime));
}

function redeem(state: TenantState, grants: Grants, form: URLSearchParams): Grant | number {
  switch (form.get('grant_type')) {
    case 'authorization_code':
      if (form.get('redirect_uri') !== redirectUri(state.origins)) return 50011;
      if (!form.get('code_verifier')) return 9002325;
      return grants.redeemCode(form.get('code') ?? '', form.get('code_verifier') ?? '');
    case 'refresh_token':
      // Without offline_access Entra would answer without a new refresh token; this app always repeats it.
      if (!form.get('scope')?.split(' ').includes('offline_access')) return 900144;
      return grants.redeemRefreshToken(form.get('refresh_token') ?? '');
    default:
      return 900144;
  }
}

/** A refusal of the token endpoint, in Entra's shape. */
export function tokenRefusal(
  state: TenantState,
  call: Call,
  number: number,
  more: Record<string, unknown> = {},
): Response {
  return tokenAnswer(state, call, 400, { ...aadsts(number, state.now()), ...more });
}

/** An answer of the token endpoint: only the app's origin may read it. */
export function tokenAnswer(
  state: TenantState,
  call: Call,
  status: number,
  body: object,
  headers: Record<string, string> = {},
): Response {
  const isApp = call.headers['origin'] === state.origins.app;
  return Response.json(body, {
    status,
    headers: {
      'cache-control': 'no-store',
      ...(isApp && { 'access-control-allow-origin': state.origins.app, vary: 'Origin' }),
      ...headers,
    },
  });
}
