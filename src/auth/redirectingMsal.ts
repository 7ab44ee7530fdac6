import { BrowserCacheLocation, type IPublicClientApplication, PublicClientApplication } from '@azure/msal-browser';
import { initializeMsal } from './initializeMsal.ts';

/**
 * The MSAL instance that may leave for the login server. MSAL begins no redirect where tokens are in memory only
 * (`in_mem_redirect_unavailable`), though what it notes of a redirect is in `sessionStorage` with every cache: so another
 * instance leaves in the place of such a one, and never sees a token. Source: msal-browser 5.30, `redirectPreflightCheck`.
 */
export async function redirectingMsal(msal: IPublicClientApplication): Promise<IPublicClientApplication> {
  const { auth, cache, system } = msal.getConfiguration();
  if (cache.cacheLocation !== BrowserCacheLocation.MemoryStorage) return msal;
  const other = new PublicClientApplication({ auth, system });
  await initializeMsal(other);
  return other;
}
