import type { AccountInfo, IPublicClientApplication } from '@azure/msal-browser';
import { findSignInProblem } from './findSignInProblem.ts';
import { forgetRedirects } from './redirectLoop.ts';
import type { SignInProblem } from './signInProblem.ts';
import { clearAuthenticationAnswer, restoreView, viewInFragment } from './viewState.ts';

/** How the page starts: with an account, without one, or with a sign-in that failed. */
export interface CompletedSignIn {
  readonly account: AccountInfo | undefined;
  readonly problem: SignInProblem | undefined;
}

/**
 * Takes the answer of a redirect out of the address, if there is one, and finds the account of this tab. Runs once,
 * before React renders. Never throws: a forged, stale or refused answer comes back as a problem or as nothing.
 */
export async function completeSignIn(msal: IPublicClientApplication): Promise<CompletedSignIn> {
  const fragment = location.hash;
  let problem: SignInProblem | undefined;
  try {
    await msal.initialize();
    const result = await msal.handleRedirectPromise({ navigateToLoginRequestUrl: false });
    if (result) {
      msal.setActiveAccount(result.account);
      restoreView(result.state);
    }
  } catch (error) {
    problem = await findSignInProblem(error, Date.now());
    const view = viewInFragment(fragment);
    if (view !== undefined) restoreView(view);
  }
  clearAuthenticationAnswer();
  const account = msal.getActiveAccount() ?? msal.getAllAccounts()[0] ?? undefined;
  if (account) {
    msal.setActiveAccount(account);
    forgetRedirects();
  }
  return { account, problem };
}
