import { randomUUID } from 'node:crypto';
import type { Call } from '../core/callLog.ts';
import { clientId, graphAudience, permissions, redirectUri } from '../core/registration.ts';
import type { Person } from '../directory/person.ts';
import { readClaims } from '../state/claimsChallenge.ts';
import type { TenantState } from '../state/tenantState.ts';
import { aadsts, isShownOnPage } from './aadsts.ts';
import { clientInfo, type Grants } from './grants.ts';
import { pickerPage, refusalPage } from './pages.ts';
import { readSession, sessionCookie } from './session.ts';

/** The authorization endpoint: `GET` asks who signs in, `POST` is the answer of the picker. */
export async function authorize(state: TenantState, grants: Grants, request: Request, call: Call): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const refusal = refusalOf(state, query);
  if (refusal !== undefined) return refuse(state, query, refusal);
  if (request.method === 'POST') {
    const chosen = (await request.formData()).get('person');
    if (!chosen) return refuse(state, query, 65004);
    return signIn(state, grants, query, state.directory.person(String(chosen)), call);
  }
  const session = readSession(state, request);
  const prompt = query.get('prompt');
  const hint = query.get('login_hint');
  const isHinted = hint === null || state.directory.findPerson(decodedHint(hint))?.id === session?.id;
  if (session && isHinted && prompt !== 'select_account' && prompt !== 'login') {
    return signIn(state, grants, query, session, call);
  }
  if (prompt === 'none') return refuse(state, query, 50058);
  return htmlPage(state, await pickerPage(state.directory.people, query.toString()), 200);
}

/** The AADSTS number of what is wrong with the request, if anything is. */
function refusalOf(state: TenantState, query: URLSearchParams): number | undefined {
  if (query.get('client_id') !== clientId) return 700016;
  if (query.get('redirect_uri') !== redirectUri(state.origins)) return 50011;
  if (query.get('response_type') !== 'code' || query.get('response_mode') !== 'fragment') return 900144;
  if (query.get('code_challenge_method') !== 'S256' || !query.get('code_challenge')) return 9002325;
  return requestedPermissions(query.get('scope')) ? undefined : 70011;
}

/** Graph permissions of a `scope` parameter by their bare names; `undefined` when one is not known. */
export function requestedPermissions(scope: string | null): string[] | undefined {
  const names = (scope ?? '')
    .split(' ')
    .filter((name) => !['', 'openid', 'profile', 'email', 'offline_access'].includes(name))
    .map((name) => name.replace(`${graphAudience}/`, ''));
  const known: readonly string[] = Object.values(permissions);
  return names.every((name) => known.includes(name)) ? names : undefined;
}

function signIn(
  state: TenantState,
  grants: Grants,
  query: URLSearchParams,
  person: Person,
  call: Call,
): Response | Promise<Response> {
  call.person = person.name;
  const fault = state.faults.takeSignIn(person.id);
  if (fault) return refuse(state, query, fault.code, fault.error, fault.onPage);
  const claims = readClaims(query.get('claims') ?? undefined);
  if (!claims) return refuse(state, query, 900144);
  const code = grants.issueCode(
    {
      person,
      permissions: requestedPermissions(query.get('scope')) ?? [],
      nonce: query.get('nonce') ?? undefined,
      capabilities: claims.capabilities,
      satisfied: claims.nbf === undefined ? [] : [claims.nbf],
    },
    query.get('code_challenge') ?? '',
  );
  call.processed = true;
  return backToApp(
    query,
    { code, client_info: clientInfo(person), session_state: randomUUID() },
    { 'set-cookie': sessionCookie(person) },
  );
}

async function refuse(
  state: TenantState,
  query: URLSearchParams,
  number: number,
  error?: string,
  onPage = isShownOnPage(number),
): Promise<Response> {
  const refusal = aadsts(number, state.now(), error);
  const mayGoBack = query.get('redirect_uri') === redirectUri(state.origins);
  if (onPage || !mayGoBack) return htmlPage(state, await refusalPage(refusal.error_description), 400);
  return backToApp(query, { error: refusal.error, error_description: refusal.error_description });
}

function backToApp(
  query: URLSearchParams,
  answer: Record<string, string>,
  headers: Record<string, string> = {},
): Response {
  const fragment = new URLSearchParams(answer);
  const state = query.get('state');
  if (state !== null) fragment.set('state', state);
  return new Response(null, {
    status: 302,
    headers: { ...headers, location: `${query.get('redirect_uri')}#${fragment}` },
  });
}

/** A page whose form may lead back to the app; browsers hold a redirect after a form to `form-action` too. */
export function htmlPage(state: TenantState, content: unknown, status: number): Response {
  return new Response(String(content), {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'self' ${state.origins.app}; frame-ancestors 'none'`,
    },
  });
}

/** A `login_hint` is the claim of an id token (base64url here), or a name that somebody typed. */
function decodedHint(hint: string): string {
  const decoded = Buffer.from(hint, 'base64url').toString();
  return decoded.includes('@') ? decoded : hint;
}
