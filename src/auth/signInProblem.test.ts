import { AuthError } from '@azure/msal-browser';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { problemCodes } from '../config/problemCode.ts';
import { adminConsentUrl } from './adminConsentUrl.ts';
import { signInCodes } from './signInCode.ts';
import { signInProblemOf } from './signInProblem.ts';

const entra = (number: number) => new AuthError('invalid_request', '', `AADSTS${number}: no. Trace ID: x`);

test.each([
  [65001, 'consentMissing'],
  [90094, 'consentMissing'],
  [90095, 'consentMissing'],
  [50105, 'notAssigned'],
  [50020, 'wrongTenant'],
  [50034, 'wrongTenant'],
  [90072, 'guest'],
  [500200, 'personalAccount'],
  [500202, 'personalAccount'],
  [50194, 'notRegistered'],
  [700016, 'notRegistered'],
  [90002, 'notRegistered'],
  [50074, 'proofMissing'],
  [50076, 'proofMissing'],
  [50079, 'proofMissing'],
  [50158, 'proofMissing'],
  [53000, 'blockedByPolicy'],
  [53001, 'blockedByPolicy'],
  [53002, 'blockedByPolicy'],
  [53003, 'blockedByPolicy'],
  [53004, 'blockedByPolicy'],
  [500133, 'clockOff'],
  [700024, 'clockOff'],
  [50196, 'throttled'],
  [65004, 'declined'],
  [90033, 'unreachable'],
  [54005, 'interrupted'],
  [70008, 'interrupted'],
  [501481, 'interrupted'],
  [99999, 'other'],
] as const)('AADSTS%d is the cause %s', (number, cause) => {
  expect(signInProblemOf(entra(number), 7)).toMatchObject({ cause, code: `AADSTS${number}`, at: 7 });
});

test.each([
  ['access_denied', 'declined'],
  ['user_cancelled', 'declined'],
  ['consent_required', 'consentMissing'],
  ['temporarily_unavailable', 'unreachable'],
  ['network_error', 'unreachable'],
  ['no_network_connectivity', 'unreachable'],
  ['storage_not_supported', 'storageBlocked'],
  ['interaction_in_progress', 'interrupted'],
  ['no_token_request_cache_error', 'interrupted'],
  ['unable_to_parse_token_request_cache_error', 'interrupted'],
  ['state_mismatch', 'interrupted'],
  ['state_not_found', 'interrupted'],
  ['timed_out', 'interrupted'],
  ['something_new', 'other'],
] as const)('MSAL’s %s is the cause %s', (code, cause) => {
  expect(signInProblemOf(new AuthError(code, ''), 7)).toEqual({ cause, code, correlationId: undefined, at: 7 });
});

test('what Microsoft calls the sign-in by is kept for a helpdesk', () => {
  const error = new AuthError('access_denied', '');
  error.correlationId = '11111111-1111-4111-8111-111111111111';
  expect(signInProblemOf(error, 0).correlationId).toBe('11111111-1111-4111-8111-111111111111');
});

test('the token endpoint’s 429, which MSAL repeats without a code or under its numbers, is too many attempts', () => {
  expect(signInProblemOf(new AuthError('', ''), 0)).toMatchObject({ cause: 'throttled', code: 'throttled' });
  expect(signInProblemOf(new AuthError('90033', ''), 0)).toMatchObject({ cause: 'throttled', code: '90033' });
});

test('a browser that stores nothing is named, and any other failure goes by its name', () => {
  expect(signInProblemOf(new DOMException('', 'SecurityError'), 0)).toMatchObject({
    cause: 'storageBlocked',
    code: 'SecurityError',
  });
  for (const name of ['QuotaExceededError', 'CacheError']) {
    const full = Object.assign(new Error(''), { name });
    expect(signInProblemOf(full, 0)).toMatchObject({ cause: 'storageBlocked', code: name });
  }
  expect(signInProblemOf(new DOMException('', 'AbortError'), 0)).toMatchObject({ cause: 'other', code: 'AbortError' });
  expect(signInProblemOf(new TypeError('x'), 0)).toMatchObject({ cause: 'other', code: 'TypeError' });
  expect(signInProblemOf('x', 0)).toMatchObject({ cause: 'other', code: 'unknown' });
});

test.each(['toString', 'constructor', '__proto__'])('the code %s from an address is no known cause', (code) => {
  expect(signInProblemOf(new AuthError(code, ''), 0)).toMatchObject({ cause: 'other', code });
});

test('whatever is thrown becomes a problem that has a code', () => {
  const thrown = fc.oneof(
    fc.anything(),
    fc.tuple(fc.string(), fc.string()).map(([code, message]) => new AuthError(code, '', message)),
  );
  fc.assert(
    fc.property(thrown, (error) => {
      expect(problemCodes).toContain(signInCodes[signInProblemOf(error, 0).cause]);
    }),
  );
});

test('consent is given at the cloud’s own login server', () => {
  const configuration = {
    cloud: 'usgov',
    tenantId: 'contoso.us',
    clientId: 'b7c9e2a4-31d6-4f58-8e0b-6a1d92c4f073',
    permission: 'EntitlementMgmt-SubjectAccess.ReadWrite',
  } as const;
  const url = new URL(adminConsentUrl(configuration, 'https://access.contoso.us/'));
  expect(url.origin + url.pathname).toBe('https://login.microsoftonline.us/contoso.us/v2.0/adminconsent');
  expect(url.searchParams.get('scope')).toBe('https://graph.microsoft.us/EntitlementMgmt-SubjectAccess.ReadWrite');
});
