import type { AccountInfo, IPublicClientApplication } from '@azure/msal-browser';
import { redirectingMsal } from './redirectingMsal.ts';
import { noteUseIfWatched } from './tab/idle.ts';
import { keepView } from './tab/keptView.ts';
import { isAfterSignOut, noteLeaving } from './tab/session.ts';

/** What a redirect to the login server is for. */
export interface SignInRequest {
  readonly scopes: readonly string[];
  /** The account that has to prove itself again; without it the person may choose. */
  readonly account?: AccountInfo | undefined;
  /** A claims challenge, decoded: sent once, and stored by MSAL only while the tab is away. */
  readonly claims?: string | undefined;
  /** Shows the account picker even if one session would do. */
  readonly chooseAccount?: boolean;
}

/**
 * Leaves the page for the login server. The view waits in this tab until the person comes back; no action does. After a
 * sign-out they are asked which account, even where the login server knows one.
 * Rejects with MSAL's error when the redirect could not begin.
 */
export async function signIn(msal: IPublicClientApplication, request: SignInRequest): Promise<void> {
  noteLeaving(Date.now());
  noteUseIfWatched(Date.now());
  keepView();
  const redirecting = await redirectingMsal(msal);
  await redirecting.acquireTokenRedirect({
    scopes: [...request.scopes],
    ...(request.account && (redirecting === msal ? { account: request.account } : hintOf(request.account))),
    ...(request.claims && { claims: request.claims }),
    ...((request.chooseAccount || isAfterSignOut()) && { prompt: 'select_account' }),
  });
}

/** MSAL notes an account as a whole while the tab is away, with its id token, where it must store nothing. */
function hintOf({ loginHint, username }: AccountInfo): { readonly loginHint: string } {
  return { loginHint: loginHint ?? username };
}
