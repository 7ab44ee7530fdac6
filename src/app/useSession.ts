import type { IPublicClientApplication } from '@azure/msal-browser';
import { useEffect, useState } from 'react';
import { forgetAccounts } from '../auth/signOut.ts';
import type { StartedVisit } from './startVisit.ts';

/**
 * Becomes true when the person signs out in another tab. This one then forgets its tokens and what it has read: who
 * leaves a shared computer has left it in every tab.
 */
export function useSignedOutElsewhere(started: StartedVisit | undefined, msal: IPublicClientApplication): boolean {
  const [isSignedOut, setIsSignedOut] = useState(false);
  useEffect(
    () =>
      started?.signOutChannel.subscribe(() => {
        setIsSignedOut(true);
        started.cancellations.dispose();
        void started.visit.queryClient.cancelQueries();
        started.visit.queryClient.clear();
        void forgetAccounts(msal);
      }),
    [started, msal],
  );
  return isSignedOut;
}
