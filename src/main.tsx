import './ui/page.css';
import { MsalProvider } from '@azure/msal-react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { ConfigurationProblem } from './app/ConfigurationProblem.tsx';
import { Crash, ErrorBoundary } from './app/ErrorBoundary.tsx';
import { Page } from './app/Page.tsx';
import { SignInFailed } from './app/SignInFailed.tsx';
import { startVisit } from './app/startVisit.ts';
import { completeSignIn } from './auth/completeSignIn.ts';
import { createMsal } from './auth/createMsal.ts';
import { isRedirectLoop } from './auth/redirectLoop.ts';
import { signIn } from './auth/signIn.ts';
import { signInProblemOf } from './auth/signInProblem.ts';
import { endpointsOf } from './config/endpoints.ts';
import { loadConfiguration } from './config/loadConfiguration.ts';

const root = createRoot(document.getElementById('root') ?? document.body);
start().catch((error: unknown) => {
  console.error(error);
  root.render(<Crash />);
});

/** Configuration, sign-in, first query, render: in this order. */
async function start(): Promise<void> {
  const loaded = await loadConfiguration();
  if (!loaded.ok) {
    root.render(
      <Page>
        <ConfigurationProblem problem={loaded} />
      </Page>,
    );
    return;
  }
  const { configuration } = loaded;

  if (!isStorageAllowed()) {
    const problem = signInProblemOf(new DOMException('', 'SecurityError'), Date.now());
    root.render(
      <Page>
        <SignInFailed problem={problem} onSignIn={() => location.reload()} />
      </Page>,
    );
    return;
  }
  const msal = createMsal(configuration);
  const { account, problem } = await completeSignIn(msal);

  if (!account && !problem && configuration.signIn === 'automatic' && !isRedirectLoop(Date.now())) {
    await signIn(msal, { scopes: endpointsOf(configuration).scopes });
    return;
  }
  const started = account && startVisit(configuration, msal, account);
  root.render(
    <StrictMode>
      <ErrorBoundary>
        <MsalProvider instance={msal}>
          <App configuration={configuration} started={started} problem={problem} />
        </MsalProvider>
      </ErrorBoundary>
    </StrictMode>,
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
