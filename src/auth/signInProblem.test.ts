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
  [700016, 'notRegistered'],
  [90002, 'notRegistered'],
  [50076, 'proofMissing'],
  [50079, 'proofMissing'],
  [53000, 'blockedByPolicy'],
  [53001, 'blockedByPolicy'],
  [53002, 'blockedByPolicy'],
  [53003, 'blockedByPolicy'],
  [53004, 'blockedByPolicy'],
  [500133, 'clockOff'],
  [50196, 'throttled'],
  [99999, 'other'],
] as const)('AADSTS%d is the cause %s', (number, cause) => {
  expect(signInProblemOf(entra(number), 7)).toMatchObject({ cause, code: `AADSTS${number}`, at: 7 });
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
