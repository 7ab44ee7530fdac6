import {
  type AccountInfo,
  AuthError,
  type AuthenticationResult,
  type IPublicClientApplication,
} from '@azure/msal-browser';
import { expect, test, vi } from 'vitest';
import { completeSignIn } from './completeSignIn.ts';
import { isRedirectLoop, noteRedirect } from './redirectLoop.ts';

const ada = { homeAccountId: 'ada.contoso' } as AccountInfo;
const ben = { homeAccountId: 'ben.contoso' } as AccountInfo;

/** What MSAL knows in a tab: its accounts, which of them is active, and how the redirect ended. */
function msalWith(
  accounts: readonly AccountInfo[],
  redirect: () => Promise<Partial<AuthenticationResult> | null> = async () => null,
  active: AccountInfo | null = null,
) {
  let activeAccount = active;
  return {
    initialize: vi.fn(async () => undefined),
    handleRedirectPromise: vi.fn(redirect),
    getAllAccounts: () => accounts,
    getActiveAccount: () => activeAccount,
    setActiveAccount: vi.fn((account: AccountInfo | null) => {
      activeAccount = account;
    }),
  } as unknown as IPublicClientApplication;
}

test('a sign-in that worked gives its account, brings the view back, and forgets the redirects before it', async () => {
  noteRedirect(Date.now());
  noteRedirect(Date.now());
  expect(isRedirectLoop(Date.now())).toBe(true);
  const msal = msalWith([ben, ada], async () => ({ account: ada, state: 'view=all&q=finance' }));
  expect(await completeSignIn(msal)).toEqual({ account: ada, problem: undefined });
  expect(location.search).toBe('?view=all&q=finance');
  expect(isRedirectLoop(Date.now())).toBe(false);
  expect(msal.handleRedirectPromise).toHaveBeenCalledWith({ navigateToLoginRequestUrl: false });
  expect(msal.initialize).toHaveBeenCalledBefore(vi.mocked(msal.handleRedirectPromise));
});

test('a page that was loaded again goes on with the account of its tab', async () => {
  expect((await completeSignIn(msalWith([ada, ben], undefined, ben))).account).toBe(ben);
});

test('without an active account it takes the one there is, and makes it the active one', async () => {
  const msal = msalWith([ada]);
  expect((await completeSignIn(msal)).account).toBe(ada);
  expect(msal.setActiveAccount).toHaveBeenCalledWith(ada);
});

test('a person without a session keeps the view of the address, and the redirects still count', async () => {
  noteRedirect(Date.now());
  noteRedirect(Date.now());
  history.replaceState(null, '', '?view=all');
  expect(await completeSignIn(msalWith([]))).toEqual({ account: undefined, problem: undefined });
  expect(location.search).toBe('?view=all');
  expect(isRedirectLoop(Date.now())).toBe(true);
});

test('a sign-in that was refused says why, and brings the view back that MSAL does not hand over', async () => {
  history.replaceState(null, '', '#error=access_denied&state=msal%7Cview%3Dothers');
  const refused = async () => {
    throw new AuthError('access_denied', '', 'AADSTS65004: declined');
  };
  const { account, problem } = await completeSignIn(msalWith([], refused));
  expect(account).toBeUndefined();
  expect(problem).toMatchObject({ cause: 'declined' });
  expect(location.search).toBe('?view=others');
  expect(location.hash).toBe('');
});

test('a refusal that carries no view leaves the view alone', async () => {
  history.replaceState(null, '', '?view=all#error=access_denied');
  await completeSignIn(msalWith([], () => Promise.reject(new AuthError('access_denied', ''))));
  expect(location.search).toBe('?view=all');
  expect(location.hash).toBe('');
});
