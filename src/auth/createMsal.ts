import {
  BrowserCacheLocation,
  type Configuration as MsalConfiguration,
  PublicClientApplication,
} from '@azure/msal-browser';
import { clouds } from '../config/clouds.ts';
import type { Configuration } from '../config/configuration.ts';
import { forgetStoredSession } from './initializeMsal.ts';
import { networkClient } from './networkClient.ts';
import { isSharedDevice } from './tab/device.ts';

/**
 * How long MSAL waits for the login server's page, in milliseconds. After that it forgets what it has asked while the
 * page may still come, so it is longer than anybody waits; the app itself says sooner that it is slow.
 */
const redirectNavigationTimeout = 600_000;

/** The page's own folder, without query and fragment: the one redirect URI of the app registration. */
export function redirectUri(): string {
  return new URL('.', document.baseURI).href;
}

/**
 * Makes the page's one MSAL instance. Redirect flow only: no hidden frame and no popup, so the page can forbid frames.
 * Tokens live in `sessionStorage`, because MSAL's encrypted `localStorage` keeps keep-me-signed-in sessions in the clear;
 * on a shared computer in memory only, for what is stored outlives a sign-out in the browser's files.
 */
export function createMsal(configuration: Configuration): PublicClientApplication {
  const authority = authorityOf(configuration);
  const isShared = isSharedDevice(configuration);
  // Of when it was not called so, or by another tab of which this one is a copy.
  if (isShared) forgetStoredSession();
  return new PublicClientApplication({
    auth: {
      clientId: configuration.clientId,
      ...authority,
      redirectUri: redirectUri(),
      postLogoutRedirectUri: redirectUri(),
      // Continuous access evaluation: https://learn.microsoft.com/entra/identity-platform/claims-challenge
      clientCapabilities: ['CP1'],
    },
    cache: {
      cacheLocation: isShared ? BrowserCacheLocation.MemoryStorage : BrowserCacheLocation.SessionStorage,
    },
    system: {
      networkClient,
      redirectNavigationTimeout,
      loggerOptions: { loggerCallback: () => undefined, piiLoggingEnabled: false },
    },
  });
}

function authorityOf(
  configuration: Configuration,
): Pick<MsalConfiguration['auth'], 'authority' | 'knownAuthorities' | 'authorityMetadata'> {
  const { cloud, tenantId } = configuration;
  if (import.meta.env.MODE === 'embedded' && configuration.embeddedTenant) {
    // MSAL refuses an http authority; its public options let an https name stand for the local server's endpoints.
    const authority = `https://embedded-tenant.invalid/${tenantId}`;
    const endpoints = `${configuration.embeddedTenant.login}/${tenantId}`;
    return {
      authority,
      knownAuthorities: ['embedded-tenant.invalid'],
      authorityMetadata: JSON.stringify({
        issuer: `${authority}/v2.0`,
        authorization_endpoint: `${endpoints}/oauth2/v2.0/authorize`,
        token_endpoint: `${endpoints}/oauth2/v2.0/token`,
        end_session_endpoint: `${endpoints}/oauth2/v2.0/logout`,
        jwks_uri: `${endpoints}/discovery/v2.0/keys`,
      }),
    };
  }
  return { authority: `${clouds[cloud].login}/${tenantId}` };
}
