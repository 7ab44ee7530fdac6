import { afterAll, beforeAll, expect, test } from 'vitest';
import { callGraph, cancelInBeta, collections, ownList } from '../callGraph.ts';
import { permissions } from '../core/registration.ts';
import { startTenant, type Tenant } from '../startTenant.ts';
import { issueAccessToken } from '../state/createTenant.ts';

let tenant: Tenant;
beforeAll(async () => {
  tenant = await startTenant();
});
afterAll(() => tenant.stop());

const list = collections.beta + ownList;

test('refuses a token with a bad signature', async () => {
  const [header, payload] = issueAccessToken(tenant, 'Ada').split('.');
  const token = `${header}.${payload}.${'A'.repeat(86)}`;
  const response = await callGraph(tenant, list, { token });
  expect(response.status).toBe(401);
  expect(response.headers.get('www-authenticate')).toContain('Bearer');
});

test.each([
  ['no token', () => ''],
  ['a token that is none', () => 'nonsense'],
  ['a token for another audience', () => issueAccessToken(tenant, 'Ada', { audience: 'https://vault.azure.net' })],
  ['a token of another tenant', () => issueAccessToken(tenant, 'Ada', { tenant: crypto.randomUUID() })],
  ['an expired token', () => issueAccessToken(tenant, 'Ada', { lifetime: -1 })],
  ['a token that is not valid yet', () => issueAccessToken(tenant, 'Ada', { notBefore: 60 })],
])('refuses %s', async (_name, token) => {
  expect((await callGraph(tenant, list, { token: token() })).status).toBe(401);
});

test('refuses a token without a permission that the call needs', async () => {
  const token = issueAccessToken(tenant, 'Ada', { scopes: [permissions.userRead] });
  expect((await callGraph(tenant, list, { token })).status).toBe(403);
  const readOnly = issueAccessToken(tenant, 'Ada', { scopes: [permissions.readAll] });
  expect((await callGraph(tenant, list, { token: readOnly })).status).toBe(200);
  const [request] = tenant.directory.requestsOf('Ada');
  const path = `${collections.beta}/${request?.id}/cancel`;
  expect((await callGraph(tenant, path, { token: readOnly, method: 'POST' })).status).toBe(403);
});

test('refuses to read one request, or the collection, with the least permission', async () => {
  const id = tenant.directory.requestsOf('Ada')[0]?.id;
  for (const path of [`${collections.beta}/${id}`, `${collections.v1}/${id}`, collections.v1]) {
    expect((await callGraph(tenant, path)).status).toBe(403);
    const token = issueAccessToken(tenant, 'Ada', { scopes: [permissions.readWriteAll] });
    expect((await callGraph(tenant, path, { token })).status).toBe(200);
  }
});

test('refuses a token that was issued before a claims challenge, until one with its claims comes', async () => {
  tenant.faults.add({ on: 'list', kind: '401claims', pop: true });
  const response = await callGraph(tenant, list);
  expect(response.status).toBe(401);
  const header = response.headers.get('www-authenticate') ?? '';
  expect(header).toMatch(/^PoP .*Bearer .*error="insufficient_claims"/);
  const claims = JSON.parse(Buffer.from(/claims="([^"]+)"/.exec(header)?.[1] ?? '', 'base64').toString());
  const satisfied = [claims.access_token.nbf.value];
  expect((await callGraph(tenant, list)).status).toBe(401);
  expect((await callGraph(tenant, list, { token: issueAccessToken(tenant, 'Ada', { satisfied }) })).status).toBe(200);
  tenant.faults.clear();
});

test('refuses to cancel somebody else’s request', async () => {
  const request = tenant.directory.addRequest('Ada');
  const response = await cancelInBeta(tenant, request.id, undefined, 'Ben');
  expect(response.status).toBe(403);
  expect(tenant.directory.request(request.id).state).toBe('pendingApproval');
});
