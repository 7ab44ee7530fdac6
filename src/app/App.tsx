import type { AccountInfo } from '@azure/msal-browser';
import { useMsal } from '@azure/msal-react';
import { QueryClientProvider } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { isRedirectLoop } from '../auth/redirectLoop.ts';
import { signIn } from '../auth/signIn.ts';
import { type SignInProblem, signInProblemOf } from '../auth/signInProblem.ts';
import { signOut } from '../auth/signOut.ts';
import type { Configuration } from '../config/configuration.ts';
import { endpointsOf } from '../config/endpoints.ts';
import { RequestsContext } from '../requests/RequestsContext.ts';
import { RequestsPage } from '../requests/RequestsPage.tsx';
import { AccountMenu } from './AccountMenu.tsx';
import { Page } from './Page.tsx';
import { SignedOut, SignedOutElsewhere } from './SignedOut.tsx';
import { SignInFailed, SignInLoop } from './SignInFailed.tsx';
import type { StartedVisit } from './startVisit.ts';
import { useSignedOutElsewhere } from './useSignedOutElsewhere.ts';

/** The app of a page that is set up: the person's requests, or the way to sign in. */
export function App({
  configuration,
  started,
  problem: startProblem,
}: {
  configuration: Configuration;
  started: StartedVisit | undefined;
  problem: SignInProblem | undefined;
}) {
  const { instance } = useMsal();
  const [problem, setProblem] = useState(startProblem);
  const leave = useCallback(
    (request: { account?: AccountInfo; claims?: string | undefined }) => {
      signIn(instance, { scopes: endpointsOf(configuration).scopes, ...request }).catch((error: unknown) => {
        // Coming back by the back button restores this very page; that is no failure.
        const failure = signInProblemOf(error, Date.now());
        if (failure.code !== 'user_cancelled') setProblem(failure);
      });
    },
    [instance, configuration],
  );
  const requests = useMemo(
    () =>
      started && {
        visit: started.visit,
        cancellations: started.cancellations,
        bulk: started.bulk,
        myAccess: endpointsOf(configuration).myAccess,
        signInAgain: (claims?: string) => leave({ account: started.account, claims }),
      },
    [started, leave, configuration],
  );

  const isSignedOutElsewhere = useSignedOutElsewhere(started, instance);

  if (!started || !requests || isSignedOutElsewhere) {
    const onSignIn = () => leave({});
    return (
      <Page>
        {isSignedOutElsewhere ? (
          <SignedOutElsewhere onSignIn={onSignIn} />
        ) : isRedirectLoop(Date.now()) ? (
          <SignInLoop onSignIn={onSignIn} />
        ) : problem ? (
          <SignInFailed problem={problem} onSignIn={onSignIn} />
        ) : (
          <SignedOut onSignIn={onSignIn} />
        )}
      </Page>
    );
  }
  const menu = (
    <AccountMenu
      account={started.account}
      organisation={configuration.organisation?.name}
      onSignOut={() => {
        started.signOutNotes.tell();
        return signOut(instance, started.account);
      }}
    />
  );
  return (
    <QueryClientProvider client={started.visit.queryClient}>
      <RequestsContext value={requests}>
        <Page aside={menu}>
          {problem && <SignInFailed problem={problem} onSignIn={() => leave({ account: started.account })} />}
          <RequestsPage />
        </Page>
      </RequestsContext>
    </QueryClientProvider>
  );
}
