import type { AccountInfo, IPublicClientApplication } from '@azure/msal-browser';
import { forgetRedirects } from './redirectLoop.ts';

/** Forgets every account and token of this tab, then leaves for the login server to end its session too. */
export async function signOut(msal: IPublicClientApplication, account: AccountInfo): Promise<void> {
  forgetRedirects();
  await forgetAccounts(msal, account);
  await msal.logoutRedirect({ account });
}

/** Forgets the accounts of this tab with their tokens, but for the one that MSAL still has to name to the login server. */
export async function forgetAccounts(msal: IPublicClientApplication, except?: AccountInfo): Promise<void> {
  for (const account of msal.getAllAccounts()) {
    if (account.homeAccountId !== except?.homeAccountId) await msal.clearCache({ account });
  }
}
