import type { AccountInfo } from '@azure/msal-browser';
import { useMsal } from '@azure/msal-react';
import { QueryClientProvider } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
import { findSignInProblem } from '../auth/findSignInProblem.ts';
import { isRedirectLoop } from '../auth/redirectLoop.ts';
import { signIn } from '../auth/signIn.ts';
import type { SignInProblem } from '../auth/signInProblem.ts';
import type { Configuration } from '../config/configuration.ts';
import { endpointsOf } from '../config/endpoints.ts';
import { BulkContext } from '../requests/cancel/bulk/BulkContext.ts';
import { CancelContext } from '../requests/cancel/CancelContext.ts';
import { VisitContext } from '../requests/list/VisitContext.ts';
import { SupportTools } from './frame/lazyHelp.ts';
import { Page } from './frame/Page.tsx';
import { SignedInPage } from './SignedInPage.tsx';
import { type Leaving, LeavingContext } from './signIn/LeavingContext.ts';
import { SignedOutElsewhere, SignedOutOnlyHere, SignInFailed, SignInLoop } from './signIn/lazySignInScreens.ts';
import { SignedOut } from './signIn/SignedOut.tsx';
import type { StartedVisit } from './startVisit.ts';
import { supportEnvironment } from './supportEnvironment.ts';
import { useSession } from './useSession.ts';

/** After so many milliseconds the login server's page is called slow. */
const slowAfter = 30_000;

/** The app of a page that is set up: the person's requests, or the way to sign in. */
export function App({
  configuration,
  started,
  problem: startProblem,
  isSignedOutElsewhere,
}: {
  configuration: Configuration;
  started: StartedVisit | undefined;
  problem: SignInProblem | undefined;
  isSignedOutElsewhere: boolean;
}) {
  const { instance } = useMsal();
  const [problem, setProblem] = useState(startProblem);
  const [leaving, setLeaving] = useState<Leaving>('no');
  const isLeaving = useRef(false);
  const leave = useCallback(
    (request: { account?: AccountInfo; claims?: string | undefined; chooseAccount?: boolean }) => {
      // A second press while the page is on its way changes nothing.
      if (isLeaving.current) return;
      isLeaving.current = true;
      setLeaving('going');
      const timer = setTimeout(() => setLeaving('slow'), slowAfter);
      signIn(instance, { scopes: endpointsOf(configuration).scopes, ...request }).catch(async (error: unknown) => {
        const failure = await findSignInProblem(error, Date.now());
        clearTimeout(timer);
        isLeaving.current = false;
        setLeaving('no');
        // Coming back by the back button restores this very page; that is no failure.
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

  const session = useSession(started, instance, isSignedOutElsewhere);

  if (!started || !visit || session.state !== 'open') {
    // While MSAL waits for a page that is slow to open, or for its sign-out, only a page that is loaded anew can begin.
    const isWaiting = leaving === 'slow' || session.state === 'here' || session.state === 'onlyHere';
    const onSignIn = isWaiting ? () => location.reload() : () => leave({});
    const onChooseAccount = () => leave({ chooseAccount: true });
    return (
      <LeavingContext value={leaving}>
        <Page configuration={configuration}>
          {session.state === 'elsewhere' ? (
            <SignedOutElsewhere onSignIn={onSignIn} />
          ) : session.state === 'onlyHere' ? (
            <SignedOutOnlyHere onSignIn={onSignIn} />
          ) : isRedirectLoop(Date.now()) && (!problem || problem.cause === 'declined') ? (
            <SignInLoop problem={problem} onSignIn={onSignIn} onChooseAccount={onChooseAccount} />
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
      </LeavingContext>
    );
  }
  return (
    <QueryClientProvider client={started.visit.queryClient}>
      <VisitContext value={visit}>
        <CancelContext value={started.cancellations}>
          <BulkContext value={started.bulk}>
            <SignedInPage
              account={started.account}
              configuration={configuration}
              onSignOut={session.signOut}
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
