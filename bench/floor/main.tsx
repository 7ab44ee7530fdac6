import { PublicClientApplication } from '@azure/msal-browser';
import { MsalProvider } from '@azure/msal-react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { msalConfig } from './authConfig.ts';
import { Floor } from './Floor.tsx';

// In the order of Microsoft's sample (samples/msal-react-samples/typescript-sample of AzureAD/microsoft-authentication-
// library-for-js): the instance becomes ready, then React renders.
const instance = new PublicClientApplication(msalConfig);
const queryClient = new QueryClient();
const root = createRoot(document.getElementById('root') ?? document.body);

await instance.initialize();
await instance.handleRedirectPromise();
const [account] = instance.getAllAccounts();
if (account) instance.setActiveAccount(account);

root.render(
  <StrictMode>
    <MsalProvider instance={instance}>
      <QueryClientProvider client={queryClient}>
        <Floor />
      </QueryClientProvider>
    </MsalProvider>
  </StrictMode>,
);
