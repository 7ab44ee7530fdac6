import { MsalProvider } from '@azure/msal-react';
import { i18n } from '@lingui/core';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { InLanguage } from '../i18n/InLanguage.tsx';
import { App } from './App.tsx';
import { Crash, ErrorBoundary } from './ErrorBoundary.tsx';
import { preloadFrame } from './frame/lazyFrame.ts';
import { AgentPage } from './frame/lazyHelp.ts';
import { Page } from './frame/Page.tsx';
import type { Screen } from './screen.ts';
import { ConfigurationScreen, preloadConfigurationScreen } from './setUp/lazyConfigurationScreen.ts';
import { preloadSignInScreens, SignInFailed } from './signIn/lazySignInScreens.ts';

/** Milliseconds for which a page waits until all of it is there; then what is missing says so in its place. */
const patience = 3_000;

/** Draws what the page begins with, once, in the language that is active by then. */
export async function drawScreen(screen: Screen): Promise<void> {
  await preloadPartsOf(screen);
  createRoot(document.getElementById('root') ?? document.body).render(
    <ErrorBoundary>
      <InLanguage i18n={i18n}>{elementOf(screen)}</InLanguage>
    </ErrorBoundary>,
  );
}

let landing: Promise<unknown> | undefined;

/** Loads what a page without a list is made of, so that all of it is there in one piece. */
export function preloadLanding(): Promise<unknown> {
  landing ??= waitFor(preloadSignInScreens(), preloadFrame());
  return landing;
}

/** Who has a list, or is on the way to the login server, does not wait. */
async function preloadPartsOf(screen: Screen): Promise<void> {
  if (screen.kind === 'crash') return;
  if (screen.kind === 'app' && (screen.start.started || screen.start.underWay)) return;
  await Promise.all([preloadLanding(), screen.kind === 'notSetUp' && waitFor(preloadConfigurationScreen())]);
}

function waitFor(...parts: readonly Promise<void>[]): Promise<unknown> {
  return Promise.race([Promise.all(parts), new Promise((resolve) => setTimeout(resolve, patience))]);
}

function elementOf(screen: Screen): ReactNode {
  switch (screen.kind) {
    case 'app':
      return (
        <StrictMode>
          <MsalProvider instance={screen.msal}>
            <App {...screen.start} />
          </MsalProvider>
        </StrictMode>
      );
    case 'agent':
      return (
        <Page configuration={screen.configuration}>
          <AgentPage configuration={screen.configuration} />
        </Page>
      );
    case 'notSetUp':
      return (
        <Page>
          <ConfigurationScreen problem={screen.problem} />
        </Page>
      );
    case 'noStorage':
      return (
        <Page>
          <SignInFailed problem={screen.problem} onSignIn={() => location.reload()} />
        </Page>
      );
    case 'crash':
      return <Crash />;
  }
}
