import { createHash, randomBytes } from 'node:crypto';
import { clientId, permissions, tenantId } from './core/registration.ts';
import type { Tenant } from './startTenant.ts';

/** What the token endpoint answers. */
export interface TokenAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
}

const scope = `https://graph.microsoft.com/${permissions.subjectAccess} openid profile offline_access`;

/** Walks through the authorization code flow as a browser would. What is given is laid over the right parameters. */
export async function authorizeByFetch(
  tenant: Tenant,
  who: string,
  given: Record<string, string> = {},
): Promise<{ readonly response: Response; readonly answer: URLSearchParams; readonly verifier: string }> {
  const verifier = randomBytes(32).toString('base64url');
  const query = new URLSearchParams({
    client_id: clientId,
    redirect_uri: `${tenant.origins.app}/`,
    response_type: 'code',
    response_mode: 'fragment',
    scope,
    state: 'given state',
    nonce: 'given nonce',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...given,
  });
  const url = `${tenant.origins.login}/${tenantId}/oauth2/v2.0/authorize?${query}`;
  const body = new URLSearchParams({ person: who === '' ? '' : tenant.directory.person(who).id });
  const response = await fetch(url, { method: 'POST', body, redirect: 'manual' });
  const fragment = new URL(response.headers.get('location') ?? 'http://localhost').hash.slice(1);
  return { response, answer: new URLSearchParams(fragment), verifier };
}

/** Asks the token endpoint, from the app's origin unless another one is given. */
export async function tokenByFetch(
  tenant: Tenant,
  form: Record<string, string>,
  origin = tenant.origins.app,
): Promise<TokenAnswer> {
  const response = await fetch(`${tenant.origins.login}/${tenantId}/oauth2/v2.0/token`, {
    method: 'POST',
    headers: { origin },
    body: new URLSearchParams({ client_id: clientId, scope, redirect_uri: `${tenant.origins.app}/`, ...form }),
  });
  return { status: response.status, headers: response.headers, body: await response.json() };
}
