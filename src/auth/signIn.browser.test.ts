import type { AccountInfo, IPublicClientApplication } from '@azure/msal-browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { signIn } from './signIn.ts';
import { forgetAccounts, leaveToSignOut } from './signOut.ts';
import { takeKeptView } from './tab/keptView.ts';
import { isRedirectLoop, noteRedirect } from './tab/redirectLoop.ts';
import { noteSession, noteSignOut } from './tab/session.ts';

const ada = { homeAccountId: 'ada.contoso' } as AccountInfo;
const ben = { homeAccountId: 'ben.contoso' } as AccountInfo;

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
});

function msalWith(accounts: readonly AccountInfo[] = []) {
  return {
    acquireTokenRedirect: vi.fn(async () => undefined),
    logoutRedirect: vi.fn(async () => undefined),
    clearCache: vi.fn(async () => undefined),
    getAllAccounts: () => accounts,
    getConfiguration: () => ({ cache: { cacheLocation: 'sessionStorage' } }),
  } as unknown as IPublicClientApplication;
}

test('leaves with the view, and with nothing that was not asked for', async () => {
  history.replaceState(null, '', '?view=all');
  const msal = msalWith();
  await signIn(msal, { scopes: ['scope'] });
  expect(msal.acquireTokenRedirect).toHaveBeenCalledExactlyOnceWith({ scopes: ['scope'] });
  expect(takeKeptView()).toBe('view=all');
});

test('a step-up names the account and the claims; another account is chosen by the picker', async () => {
  const msal = msalWith();
  await signIn(msal, { scopes: ['scope'], account: ada, claims: '{}' });
  await signIn(msal, { scopes: ['scope'], chooseAccount: true });
  expect(vi.mocked(msal.acquireTokenRedirect).mock.calls).toEqual([
    [{ scopes: ['scope'], account: ada, claims: '{}' }],
    [{ scopes: ['scope'], prompt: 'select_account' }],
  ]);
});

test('after a sign-out in this browser the login server asks which account, also where it knows one', async () => {
  noteSession(1_000);
  noteSignOut(2_000);
  const msal = msalWith();
  await signIn(msal, { scopes: ['scope'] });
  expect(msal.acquireTokenRedirect).toHaveBeenCalledExactlyOnceWith({ scopes: ['scope'], prompt: 'select_account' });
});

test('leaving is no answer, so it counts towards no loop', async () => {
  const msal = msalWith();
  for (let time = 0; time < 3; time++) await signIn(msal, { scopes: [] });
  expect(isRedirectLoop(Date.now())).toBe(false);
});

test('a redirect that cannot begin rejects with its reason', async () => {
  const msal = msalWith();
  vi.mocked(msal.acquireTokenRedirect).mockRejectedValue(new Error('interaction_in_progress'));
  await expect(signIn(msal, { scopes: [] })).rejects.toThrow('interaction_in_progress');
});

test('a sign-out leaves with the account that ends its session, and forgets the answers before it', async () => {
  noteRedirect(Date.now());
  noteRedirect(Date.now());
  const msal = msalWith([ben, ada]);
  await leaveToSignOut(msal, ada);
  expect(msal.logoutRedirect).toHaveBeenCalledExactlyOnceWith({ account: ada });
  expect(isRedirectLoop(Date.now())).toBe(false);
});

test('a sign-out of Microsoft’s own session needs no account of this page', async () => {
  const msal = msalWith();
  await leaveToSignOut(msal);
  expect(msal.logoutRedirect).toHaveBeenCalledExactlyOnceWith(undefined);
});

test('a sign-out that cannot begin rejects with its reason', async () => {
  const msal = msalWith();
  vi.mocked(msal.logoutRedirect).mockRejectedValue(new Error('interaction_in_progress'));
  await expect(leaveToSignOut(msal, ada)).rejects.toThrow('interaction_in_progress');
});

test('forgetting all accounts leaves none', async () => {
  const msal = msalWith([ada, ben]);
  await forgetAccounts(msal);
  expect(vi.mocked(msal.clearCache).mock.calls).toEqual([[{ account: ada }], [{ account: ben }]]);
});
