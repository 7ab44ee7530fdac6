import { afterAll, beforeAll, expect, test } from 'vitest';
import { authorizeByFetch, tokenByFetch } from '../signInByFetch.ts';
import { startTenant, type Tenant } from '../startTenant.ts';

let tenant: Tenant;
beforeAll(async () => {
  tenant = await startTenant({ appOrigin: 'http://localhost:1' });
});
afterAll(() => tenant.stop());

async function signIn(who = 'Ada'): Promise<Record<string, string>> {
  const { answer, verifier } = await authorizeByFetch(tenant, who);
  const code = answer.get('code') ?? '';
  const { body } = await tokenByFetch(tenant, { grant_type: 'authorization_code', code, code_verifier: verifier });
  return body as Record<string, string>;
}

test('signs somebody in by code and PKCE, with what MSAL needs in both answers', async () => {
  const { response, answer, verifier } = await authorizeByFetch(tenant, 'Ada');
  expect(response.status).toBe(302);
  expect(answer.get('state')).toBe('given state');
  expect(answer.get('client_info')).toBeTruthy();
  const form = { grant_type: 'authorization_code', code: answer.get('code') ?? '', code_verifier: verifier };
  const { status, headers, body } = await tokenByFetch(tenant, form);
  expect(status).toBe(200);
  expect(headers.get('access-control-allow-origin')).toBe(tenant.origins.app);
  expect(body).toMatchObject({ token_type: 'Bearer', client_info: answer.get('client_info') });
  const claims = JSON.parse(Buffer.from(String(body['id_token']).split('.')[1] ?? '', 'base64url').toString());
  expect(claims).toMatchObject({ name: 'Ada Lindqvist', nonce: 'given nonce' });
  expect(claims.login_hint).toBeTruthy();
});

test('refuses a code that was redeemed already', async () => {
  const { answer, verifier } = await authorizeByFetch(tenant, 'Ada');
  const form = { grant_type: 'authorization_code', code: answer.get('code') ?? '', code_verifier: verifier };
  expect((await tokenByFetch(tenant, form)).status).toBe(200);
  expect((await tokenByFetch(tenant, form)).body).toMatchObject({ error: 'invalid_grant', error_codes: [54005] });
});

test('refuses a wrong verifier', async () => {
  const { answer } = await authorizeByFetch(tenant, 'Ada');
  const form = { grant_type: 'authorization_code', code: answer.get('code') ?? '', code_verifier: 'x'.repeat(43) };
  expect((await tokenByFetch(tenant, form)).body['error']).toBe('invalid_grant');
});

test('refuses to authorize without PKCE, with an unknown scope, or in another response mode', async () => {
  expect((await authorizeByFetch(tenant, 'Ada', { code_challenge_method: 'plain' })).answer.get('error')).toBe(
    'invalid_request',
  );
  expect((await authorizeByFetch(tenant, 'Ada', { scope: 'Mail.Read' })).answer.get('error')).toBe('invalid_scope');
  expect((await authorizeByFetch(tenant, 'Ada', { response_mode: 'query' })).answer.get('error')).toBe(
    'invalid_request',
  );
});

test('sends nobody to an address that is not registered, to the letter', async () => {
  for (const redirect_uri of [tenant.origins.app, `${tenant.origins.app}/index.html`, 'https://evil.example/']) {
    const { response } = await authorizeByFetch(tenant, 'Ada', { redirect_uri });
    expect(response.status).toBe(400);
    expect(response.headers.get('location')).toBeNull();
  }
});

test('gives a new refresh token with each use, revokes no old one, and refuses what it never gave', async () => {
  const first = await signIn();
  const form = { grant_type: 'refresh_token', refresh_token: first['refresh_token'] ?? '' };
  const second = await tokenByFetch(tenant, form);
  expect(second.status).toBe(200);
  expect(second.body['access_token']).not.toBe(first['access_token']);
  expect(second.body['refresh_token']).not.toBe(first['refresh_token']);
  expect((await tokenByFetch(tenant, form)).status).toBe(200);
  expect((await tokenByFetch(tenant, { ...form, refresh_token: '1.never' })).body['error']).toBe('invalid_grant');
});

test('gives another origin neither a token nor CORS headers', async () => {
  const { status, headers } = await tokenByFetch(tenant, { grant_type: 'refresh_token' }, 'https://evil.example');
  expect(status).toBe(400);
  expect(headers.get('access-control-allow-origin')).toBeNull();
});

test('says in Entra’s words that somebody went back without signing in', async () => {
  const { answer } = await authorizeByFetch(tenant, '');
  expect(answer.get('error')).toBe('access_denied');
  expect(answer.get('error_description')).toMatch(/^AADSTS65004: .* Trace ID: .* Correlation ID: .* Timestamp: /);
});

test('refuses a sign-in as scripted, once', async () => {
  tenant.faults.signIn({ code: 90094, person: 'Ada' });
  expect((await authorizeByFetch(tenant, 'Ada')).answer.get('error_description')).toContain('AADSTS90094');
  expect((await authorizeByFetch(tenant, 'Ada')).answer.get('code')).toBeTruthy();
});
