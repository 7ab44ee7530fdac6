import type { AccountInfo, IPublicClientApplication } from '@azure/msal-browser';
import { forgetRedirects } from './redirectLoop.ts';

/** Forgets every account and token of this tab, then leaves for the login server to end its session too. */
export async function signOut(msal: IPublicClientApplication, account: AccountInfo): Promise<void> {
  forgetRedirects();
  for (const other of msal.getAllAccounts()) {
    if (other.homeAccountId !== account.homeAccountId) await msal.clearCache({ account: other });
  }
  await msal.logoutRedirect({ account });
}
