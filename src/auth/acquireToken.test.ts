import {
  type AccountInfo,
  AuthError,
  CacheLookupPolicy,
  InteractionRequiredAuthError,
  type IPublicClientApplication,
} from '@azure/msal-browser';
import { expect, test, vi } from 'vitest';
import { acquireToken } from './acquireToken.ts';

const account = { homeAccountId: 'ada.contoso' } as AccountInfo;

function msalThat(acquireTokenSilent: () => Promise<unknown>) {
  return { acquireTokenSilent: vi.fn(acquireTokenSilent) } as unknown as IPublicClientApplication;
}
const ask = (msal: IPublicClientApplication) => acquireToken(msal, account, ['scope']);

test('asks for exactly this account, and never by a hidden frame', async () => {
  const msal = msalThat(async () => ({ accessToken: 'secret', account }));
  expect(await acquireToken(msal, account, ['scope'], { claims: '{}', forceRefresh: true })).toEqual({
    kind: 'token',
    accessToken: 'secret',
  });
  expect(msal.acquireTokenSilent).toHaveBeenCalledWith({
    account,
    scopes: ['scope'],
    cacheLookupPolicy: CacheLookupPolicy.AccessTokenAndRefreshToken,
    forceRefresh: true,
    claims: '{}',
  });
});

test('I5: another account’s token is no token', async () => {
  const msal = msalThat(async () => ({ accessToken: 'secret', account: { homeAccountId: 'ben.contoso' } }));
  expect(await ask(msal)).toEqual({ kind: 'needsInteraction', code: 'other_account' });
});

test('a 5xx that names no error comes out of MSAL without a token or an account: it is throttled', async () => {
  expect(await ask(msalThat(async () => ({ accessToken: '', account: null })))).toEqual({ kind: 'throttled' });
});

test.each([
  [new InteractionRequiredAuthError('login_required', 'correlation'), 'needsInteraction'],
  [new AuthError('no_account_error', 'correlation'), 'needsInteraction'],
  [new AuthError('network_error', 'correlation'), 'unreachable'],
  [new AuthError('timed_out', 'correlation'), 'unreachable'],
  // MSAL's throttle cache: under the joined numbers of an earlier answer, or under none.
  [new AuthError('', 'correlation'), 'throttled'],
  [new AuthError('90033', 'correlation'), 'throttled'],
  [new AuthError('90033 50196', 'correlation'), 'throttled'],
  [new AuthError('server_error', 'correlation'), 'throttled'],
  [new AuthError('temporarily_unavailable', 'correlation'), 'throttled'],
  [new TypeError('Failed to fetch'), 'unreachable'],
  [new DOMException('', 'QuotaExceededError'), 'storageFull'],
])('%s ends as %s', async (error, kind) => {
  const answer = await ask(
    msalThat(async () => {
      throw error;
    }),
  );
  expect(answer.kind).toBe(kind);
});

test('the claims that a refusal asks for come along', async () => {
  const refusal = new InteractionRequiredAuthError('interaction_required', 'correlation');
  Object.assign(refusal, { claims: '{"access_token":{}}' });
  const answer = await ask(
    msalThat(async () => {
      throw refusal;
    }),
  );
  expect(answer).toEqual({ kind: 'needsInteraction', code: 'interaction_required', claims: '{"access_token":{}}' });
});
