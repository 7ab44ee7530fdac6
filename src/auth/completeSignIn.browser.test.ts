import {
  type AccountInfo,
  AuthError,
  type AuthenticationResult,
  type IPublicClientApplication,
} from '@azure/msal-browser';
import { expect, test, vi } from 'vitest';
import { completeSignIn } from './completeSignIn.ts';
import { isRedirectLoop, noteRedirect } from './tab/redirectLoop.ts';
import { hasJustLeft, noteLeaving, noteSession, noteSignOut } from './tab/session.ts';

const ada = { homeAccountId: 'ada.contoso' } as AccountInfo;
const ben = { homeAccountId: 'ben.contoso' } as AccountInfo;

/** What MSAL knows in a tab: its accounts, which of them is active, and how the redirect ended. */
function msalWith(
  accounts: readonly AccountInfo[],
  redirect: () => Promise<Partial<AuthenticationResult> | null> = async () => null,
  active: AccountInfo | null = null,
) {
  let activeAccount = active;
  let known = accounts;
  return {
    initialize: vi.fn(async () => undefined),
    handleRedirectPromise: vi.fn(redirect),
    getAllAccounts: () => known,
    clearCache: vi.fn(async ({ account }: { account: AccountInfo }) => {
      known = known.filter((one) => one !== account);
      if (activeAccount === account) activeAccount = null;
    }),
    getActiveAccount: () => activeAccount,
    setActiveAccount: vi.fn((account: AccountInfo | null) => {
      activeAccount = account;
    }),
  } as unknown as IPublicClientApplication;
}

const answerOf = (view?: string, refusal?: string) => ({
  fragment: '#code=1&state=x',
  view,
  refusal,
  isConsent: false,
});
const clean = { problem: undefined, ended: undefined };

test('a sign-in that worked gives its account, brings the view back, and forgets the answers before it', async () => {
  noteRedirect(Date.now());
  noteRedirect(Date.now());
  expect(isRedirectLoop(Date.now())).toBe(true);
  const msal = msalWith([ben, ada], async () => ({ account: ada }));
  expect(await completeSignIn(msal, answerOf('view=all&q=finance'))).toEqual({ account: ada, ...clean });
  expect(location.search).toBe('?view=all&q=finance');
  expect(isRedirectLoop(Date.now())).toBe(false);
  expect(msal.initialize).toHaveBeenCalledBefore(vi.mocked(msal.handleRedirectPromise));
  // The second time is for MSAL's provider, which would otherwise be the one to ask without the answer.
  expect(vi.mocked(msal.handleRedirectPromise).mock.calls).toEqual([
    [{ navigateToLoginRequestUrl: false, hash: '#code=1&state=x' }],
    [{ navigateToLoginRequestUrl: false }],
  ]);
});

test('a page that was loaded again goes on with the account of its tab', async () => {
  expect((await completeSignIn(msalWith([ada, ben], undefined, ben), undefined)).account).toBe(ben);
});

test('without an active account it takes the one there is, and makes it the active one', async () => {
  const msal = msalWith([ada]);
  expect((await completeSignIn(msal, undefined)).account).toBe(ada);
  expect(msal.setActiveAccount).toHaveBeenCalledWith(ada);
});

test('a person without a session keeps the view of the address, and coming back without an answer counts for nothing', async () => {
  noteRedirect(Date.now());
  history.replaceState(null, '', '?view=all');
  expect(await completeSignIn(msalWith([]), undefined)).toEqual({ account: undefined, ...clean });
  expect(location.search).toBe('?view=all');
  expect(isRedirectLoop(Date.now())).toBe(false);
});

test('a sign-in that was refused says why, brings the view back that MSAL does not hand over, and counts', async () => {
  const refused = async () => {
    throw new AuthError('access_denied', '', 'AADSTS65004: declined');
  };
  noteRedirect(Date.now());
  const { account, problem } = await completeSignIn(msalWith([], refused), answerOf('view=others', 'AADSTS65004'));
  expect(account).toBeUndefined();
  expect(problem).toMatchObject({ cause: 'declined' });
  expect(location.search).toBe('?view=others');
  expect(isRedirectLoop(Date.now())).toBe(true);
});

test('a refusal that carries no view leaves the view alone', async () => {
  history.replaceState(null, '', '?view=all');
  await completeSignIn(
    msalWith([], () => Promise.reject(new AuthError('access_denied', ''))),
    answerOf(),
  );
  expect(location.search).toBe('?view=all');
});

test.each([
  [undefined, 'no_question'],
  ['AADSTS65004', 'AADSTS65004'],
])('an answer to nobody’s question (%s) is said, and the view is kept', async (refusal, code) => {
  const { account, problem } = await completeSignIn(msalWith([]), answerOf('view=all', refusal));
  expect(account).toBeUndefined();
  expect(problem).toMatchObject({ cause: 'interrupted', code, isUnverified: true });
  expect(location.search).toBe('?view=all');
});

test('a result without an account is no sign-in', async () => {
  const { problem } = await completeSignIn(
    msalWith([], async () => ({ accessToken: '' })),
    answerOf(),
  );
  expect(problem).toMatchObject({ cause: 'interrupted' });
});

test('who is signed in is not told of an answer to nobody’s question', async () => {
  for (const refusal of [undefined, 'AADSTS65004']) {
    expect(await completeSignIn(msalWith([ada]), answerOf('view=all', refusal))).toEqual({ account: ada, ...clean });
  }
});

test('a tab whose person has signed out since its session began forgets the session', async () => {
  noteSession(1_000);
  noteSignOut(2_000);
  const msal = msalWith([ada], undefined, ada);
  expect(await completeSignIn(msal, undefined)).toEqual({
    account: undefined,
    problem: undefined,
    ended: 'elsewhere',
  });
  expect(msal.clearCache).toHaveBeenCalledExactlyOnceWith({ account: ada });
});

test('after a sign-out elsewhere a tab without a session has nothing to forget', async () => {
  noteSignOut(2_000);
  expect(await completeSignIn(msalWith([]), undefined)).toEqual({ account: undefined, ...clean });
});

test('a tab that has forgotten its session says so as long as it is open', async () => {
  noteSession(1_000);
  noteSignOut(2_000);
  expect((await completeSignIn(msalWith([]), undefined)).ended).toBe('here');
});

test('an answer ends the leaving for it, whatever it says; coming back without one does not', async () => {
  noteLeaving(Date.now());
  await completeSignIn(msalWith([]), undefined);
  expect(hasJustLeft(Date.now())).toBe(true);
  await completeSignIn(msalWith([]), answerOf());
  expect(hasJustLeft(Date.now())).toBe(false);
});

test('an answer to a question from before a sign-out is not redeemed', async () => {
  noteLeaving(1_000);
  noteSignOut(2_000);
  const msal = msalWith([], async () => ({ account: ada }));
  vi.mocked(msal.handleRedirectPromise).mockResolvedValue(null);
  expect(await completeSignIn(msal, answerOf('view=all'))).toEqual({
    ...clean,
    account: undefined,
    ended: 'elsewhere',
  });
  for (const [options] of vi.mocked(msal.handleRedirectPromise).mock.calls) expect(options).not.toHaveProperty('hash');
  expect(location.search).toBe('?view=all');
});

test('a sign-in after a sign-out holds', async () => {
  noteSignOut(Date.now() - 1);
  noteLeaving(Date.now());
  const msal = msalWith([ada], async () => ({ account: ada }));
  expect(await completeSignIn(msal, answerOf())).toEqual({ account: ada, ...clean });
});
