import type { AccountInfo, IPublicClientApplication } from '@azure/msal-browser';
import { findSignInProblem } from './findSignInProblem.ts';
import { initializeMsal } from './initializeMsal.ts';
import type { RedirectAnswer } from './redirectAnswer.ts';
import type { SignInProblem } from './signInProblem.ts';
import { forgetAccounts } from './signOut.ts';
import { isIdle } from './tab/idle.ts';
import { restoreView } from './tab/keptView.ts';
import { forgetRedirects, noteRedirect } from './tab/redirectLoop.ts';
import {
  forgetLeaving,
  hasSession,
  isSessionOver,
  isSignedOut,
  isSignInOver,
  noteSession,
  noteSignOut,
  type SessionEnd,
} from './tab/session.ts';

/** How the page starts: with an account, without one, or with a sign-in that failed. */
export interface CompletedSignIn {
  readonly account: AccountInfo | undefined;
  readonly problem: SignInProblem | undefined;
  /** How this tab's session has ended, if it has: `elsewhere` where it has only now been forgotten. */
  readonly ended: SessionEnd | undefined;
}

/**
 * Completes the sign-in of an answer that a redirect brought, if there is one, and finds the account of this tab. Runs
 * once, before React renders. Never throws: a forged, stale or refused answer comes back as a problem. An answer that
 * MSAL asked nobody for is said as well, for the browser may have lost the question; nothing of it is redeemed, nor of an
 * answer to a question from before a sign-out. A session that nobody has used for `idleMinutes` has ended, whatever the
 * address holds, unless somebody has just signed in.
 */
export async function completeSignIn(
  msal: IPublicClientApplication,
  answer: RedirectAnswer | undefined,
  idleMinutes?: number,
): Promise<CompletedSignIn> {
  let problem: SignInProblem | undefined;
  const isOutranked = answer !== undefined && isSignInOver();
  // While the tab was not loaded, nobody has watched.
  let isUnused = hasSession() && isIdle(idleMinutes, Date.now());
  try {
    await initializeMsal(msal);
    const result = await msal.handleRedirectPromise({
      navigateToLoginRequestUrl: false,
      ...(answer && !isOutranked && { hash: answer.fragment }),
    });
    // MSAL's provider asks once more, without the answer: while another redirect begins, that would end it.
    if (answer) await msal.handleRedirectPromise({ navigateToLoginRequestUrl: false });
    if (result?.account) {
      msal.setActiveAccount(result.account);
      noteSession(Date.now());
      isUnused = false;
    } else if (answer && !isOutranked) {
      const code = answer.refusal ?? 'no_question';
      problem = { cause: 'interrupted', code, correlationId: undefined, at: Date.now(), isUnverified: true };
    }
  } catch (error) {
    problem = await findSignInProblem(error, Date.now());
  }
  if (answer?.view !== undefined) restoreView(answer.view);
  if (answer) forgetLeaving();
  if (isUnused) noteSignOut(Date.now(), true);
  const isSignedOutElsewhere = isOutranked || (msal.getAllAccounts().length > 0 && isSessionOver());
  if (isSignedOutElsewhere) await forgetAccounts(msal);
  const account = msal.getActiveAccount() ?? msal.getAllAccounts()[0] ?? undefined;
  if (account) {
    msal.setActiveAccount(account);
    forgetRedirects();
    // Who is signed in has no use for an answer to nobody's question.
    if (problem?.isUnverified) problem = undefined;
  } else if (answer) noteRedirect(Date.now());
  const ended = isSignedOutElsewhere ? 'elsewhere' : !account && isSignedOut() ? 'here' : undefined;
  return { account, problem, ended };
}
