import type { IPublicClientApplication } from '@azure/msal-browser';
import { useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { forgetAccounts, leaveToSignOut } from '../auth/signOut.ts';
import { beganAt, isSessionOver, noteSignOut, type SessionEnd, wasIdle } from '../auth/tab/session.ts';
import { onRevival } from '../browser/revival.ts';
import { startAfresh } from '../browser/startAfresh.ts';
import type { StartedVisit } from './startVisit.ts';

/** The session of this tab, and the ways to end it. */
export interface Session {
  /** How it has ended; `undefined` while it goes on, or where there was none. */
  readonly ended: SessionEnd | undefined;
  /** The page is leaving for Microsoft's sign-out, or was to: MSAL does nothing else until it is loaded anew. */
  readonly isWaiting: boolean;
  /** Ends it, here and in all tabs, and then Microsoft's, which may be all that is left to end. */
  readonly signOut: () => void;
  /** Ends it, here and in all tabs, because nobody has used the page. */
  readonly endByIdleness: () => void;
}

/**
 * Ends the session of this tab when the person signs out in another one, or in this one. The tab then forgets its tokens
 * and what it has read: who leaves a shared computer has left it in every tab. A tab that was not loaded meanwhile has
 * heard nothing, so it looks each time it comes back. A page that the browser has kept while somebody signed in in the same
 * tab, starts afresh. `endedBefore`: how the session had ended when the page was loaded. `onEnd` is told before the screen
 * changes.
 */
export function useSession(
  started: StartedVisit | undefined,
  msal: IPublicClientApplication,
  endedBefore: SessionEnd | undefined,
  onEnd: () => void,
): Session {
  const [ended, setEnded] = useState(() => endedBefore && reasonOf(endedBefore));
  const [isWaiting, setIsWaiting] = useState(false);
  const forget = useCallback(
    (how: SessionEnd) => {
      // Before the browser paints a page that it has kept: what was read is not shown once more.
      flushSync(() => {
        setEnded(reasonOf(how));
        onEnd();
      });
      started?.cancellations.dispose();
      void started?.visit.queryClient.cancelQueries();
      started?.visit.queryClient.clear();
    },
    [started, onEnd],
  );
  const end = useCallback(
    (how: SessionEnd) => {
      forget(how);
      started?.forgetAnswers();
      return forgetAccounts(msal);
    },
    [started, msal, forget],
  );
  useEffect(() => {
    if (!started || ended) return undefined;
    const endElsewhere = () => void end('elsewhere');
    // Between the start of the page and this moment nobody has listened.
    if (isSessionOver()) queueMicrotask(endElsewhere);
    const stopHearing = started.signOutChannel.subscribe(endElsewhere);
    const stopLooking = onRevival(() => {
      if (isSessionOver()) endElsewhere();
      else if (beganAt() > started.began) {
        // The tokens are those of whoever signed in: they stay.
        forget('elsewhere');
        startAfresh();
      }
    });
    return () => {
      stopHearing();
      stopLooking();
    };
  }, [started, ended, end, forget]);

  const endEverywhere = useCallback(
    (how: SessionEnd) => {
      noteSignOut(Date.now(), how === 'idle');
      started?.signOutChannel.post();
      return end(how);
    },
    [started, end],
  );
  const signOut = useCallback(() => {
    setIsWaiting(true);
    endEverywhere('here')
      .then(() => leaveToSignOut(msal, started?.account))
      .catch(() => {
        // What is on its way instead is a sign-in, which the person no longer wants.
        window.stop();
        setEnded('onlyHere');
      });
  }, [started, msal, endEverywhere]);
  const endByIdleness = useCallback(() => void endEverywhere('idle'), [endEverywhere]);
  return { ended, isWaiting, signOut, endByIdleness };
}

/** What has ended in one tab because nobody used the page, has ended so in all. */
function reasonOf(how: SessionEnd): SessionEnd {
  return wasIdle() ? 'idle' : how;
}
