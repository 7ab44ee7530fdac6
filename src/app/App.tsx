import type { IPublicClientApplication } from '@azure/msal-browser';
import { useMsal } from '@azure/msal-react';
import { QueryClientProvider } from '@tanstack/react-query';
import { memo, useCallback, useMemo, useState } from 'react';
import { isSharedDevice } from '../auth/tab/device.ts';
import { idleMinutesOf } from '../auth/tab/idle.ts';
import { isRedirectLoop } from '../auth/tab/redirectLoop.ts';
import { endpointsOf } from '../config/endpoints.ts';
import { CancelContext } from '../requests/cancel/CancelContext.ts';
import { Skeleton } from '../requests/list/Skeleton.tsx';
import { VisitContext } from '../requests/list/VisitContext.ts';
import { SignInFacts } from './frame/lazyFrame.ts';
import { SupportTools } from './frame/lazyHelp.ts';
import { Page } from './frame/Page.tsx';
import { IdleTimeout } from './idle/IdleTimeout.tsx';
import { SignedInPage } from './SignedInPage.tsx';
import type { AppStart } from './screen.ts';
import { DeviceChoiceContext } from './signIn/DeviceChoiceContext.ts';
import { LeavingContext } from './signIn/LeavingContext.ts';
import { LeavingStatus } from './signIn/LeavingStatus.tsx';
import { SessionEnded, SignedOut, SignInFailed, SignInLoop } from './signIn/lazySignInScreens.ts';
import { supportEnvironment } from './supportEnvironment.ts';
import { useLeaving } from './useLeaving.ts';
import { useSession } from './useSession.ts';

/** The app of a page that is set up: the person's requests, or the way to sign in. */
export function App(start: AppStart) {
  // MSAL also tells here whatever it is about, of which nothing is shown.
  const { instance } = useMsal();
  return <SetUpApp {...start} instance={instance} />;
}

const SetUpApp = memo(function SetUpApp({
  configuration,
  started,
  problem: startProblem,
  ended,
  underWay,
  instance,
}: AppStart & { instance: IPublicClientApplication }) {
  const [problem, setProblem] = useState(startProblem);
  const { scopes, myAccess } = useMemo(() => endpointsOf(configuration), [configuration]);
  const idleMinutes = idleMinutesOf(configuration);
  const { leaving, leave } = useLeaving(instance, scopes, setProblem, underWay);
  const visit = useMemo(
    () =>
      started && {
        visit: started.visit,
        myAccess,
        signInAgain: (claims?: string) => leave({ account: started.account, claims }),
      },
    [started, leave, myAccess],
  );

  // What went wrong while the session went on is past.
  const forgetProblem = useCallback(() => setProblem(undefined), []);
  const session = useSession(started, instance, ended, forgetProblem);

  if (!started || !visit || session.ended) {
    // While MSAL waits for its sign-out, only a page that is loaded anew can begin.
    const onSignIn = session.isWaiting
      ? () => location.reload()
      : () => leave({ chooseAccount: isSharedDevice(configuration) });
    const onChooseAccount = () => leave({ chooseAccount: true });
    const isLoop = isRedirectLoop(Date.now()) && (!problem || problem.cause === 'declined');
    return (
      <LeavingContext value={leaving}>
        <DeviceChoiceContext value={configuration.devices === 'ask'}>
          {/* On its way by itself the page keeps the shape that index.html has shown, and that has no choice of language. */}
          <Page configuration={configuration} aside={leaving === 'byItself' ? '' : undefined}>
            {isLoop ? (
              <SignInLoop problem={problem} onSignIn={onSignIn} onChooseAccount={onChooseAccount} />
            ) : problem ? (
              <SignInFailed
                problem={problem}
                configuration={configuration}
                onSignIn={onSignIn}
                onChooseAccount={onChooseAccount}
              />
            ) : session.ended ? (
              <SessionEnded how={session.ended} onSignIn={onSignIn} onSignOut={session.signOut} />
            ) : leaving === 'byItself' ? (
              <Skeleton>
                <LeavingStatus />
              </Skeleton>
            ) : (
              <>
                <SignedOut onSignIn={onSignIn} hasLeft={underWay !== undefined} />
                <SignInFacts configuration={configuration} />
              </>
            )}
          </Page>
        </DeviceChoiceContext>
      </LeavingContext>
    );
  }
  return (
    <LeavingContext value={leaving}>
      <QueryClientProvider client={started.visit.queryClient}>
        <VisitContext value={visit}>
          <CancelContext value={started.cancellations}>
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
              {(idleMinutes !== undefined || configuration.devices === 'ask') && (
                <IdleTimeout minutes={idleMinutes} onIdle={session.endByIdleness} onSignOut={session.signOut} />
              )}
              {problem ? (
                <SignInFailed problem={problem} onSignIn={() => leave({ account: started.account })} />
              ) : (
                leaving !== 'no' && <LeavingStatus />
              )}
            </SignedInPage>
          </CancelContext>
        </VisitContext>
      </QueryClientProvider>
    </LeavingContext>
  );
});
