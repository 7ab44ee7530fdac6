import { beforeEach, expect, test, vi } from 'vitest';
import { checkConfiguration } from '../config/configurationMistakes.ts';
import { createMsal, redirectUri } from './createMsal.ts';
import { networkClient } from './networkClient.ts';

beforeEach(
  () => void vi.stubGlobal('document', { baseURI: 'https://access.contoso.com/apps/mar/index.html?view=all' }),
);

function configuration(of: object = {}) {
  const checked = checkConfiguration({
    tenantId: 'contoso.com',
    clientId: 'b7c9e2a4-31d6-4f58-8e0b-6a1d92c4f073',
    ...of,
  });
  if (!checked.ok) throw new Error(checked.mistakes[0]?.key);
  return checked.configuration;
}

test('the redirect URI is the folder of the page', () => {
  expect(redirectUri()).toBe('https://access.contoso.com/apps/mar/');
});

test.each([
  ['global', 'https://login.microsoftonline.com/contoso.com'],
  ['china', 'https://login.partner.microsoftonline.cn/contoso.com'],
])('in the cloud %s people sign in at %s', (cloud, authority) => {
  const { auth, cache, system } = createMsal(configuration({ cloud })).getConfiguration();
  expect(auth).toMatchObject({
    authority,
    clientId: 'b7c9e2a4-31d6-4f58-8e0b-6a1d92c4f073',
    redirectUri: redirectUri(),
    postLogoutRedirectUri: redirectUri(),
    // Entra answers with claims challenges only to an app that says it can handle them.
    clientCapabilities: ['CP1'],
  });
  expect(cache.cacheLocation).toBe('sessionStorage');
  expect(system.networkClient).toBe(networkClient);
  expect(system.loggerOptions.piiLoggingEnabled).toBe(false);
});

test('outside the build for the stand-in tenant no configuration changes the authority', () => {
  const given = { ...configuration(), embeddedTenant: { login: 'http://localhost:1', graph: 'http://localhost:2' } };
  expect(createMsal(given).getConfiguration().auth.authority).toBe('https://login.microsoftonline.com/contoso.com');
});

test('in that build the local login server stands behind a name that MSAL accepts', () => {
  vi.stubEnv('MODE', 'embedded');
  const given = { ...configuration(), embeddedTenant: { login: 'http://localhost:1', graph: 'http://localhost:2' } };
  const { authority, knownAuthorities, authorityMetadata } = createMsal(given).getConfiguration().auth;
  vi.unstubAllEnvs();
  expect(authority).toBe('https://embedded-tenant.invalid/contoso.com');
  expect(knownAuthorities).toEqual(['embedded-tenant.invalid']);
  expect(JSON.parse(authorityMetadata)).toEqual({
    issuer: 'https://embedded-tenant.invalid/contoso.com/v2.0',
    authorization_endpoint: 'http://localhost:1/contoso.com/oauth2/v2.0/authorize',
    token_endpoint: 'http://localhost:1/contoso.com/oauth2/v2.0/token',
    end_session_endpoint: 'http://localhost:1/contoso.com/oauth2/v2.0/logout',
    jwks_uri: 'http://localhost:1/contoso.com/discovery/v2.0/keys',
  });
});

test('on a shared computer nothing of a sign-in is stored, and what was stored before is gone', () => {
  const stored = new Map([
    ['msal.3.account.keys', '[]'],
    ['msal.3|refreshtoken', '{}'],
    ['msal.b7c9.request.params', '{}'],
  ]);
  vi.stubGlobal('sessionStorage', {
    ...Object.fromEntries(stored),
    removeItem: (key: string) => stored.delete(key),
  });
  const placeOf = (devices: string) => createMsal(configuration({ devices })).getConfiguration().cache.cacheLocation;
  expect(placeOf('own')).toBe('sessionStorage');
  expect(stored.size).toBe(3);
  expect(placeOf('shared')).toBe('memoryStorage');
  // The question that the login server is about to answer stays.
  expect([...stored.keys()]).toEqual(['msal.b7c9.request.params']);
});
