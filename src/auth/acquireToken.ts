import {
  type AccountInfo,
  AuthError,
  CacheLookupPolicy,
  InteractionRequiredAuthError,
  type IPublicClientApplication,
} from '@azure/msal-browser';
import { isStorageError } from './isStorageError.ts';

/** What is asked of MSAL beside the scopes. */
export interface TokenRequest {
  /** A claims challenge, decoded. Any silent call with claims goes past MSAL's cache, so they are sent once and never kept. */
  readonly claims?: string | undefined;
  /** Goes past the cached access token: Graph has just refused it. */
  readonly forceRefresh?: boolean | undefined;
}

/**
 * An access token, or why there is none:
 * - `needsInteraction`: the session ended or a policy wants the person (`interaction_required`, an empty cache, …);
 * - `throttled`: the token endpoint answered 429 or 5xx and MSAL holds further calls back;
 * - `storageFull`: the browser keeps no more for this page, so MSAL gives away no token either;
 * - `unreachable`: no answer of the token endpoint.
 */
export type TokenAnswer =
  | { readonly kind: 'token'; readonly accessToken: string; readonly scopes: readonly string[] }
  | { readonly kind: 'needsInteraction'; readonly code: string; readonly claims?: string | undefined }
  | { readonly kind: 'throttled' | 'storageFull' | 'unreachable' };

/**
 * Asks MSAL for an access token of exactly this account, from its cache or by the refresh token, never by a hidden
 * frame. Never throws.
 */
export async function acquireToken(
  msal: IPublicClientApplication,
  account: AccountInfo,
  scopes: readonly string[],
  request: TokenRequest = {},
): Promise<TokenAnswer> {
  try {
    const result = await msal.acquireTokenSilent({
      account,
      scopes: [...scopes],
      cacheLookupPolicy: CacheLookupPolicy.AccessTokenAndRefreshToken,
      forceRefresh: request.forceRefresh ?? false,
      ...(request.claims && { claims: request.claims }),
    });
    // A 5xx whose JSON names no error comes out of MSAL as a result without a token.
    if (!result.accessToken) return { kind: 'throttled' };
    // The pinned account or nobody: another account's token would act on another person's requests.
    if (result.account.homeAccountId !== account.homeAccountId)
      return { kind: 'needsInteraction', code: 'other_account' };
    return { kind: 'token', accessToken: result.accessToken, scopes: result.scopes };
  } catch (error) {
    return tokenFailureOf(error);
  }
}

function tokenFailureOf(error: unknown): TokenAnswer {
  if (error instanceof InteractionRequiredAuthError) {
    return { kind: 'needsInteraction', code: error.errorCode, claims: error.claims || undefined };
  }
  if (!(error instanceof AuthError)) return { kind: isStorageError(error) ? 'storageFull' : 'unreachable' };
  if (['network_error', 'no_network_connectivity', 'post_request_failed', 'timed_out'].includes(error.errorCode)) {
    return { kind: 'unreachable' };
  }
  // MSAL's throttle cache repeats an earlier 429 or 5xx of the token endpoint for a minute, under the joined numbers of
  // its `error_codes` ("90033"), or under none.
  if (/^[\d ]*$/.test(error.errorCode) || ['temporarily_unavailable', 'server_error'].includes(error.errorCode)) {
    return { kind: 'throttled' };
  }
  return { kind: 'needsInteraction', code: error.errorCode };
}
