import type { AccountInfo, IPublicClientApplication } from '@azure/msal-browser';
import { acquireToken, type TokenAnswer, type TokenRequest } from './acquireToken.ts';
import { forgetAccounts } from './signOut.ts';
import { isSessionOver } from './tab/session.ts';

/**
 * As {@link acquireToken}, for as long as the session of this tab lasts: a tab that the person has left asks for nothing,
 * whether it has noticed or not, and keeps nothing that came meanwhile. Never throws.
 */
export async function acquireSessionToken(
  msal: IPublicClientApplication,
  account: AccountInfo,
  scopes: readonly string[],
  request?: TokenRequest,
): Promise<TokenAnswer> {
  if (isSessionOver()) return signedOut;
  const token = await acquireToken(msal, account, scopes, request);
  if (!isSessionOver()) return token;
  // MSAL has stored what came meanwhile.
  await forgetAccounts(msal);
  return signedOut;
}

const signedOut: TokenAnswer = { kind: 'needsInteraction', code: 'signed_out' };
