import type { AccountInfo } from '@azure/msal-browser';
import { useMsal } from '@azure/msal-react';
import { QueryClientProvider } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { findSignInProblem } from '../auth/findSignInProblem.ts';
import { isRedirectLoop } from '../auth/redirectLoop.ts';
import { signIn } from '../auth/signIn.ts';
import type { SignInProblem } from '../auth/signInProblem.ts';
import { signOut } from '../auth/signOut.ts';
import type { Configuration } from '../config/configuration.ts';
import { endpointsOf } from '../config/endpoints.ts';
import { BulkContext } from '../requests/cancel/bulk/BulkContext.ts';
import { CancelContext } from '../requests/cancel/CancelContext.ts';
import { VisitContext } from '../requests/list/VisitContext.ts';
import { SupportTools } from './frame/lazyHelp.ts';
import { Page } from './frame/Page.tsx';
import { SignedInPage } from './SignedInPage.tsx';
import { SignInFailed, SignInLoop } from './signIn/lazySignInScreens.ts';
import { SignedOut, SignedOutElsewhere } from './signIn/SignedOut.tsx';
import type { StartedVisit } from './startVisit.ts';
import { supportEnvironment } from './supportEnvironment.ts';
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
    (request: { account?: AccountInfo; claims?: string | undefined; chooseAccount?: boolean }) => {
      signIn(instance, { scopes: endpointsOf(configuration).scopes, ...request }).catch(async (error: unknown) => {
        // Coming back by the back button restores this very page; that is no failure.
        const failure = await findSignInProblem(error, Date.now());
        if (failure.code !== 'user_cancelled') setProblem(failure);
      });
    },
    [instance, configuration],
  );
  const visit = useMemo(
    () =>
      started && {
        visit: started.visit,
        myAccess: endpointsOf(configuration).myAccess,
        signInAgain: (claims?: string) => leave({ account: started.account, claims }),
      },
    [started, leave, configuration],
  );

  const isSignedOutElsewhere = useSignedOutElsewhere(started, instance);

  if (!started || !visit || isSignedOutElsewhere) {
    const onSignIn = () => leave({});
    const onChooseAccount = () => leave({ chooseAccount: true });
    return (
      <Page configuration={configuration}>
        {isSignedOutElsewhere ? (
          <SignedOutElsewhere onSignIn={onSignIn} />
        ) : isRedirectLoop(Date.now()) && (!problem || problem.cause === 'declined') ? (
          <SignInLoop onSignIn={onSignIn} onChooseAccount={onChooseAccount} />
        ) : problem ? (
          <SignInFailed
            problem={problem}
            configuration={configuration}
            onSignIn={onSignIn}
            onChooseAccount={onChooseAccount}
          />
        ) : (
          <SignedOut onSignIn={onSignIn} />
        )}
      </Page>
    );
  }
  const leaveForGood = () => {
    started.signOutChannel.post();
    void signOut(instance, started.account);
  };
  return (
    <QueryClientProvider client={started.visit.queryClient}>
      <VisitContext value={visit}>
        <CancelContext value={started.cancellations}>
          <BulkContext value={started.bulk}>
            <SignedInPage
              account={started.account}
              configuration={configuration}
              onSignOut={leaveForGood}
              onChooseAccount={() => leave({ chooseAccount: true })}
              supportTools={(request, record) => (
                <SupportTools
                  request={request}
                  record={record}
                  environment={supportEnvironment(configuration, started)}
                  ticketTemplate={configuration.helpdesk?.ticketUrl}
                />
              )}
            >
              {problem && <SignInFailed problem={problem} onSignIn={() => leave({ account: started.account })} />}
            </SignedInPage>
          </BulkContext>
        </CancelContext>
      </VisitContext>
    </QueryClientProvider>
  );
}
