import type { IPublicClientApplication } from '@azure/msal-browser';
import { isStorageError } from './isStorageError.ts';

/** What MSAL keeps of a session, whatever its version wrote: `msal.3.account.keys`, `msal.3|…`, `msal.token.keys.…`; not what it has asked. */
const sessionKey = /^msal\.(\d+[.|]|account|token)/;

/**
 * Makes MSAL ready. A session in this tab's storage that it cannot read, because a key is damaged or another program's,
 * is forgotten as a whole: MSAL would throw at each start, and at each sign-in. Rejects as `initialize` does.
 */
export async function initializeMsal(msal: IPublicClientApplication): Promise<void> {
  try {
    await msal.initialize();
    msal.getAllAccounts();
  } catch (error) {
    if (isStorageError(error)) throw error;
    forgetStoredSession();
    await msal.initialize();
  }
}

/** Removes what MSAL has stored of a session in this tab, but for what it has asked. */
export function forgetStoredSession(): void {
  for (const key of Object.keys(sessionStorage)) if (sessionKey.test(key)) sessionStorage.removeItem(key);
}
