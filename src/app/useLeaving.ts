import type { AccountInfo, IPublicClientApplication } from '@azure/msal-browser';
import { useCallback, useRef, useState } from 'react';
import { findSignInProblem } from '../auth/findSignInProblem.ts';
import { signIn } from '../auth/signIn.ts';
import type { SignInProblem } from '../auth/signInProblem.ts';
import type { Leaving } from './signIn/LeavingContext.ts';

/** After so many milliseconds the login server's page is called slow. */
const slowAfter = 30_000;

/** Leaves for the login server, once however often it is called. */
export type Leave = (request: { account?: AccountInfo; claims?: string | undefined; chooseAccount?: boolean }) => void;

/** The way to the login server, and how far the page is on it. `onFailure` hears why it could not leave. */
export function useLeaving(
  msal: IPublicClientApplication,
  scopes: readonly string[],
  onFailure: (problem: SignInProblem) => void,
): { readonly leaving: Leaving; readonly leave: Leave } {
  const [leaving, setLeaving] = useState<Leaving>('no');
  const now = useRef<Leaving>('no');
  const leave = useCallback<Leave>(
    (request) => {
      const become = (next: Leaving) => {
        now.current = next;
        setLeaving(next);
      };
      // MSAL waits for the page that is slow to open: only a page that is loaded anew can begin again.
      if (now.current === 'slow') location.reload();
      if (now.current !== 'no') return;
      become('going');
      const timer = setTimeout(() => become('slow'), slowAfter);
      signIn(msal, { scopes, ...request }).catch(async (error: unknown) => {
        const problem = await findSignInProblem(error, Date.now());
        clearTimeout(timer);
        become('no');
        // Coming back by the back button restores this very page; that is no failure.
        if (problem.code !== 'user_cancelled') onFailure(problem);
      });
    },
    [msal, scopes, onFailure],
  );
  return { leaving, leave };
}
