import type { IPublicClientApplication } from '@azure/msal-browser';
import { useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { isSessionOver, noteSignOut } from '../auth/session.ts';
import { forgetAccounts, leaveToSignOut } from '../auth/signOut.ts';
import { onRevival } from '../browser/revival.ts';
import type { StartedVisit } from './startVisit.ts';

/**
 * Where the session of this tab stands: it goes on, or the person has signed out `elsewhere` or `here`; `onlyHere` where
 * Microsoft's own sign-out could not be reached.
 */
export type SessionState = 'open' | 'elsewhere' | 'here' | 'onlyHere';

/**
 * Ends the session of this tab when the person signs out in another one, or in this one by `signOut`. The tab then
 * forgets its tokens and what it has read: who leaves a shared computer has left it in every tab. A tab that was not
 * loaded meanwhile has heard nothing, so it looks each time it comes back. `onEnd` is told before the screen changes.
 */
export function useSession(
  started: StartedVisit | undefined,
  msal: IPublicClientApplication,
  isSignedOutElsewhere: boolean,
  onEnd: () => void,
): { readonly state: SessionState; readonly signOut: () => void } {
  const [state, setState] = useState<SessionState>(isSignedOutElsewhere ? 'elsewhere' : 'open');
  const end = useCallback(
    (how: SessionState) => {
      // Before the browser paints a page that it has kept: what was read is not shown once more.
      flushSync(() => {
        setState(how);
        onEnd();
      });
      started?.cancellations.dispose();
      void started?.visit.queryClient.cancelQueries();
      started?.visit.queryClient.clear();
      started?.forgetAnswers();
      return forgetAccounts(msal);
    },
    [started, msal, onEnd],
  );
  useEffect(() => {
    if (!started || state !== 'open') return undefined;
    const endElsewhere = () => void end('elsewhere');
    // Between the start of the page and this moment nobody has listened.
    if (isSessionOver()) queueMicrotask(endElsewhere);
    const stopHearing = started.signOutChannel.subscribe(endElsewhere);
    const stopLooking = onRevival(() => {
      if (isSessionOver()) endElsewhere();
    });
    return () => {
      stopHearing();
      stopLooking();
    };
  }, [started, state, end]);

  const signOut = useCallback(() => {
    if (!started) return;
    noteSignOut(Date.now());
    started.signOutChannel.post();
    end('here')
      .then(() => leaveToSignOut(msal, started.account))
      .catch(() => {
        // What is on its way instead is a sign-in, which the person no longer wants.
        window.stop();
        setState('onlyHere');
      });
  }, [started, msal, end]);
  return { state, signOut };
}
