import type { AccountInfo, IPublicClientApplication } from '@azure/msal-browser';
import { redirectingMsal } from './redirectingMsal.ts';
import { forgetRedirects } from './tab/redirectLoop.ts';

/**
 * Leaves for the login server to end its session too. Rejects where that cannot begin, for instance while the page is on
 * its way to a sign-in.
 */
export async function leaveToSignOut(msal: IPublicClientApplication, account?: AccountInfo): Promise<void> {
  forgetRedirects();
  const redirecting = await redirectingMsal(msal);
  await redirecting.logoutRedirect(account && { account });
}

/** Forgets the accounts of this tab with their tokens. */
export async function forgetAccounts(msal: IPublicClientApplication): Promise<void> {
  for (const account of msal.getAllAccounts()) await msal.clearCache({ account });
}
