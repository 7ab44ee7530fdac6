import type { Call } from '../core/callLog.ts';
import { permissions } from '../core/registration.ts';
import type { Person } from '../directory/person.ts';
import { readAccessToken, type TokenFacts } from '../state/accessToken.ts';
import { type ClaimsChallenge, claimsOf } from '../state/claimsChallenge.ts';
import type { TenantState } from '../state/tenantState.ts';
import { graphError } from './graphAnswer.ts';
import type { GraphCall } from './graphCall.ts';

/** Who calls, and with which permissions. */
export interface Caller {
  readonly person: Person;
  readonly token: TokenFacts;
}

const authority = 'authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize"';
const challenge = `Bearer realm="", ${authority}, client_id="00000003-0000-0000-c000-000000000000"`;

/** The caller, or the 401 that Graph answers. */
export function authenticate(state: TenantState, call: Call): Caller | Response {
  const now = state.now();
  const refuse = (message: string) =>
    graphError(
      call,
      now,
      { status: 401, code: 'InvalidAuthenticationToken', message },
      { 'www-authenticate': challenge },
    );
  const [, bearer = ''] = /^Bearer (.*)$/i.exec(call.headers['authorization'] ?? '') ?? [];
  const token = readAccessToken(bearer.trim(), now);
  if ('refusal' in token) return refuse(token.refusal);
  const person = state.directory.findPerson(token.personId);
  if (!person) return refuse('The identity of the calling user could not be established.');
  const unsatisfied = state.challenges.unsatisfied(person.id, token.satisfied);
  if (!unsatisfied) return { person, token };
  // A client that does not declare the capability gets a plain refusal.
  if (!token.capabilities.includes('cp1')) return refuse('Access token has been revoked.');
  const error = {
    status: 401,
    code: 'InvalidAuthenticationToken',
    message:
      'Continuous access evaluation resulted in challenge with result: InteractionRequired and code: TokenIssuedBeforeRevocationTimestamp',
  };
  return graphError(call, now, error, { 'www-authenticate': claimsHeader(unsatisfied, error.message) });
}

function claimsHeader(unsatisfied: ClaimsChallenge, description: string): string {
  const claims = Buffer.from(claimsOf(unsatisfied)).toString('base64');
  const bearer = `${challenge}, error_description="${description}", error="insufficient_claims", claims="${claims}"`;
  const pop = `PoP realm="", ${authority}, client_id="00000003-0000-0000-c000-000000000000", nonce="ey=="`;
  return unsatisfied.pop ? `${pop}, ${bearer}` : bearer;
}

const { subjectAccess, readAll, readWriteAll } = permissions;
const sufficient: Readonly<Record<'list' | 'assignments' | 'cancel' | 'get', readonly string[]>> = {
  list: [subjectAccess, readAll, readWriteAll],
  assignments: [subjectAccess, readAll, readWriteAll],
  cancel: [subjectAccess, readWriteAll],
  get: [readAll, readWriteAll],
};

/** Whether the token's permissions allow the operation. */
export function mayCall(operation: GraphCall['operation'], { token }: Caller): boolean {
  if (operation === 'preflight' || operation === 'other') return true;
  return sufficient[operation].some((permission) => token.scopes.includes(permission));
}
