import { Hono } from 'hono';
import type { Surface } from '../carriers/exchange.ts';
import type { Call, Operation } from '../core/callLog.ts';
import { idTokenIssuer, redirectUri, tenantId } from '../core/registration.ts';
import { publicKeySet } from '../core/signingKey.ts';
import type { FaultEntry } from '../faults/fault.ts';
import { Practice } from '../practice/practice.ts';
import { practicePage } from '../practice/practicePage.ts';
import type { TenantState } from '../state/tenantState.ts';
import { authorize, htmlPage } from './authorize.ts';
import { Grants } from './grants.ts';
import { homePage, signedOutPage } from './pages.ts';
import { sessionCookie } from './session.ts';
import { token, tokenAnswer, tokenRefusal } from './token.ts';

interface Bindings {
  Bindings: { call: Call };
}

const operations: Readonly<Record<string, Operation>> = {
  '/oauth2/v2.0/authorize': 'authorize',
  '/oauth2/v2.0/token': 'token',
  '/oauth2/v2.0/logout': 'logout',
  '/discovery/v2.0/keys': 'keys',
  '/v2.0/.well-known/openid-configuration': 'discovery',
};

/** Microsoft Entra ID, as far as signing in to one single-page app goes. */
export function login(state: TenantState): Surface {
  const app = routes(state, new Grants(state.directory));
  return {
    origin: 'login',
    recognise(call) {
      const path = new URL(call.url, state.origins.login).pathname;
      call.operation =
        path === '/' || path === '/practice' ? 'page' : (operations[path.replace(`/${tenantId}`, '')] ?? 'other');
      if (call.method === 'OPTIONS') call.operation = 'preflight';
      if (call.operation === 'authorize' && call.method === 'POST') call.operation = 'picker';
    },
    raiseChallenge: () => undefined,
    answer: async (request, call) => app.fetch(request, { call }),
    faultAnswer: async (fault, call) => faultAnswer(state, fault, call),
  };
}

function routes(state: TenantState, grants: Grants): Hono<Bindings> {
  const base = `/${tenantId}`;
  const practice = new Practice(state);
  const practise = (person: string | null) => practicePage(state.directory.people, practice, person, state.origins.app);
  return new Hono<Bindings>()
    .get('/', (c) => c.html(homePage(state.directory.people, state.origins.app)))
    .get('/practice', async (c) => htmlPage(state, await practise(c.req.query('person') ?? null), 200))
    .post('/practice', async (c) => {
      const form = await c.req.formData();
      const person = String(form.get('person'));
      if (!practice.switchOn(person, String(form.get('scenario')))) return htmlPage(state, await practise(person), 400);
      // Loading the page again must not switch it on again.
      return c.redirect(`/practice?person=${encodeURIComponent(person)}`, 303);
    })
    .on(['GET', 'POST'], `${base}/oauth2/v2.0/authorize`, (c) => authorize(state, grants, c.req.raw, c.env.call))
    .post(`${base}/oauth2/v2.0/token`, (c) => token(state, grants, c.env.call))
    .options(`${base}/oauth2/v2.0/token`, (c) => preflight(state, c.env.call))
    .get(`${base}/oauth2/v2.0/logout`, (c) => logout(state, c.req.raw))
    .get(`${base}/discovery/v2.0/keys`, (c) => c.json(publicKeySet()))
    .get(`${base}/v2.0/.well-known/openid-configuration`, (c) =>
      c.json({
        issuer: idTokenIssuer,
        authorization_endpoint: `${state.origins.login}${base}/oauth2/v2.0/authorize`,
        token_endpoint: `${state.origins.login}${base}/oauth2/v2.0/token`,
        end_session_endpoint: `${state.origins.login}${base}/oauth2/v2.0/logout`,
        jwks_uri: `${state.origins.login}${base}/discovery/v2.0/keys`,
        response_types_supported: ['code'],
        response_modes_supported: ['fragment'],
        code_challenge_methods_supported: ['S256'],
      }),
    );
}

function preflight(state: TenantState, call: Call): Response {
  const headers = {
    'access-control-allow-methods': 'POST',
    'access-control-allow-headers': call.headers['access-control-request-headers'] ?? '',
  };
  return tokenAnswer(state, call, 200, {}, headers);
}

/** Ends the session. Goes back only to the registered address, and gives `state` back with it. */
async function logout(state: TenantState, request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const back = query.get('post_logout_redirect_uri');
  const headers = { 'set-cookie': sessionCookie(undefined) };
  if (back !== redirectUri(state.origins)) {
    const content = String(await signedOutPage());
    return new Response(content, { headers: { ...headers, 'content-type': 'text/html; charset=utf-8' } });
  }
  const location = new URL(back);
  const given = query.get('state');
  if (given !== null) location.searchParams.set('state', given);
  return new Response(null, { status: 302, headers: { ...headers, location: location.href } });
}

function faultAnswer(state: TenantState, fault: FaultEntry, call: Call): Response | undefined {
  switch (fault.kind) {
    case 'invalid_grant':
    case 'interaction_required': {
      const number = fault.aadsts ?? (fault.kind === 'invalid_grant' ? 700084 : 50076);
      const { suberror, claims } = fault;
      return tokenRefusal(state, call, number, {
        error: fault.kind,
        ...(suberror !== undefined && { suberror }),
        ...(claims !== undefined && { claims }),
      });
    }
    case '429':
    case '500':
    case '502':
    case '503':
    case '504': {
      const headers = typeof fault.retryAfter === 'number' ? { 'retry-after': String(fault.retryAfter) } : undefined;
      const error = { error: 'temporarily_unavailable', error_description: 'The service is busy.', error_codes: [] };
      return tokenAnswer(state, call, Number(fault.kind), error, headers);
    }
    case 'html':
      return new Response('<!doctype html><title>Busy</title>', {
        status: fault.status ?? 503,
        headers: { 'content-type': 'text/html', 'access-control-allow-origin': state.origins.app },
      });
    default:
      return undefined;
  }
}
