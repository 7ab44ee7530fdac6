import type { AccountInfo, IPublicClientApplication } from '@azure/msal-browser';
import { useCallback, useEffect, useRef, useState } from 'react';
import { findSignInProblem } from '../auth/findSignInProblem.ts';
import { signIn } from '../auth/signIn.ts';
import type { SignInProblem } from '../auth/signInProblem.ts';
import type { Leaving } from './signIn/LeavingContext.ts';

/** After so many milliseconds the login server's page is called slow. */
const slowAfter = 30_000;

/** Leaves for the login server, once however often it is called. */
export type Leave = (request: { account?: AccountInfo; claims?: string | undefined; chooseAccount?: boolean }) => void;

/**
 * The way to the login server, and how far the page is on it; `underWay` is one on which it has gone by itself. `onFailure` hears
 * why the page could not leave.
 */
export function useLeaving(
  msal: IPublicClientApplication,
  scopes: readonly string[],
  onFailure: (problem: SignInProblem) => void,
  underWay: Promise<void> | undefined,
): { readonly leaving: Leaving; readonly leave: Leave } {
  const [leaving, setLeaving] = useState<Leaving>(underWay ? 'byItself' : 'no');
  const now = useRef(leaving);
  const follow = useCallback(
    (way: Promise<void>, how: Leaving = 'going') => {
      const become = (next: Leaving) => {
        now.current = next;
        setLeaving(next);
      };
      become(how);
      const timer = setTimeout(() => become('slow'), slowAfter);
      way.catch(async (error: unknown) => {
        const problem = await findSignInProblem(error, Date.now());
        clearTimeout(timer);
        become('no');
        // Coming back by the back button restores this very page; that is no failure.
        if (problem.code !== 'user_cancelled') onFailure(problem);
      });
    },
    [onFailure],
  );
  useEffect(() => {
    if (underWay) follow(underWay, 'byItself');
  }, [underWay, follow]);
  const leave = useCallback<Leave>(
    (request) => {
      // MSAL waits for the page that is slow to open: only a page that is loaded anew can begin again.
      if (now.current === 'slow') location.reload();
      if (now.current === 'no') follow(signIn(msal, { scopes, ...request }));
    },
    [msal, scopes, follow],
  );
  return { leaving, leave };
}
