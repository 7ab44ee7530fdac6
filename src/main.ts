import './ui/page.css';
// index.html draws it before its chunk is there.
import './app/frame/LanguageMenu.module.css';
import type { Screen } from './app/screen.ts';
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
import { startLanguage } from './i18n/startLanguage.ts';
import { isCancelling } from './requests/cancel/cancelLock.ts';
import { watchForLostStyles } from './ui/lostStyles.ts';

watchForLostStyles();
watchForNewDeployment(isCancelling);
normalizeAddress();
const answer = takeRedirectAnswer();
let language: Promise<void> | undefined;
// Who is signed in waits longer for the list than for its words: to choose a language takes some time, and comes behind it.
if (!hasSession()) findLanguage();
// Nobody is signed in, as far as index.html has found out.
if (document.documentElement.dataset['firstPaint'] === 'landing') preloadLanding();
start()
  .catch((error: unknown): Screen => {
    console.error(error);
    return { kind: 'crash' };
  })
  .then(show);

/** Configuration, sign-in, first query: in this order. Gives back what is to be shown. */
async function start(): Promise<Screen> {
  // What is said once, of a sign-in that failed or of a consent, must not be lost to a page that starts afresh.
  const isPlain = answer ? /[#&]code=/.test(answer.fragment) : hasSession() && !hasConsentAnswer();
  const loaded = await loadConfiguration(isPlain, Date.now());
  if (!loaded.ok) return { kind: 'notSetUp', problem: loaded };
  const { configuration, confirmed } = loaded;
  // What it is derived to, and where, is in src/ui/tokens.css.
  document.documentElement.style.setProperty('--own', configuration.organisation?.colour ?? '');

  if (!isStorageAllowed()) {
    return { kind: 'noStorage', problem: await findSignInProblem(new DOMException('', 'SecurityError'), Date.now()) };
  }
  if (pageParameter(location.search, 'help') === 'agent') return { kind: 'agent', configuration };
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
  if (underWay) preloadLanding();
  const started = account && startVisit(configuration, msal, account, confirmed);
  // MSAL has the token by the next task, and the list is asked for.
  if (started) await new Promise((resolve) => setTimeout(resolve));
  return { kind: 'app', msal, start: { configuration, started, problem, ended, underWay } };
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

/** What draws comes at the same time as this, as a script of its own: a slow connection has the list under way by then. */
function loadDrawing() {
  return import('./app/drawScreen.tsx');
}

function preloadLanding(): void {
  loadDrawing().then(
    (drawing) => drawing.preloadLanding(),
    () => undefined,
  );
}

/** Begins with the person's language, once. */
function findLanguage(): Promise<void> {
  // A person who comes back from signing in brings the view, and with it the language of its link.
  language ??= startLanguage(answer?.view ?? location.search);
  return language;
}

/** Shows it in the person's language. Where what draws is lost, index.html says so. */
async function show(screen: Screen): Promise<void> {
  try {
    const [{ drawScreen }] = await Promise.all([loadDrawing(), findLanguage()]);
    await drawScreen(screen);
  } catch (error) {
    // Nothing is wrong with a page that leaves: a browser may have stopped what was on its way to it.
    if (screen.kind === 'app') await screen.start.underWay?.catch(() => undefined);
    reportError(error);
  }
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
