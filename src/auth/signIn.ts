import type { AccountInfo, IPublicClientApplication } from '@azure/msal-browser';
import { keepSearch } from './keptSearch.ts';
import { noteLeaving } from './session.ts';
import { currentView } from './viewState.ts';

/** What a redirect to the login server is for. */
export interface SignInRequest {
  readonly scopes: readonly string[];
  /** The account that has to prove itself again; without it the person may choose. */
  readonly account?: AccountInfo | undefined;
  /** A claims challenge, decoded: sent once, never stored. */
  readonly claims?: string | undefined;
  /** Shows the account picker even if one session would do. */
  readonly chooseAccount?: boolean;
}

/**
 * Leaves the page for the login server. The view comes back with the person, and its search, which stays in this tab
 * meanwhile; no action does.
 * Rejects with MSAL's error when the redirect could not begin.
 */
export async function signIn(msal: IPublicClientApplication, request: SignInRequest): Promise<void> {
  noteLeaving(Date.now());
  keepSearch();
  await msal.acquireTokenRedirect({
    scopes: [...request.scopes],
    state: currentView(),
    ...(request.account && { account: request.account }),
    ...(request.claims && { claims: request.claims }),
    ...(request.chooseAccount && { prompt: 'select_account' }),
  });
}
