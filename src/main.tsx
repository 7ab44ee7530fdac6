import './ui/page.css';
// index.html draws it before its chunk is there.
import './app/frame/LanguageMenu.module.css';
import { MsalProvider } from '@azure/msal-react';
import { i18n } from '@lingui/core';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { Crash, ErrorBoundary } from './app/ErrorBoundary.tsx';
import { preloadFrame } from './app/frame/lazyFrame.ts';
import { AgentPage } from './app/frame/lazyHelp.ts';
import { Page } from './app/frame/Page.tsx';
import { preloadSignInScreens, SignInFailed } from './app/signIn/lazySignInScreens.ts';
import { startVisit } from './app/startVisit.ts';
import { completeSignIn } from './auth/completeSignIn.ts';
import { createMsal } from './auth/createMsal.ts';
import { findSignInProblem } from './auth/findSignInProblem.ts';
import { takeRedirectAnswer } from './auth/redirectAnswer.ts';
import { signIn } from './auth/signIn.ts';
import type { SignInProblem } from './auth/signInProblem.ts';
import { isSharedDevice } from './auth/tab/device.ts';
import { idleMinutesOf, isIdle } from './auth/tab/idle.ts';
import { restoreView, takeKeptView } from './auth/tab/keptView.ts';
import { isRedirectLoop } from './auth/tab/redirectLoop.ts';
import { hasJustLeft, hasSession, isAfterSignOut } from './auth/tab/session.ts';
import { normalizeAddress } from './browser/address.ts';
import { watchForNewDeployment } from './browser/newDeployment.ts';
import { hideViews, pageParameter } from './browser/pageParameters.ts';
import { endpointsOf } from './config/endpoints.ts';
import { isAutomatic } from './config/isAutomatic.ts';
import { loadConfiguration } from './config/loadConfiguration.ts';
import { InLanguage } from './i18n/InLanguage.tsx';
import { startLanguage } from './i18n/startLanguage.ts';
import { isCancelling } from './requests/cancel/cancelLock.ts';
import { watchForLostStyles } from './ui/lostStyles.ts';

const root = createRoot(document.getElementById('root') ?? document.body);
watchForLostStyles();
watchForNewDeployment(isCancelling);
normalizeAddress();
const answer = takeRedirectAnswer();
let language: Promise<void> | undefined;
// Who is signed in waits longer for the list than for its words: to choose a language takes some time, and comes behind it.
if (!hasSession()) findLanguage();
let landing: Promise<unknown> | undefined;
// Nobody is signed in, as far as index.html has found out.
if (document.documentElement.dataset['firstPaint'] === 'landing') loadLanding();
start().catch(async (error: unknown) => {
  console.error(error);
  await render(<Crash />, true);
});

/** Configuration, sign-in, first query, language, render: in this order. */
async function start(): Promise<void> {
  // What is said once, of a sign-in that failed or of a consent, must not be lost to a page that starts afresh.
  const isPlain = answer ? /[#&]code=/.test(answer.fragment) : hasSession() && !hasConsentAnswer();
  const loaded = await loadConfiguration(isPlain, Date.now());
  if (!loaded.ok) {
    const { ConfigurationScreen } = await import('./app/setUp/ConfigurationScreen.tsx');
    return render(
      <Page>
        <ConfigurationScreen problem={loaded} />
      </Page>,
    );
  }
  const { configuration, confirmed } = loaded;
  // What it is derived to, and where, is in src/ui/tokens.css.
  document.documentElement.style.setProperty('--own', configuration.organisation?.colour ?? '');

  if (!isStorageAllowed()) {
    const problem = await findSignInProblem(new DOMException('', 'SecurityError'), Date.now());
    return render(
      <Page>
        <SignInFailed problem={problem} onSignIn={() => location.reload()} />
      </Page>,
    );
  }
  if (pageParameter(location.search, 'help') === 'agent') {
    return render(
      <Page configuration={configuration}>
        <AgentPage configuration={configuration} />
      </Page>,
    );
  }
  const consent = await consentAnswer();
  const isShared = isSharedDevice(configuration);
  if (isShared) {
    // Back from the login server without an answer: the address has not kept the view.
    const kept = answer || location.search ? undefined : takeKeptView();
    hideViews();
    if (kept !== undefined) restoreView(kept);
  }
  const idleMinutes = idleMinutesOf(configuration);
  // A time-out ends the session in all tabs: not by a limit that may have changed.
  if (hasSession() && isIdle(idleMinutes, Date.now())) await confirmed;
  const msal = createMsal(configuration);
  const { account, ended, ...completed } = await completeSignIn(msal, answer, idleMinutes);
  const problem = completed.problem ?? consent;
  // Nobody who is not signed in leaves for the login server, or is shown where to, by a file that may have changed.
  if (!account) await confirmed;
  // On a shared computer a page that is loaded again has lost its tokens. A tab that the browser brings back is not meant.
  const goesOn = isShared && hasSession() && isReload();
  const leavesByItself =
    !account &&
    !problem &&
    !ended &&
    !isRedirectLoop(Date.now()) &&
    (goesOn || (isAutomatic(configuration) && !isAfterSignOut() && !hasJustLeft(Date.now())));
  const { scopes } = endpointsOf(configuration);
  const underWay = leavesByItself ? signIn(msal, { scopes, chooseAccount: isShared && !goesOn }) : undefined;
  // The app says why it could not leave, once it is there.
  underWay?.catch(() => undefined);
  // For the case that it cannot, or that the person comes back.
  if (underWay) void loadLanding();
  const started = account && startVisit(configuration, msal, account, confirmed);
  // MSAL has the token by the next task, and the list is asked for.
  if (started) await new Promise((resolve) => setTimeout(resolve));
  await render(
    <StrictMode>
      <MsalProvider instance={msal}>
        <App configuration={configuration} started={started} problem={problem} ended={ended} underWay={underWay} />
      </MsalProvider>
    </StrictMode>,
    (started ?? underWay) !== undefined,
  );
}

/** Whether the person has loaded this page again. */
function isReload(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  return (navigation as PerformanceNavigationTiming | undefined)?.type === 'reload';
}

function hasConsentAnswer(): boolean {
  return location.search.includes('admin_consent=');
}

/** What an administrator brings back from the consent page, of which few ever come. */
async function consentAnswer(): Promise<SignInProblem | undefined> {
  if (!hasConsentAnswer()) return undefined;
  return (await import('./auth/consentAnswer.ts')).takeConsentAnswer(Date.now());
}

/**
 * Loads what a page without a list is made of, so that all of it is there in one piece. For three seconds at most: then
 * what is missing says so in its place.
 */
function loadLanding(): Promise<unknown> {
  landing ??= Promise.race([
    Promise.all([preloadSignInScreens(), preloadFrame()]),
    new Promise((resolve) => setTimeout(resolve, 3_000)),
  ]);
  return landing;
}

/** Begins with the person's language, once. */
function findLanguage(): Promise<void> {
  // A person who comes back from signing in brings the view, and with it the language of its link.
  language ??= startLanguage(answer?.view ?? location.search);
  return language;
}

/** Renders in the person's language. */
async function render(screen: ReactNode, isComplete = false): Promise<void> {
  await Promise.all([findLanguage(), isComplete || loadLanding()]);
  root.render(
    <ErrorBoundary>
      <InLanguage i18n={i18n}>{screen}</InLanguage>
    </ErrorBoundary>,
  );
}

/** Reading `sessionStorage` throws where a browser blocks site data. */
function isStorageAllowed(): boolean {
  try {
    sessionStorage.getItem('');
    return true;
  } catch {
    return false;
  }
}
