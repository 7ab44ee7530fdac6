import { randomUUID } from 'node:crypto';
import { accessTokenIssuer, clientId, graphAudience, permissions, tenantId } from '../core/registration.ts';
import { signJwt, verifiedClaims } from '../core/signingKey.ts';
import type { Person } from '../directory/person.ts';

/** What may be unusual about an access token; the rest is as Entra issues it. */
export interface AccessTokenManners {
  readonly scopes?: readonly string[];
  readonly audience?: string;
  readonly issuer?: string;
  readonly tenant?: string;
  /** Seconds until it expires; negative for one that has expired. */
  readonly lifetime?: number;
  /** Seconds from now until it becomes valid. */
  readonly notBefore?: number;
  /** Client capabilities, `['cp1']` unless said: without it Graph never answers with a claims challenge. */
  readonly capabilities?: readonly string[];
  /** `nbf` values of the claims challenges that it was obtained for. */
  readonly satisfied?: readonly string[];
}

/** A signed access token for Graph, version 1.0. `now` in milliseconds. */
export function accessToken(person: Person, now: number, manners: AccessTokenManners): string {
  const seconds = Math.floor(now / 1000);
  const notBefore = seconds + (manners.notBefore ?? 0);
  return signJwt({
    aud: manners.audience ?? graphAudience,
    iss: manners.issuer ?? accessTokenIssuer,
    iat: seconds,
    nbf: notBefore,
    exp: seconds + (manners.lifetime ?? 3900),
    acct: person.kind === 'guest' ? 1 : 0,
    acr: '1',
    app_displayname: 'My Access Requests',
    appid: clientId,
    appidacr: '0',
    idtyp: 'user',
    name: person.name,
    oid: person.id,
    scp: (manners.scopes ?? [permissions.subjectAccess]).join(' '),
    sub: Buffer.from(person.id).toString('base64url'),
    tid: manners.tenant ?? tenantId,
    unique_name: person.mail,
    upn: person.userPrincipalName,
    // Without it two tokens of the same second are the same token.
    uti: randomUUID(),
    ver: '1.0',
    xms_cc: manners.capabilities ?? ['cp1'],
    // Not Entra's: how this Graph knows for which claims challenges the token was obtained.
    satisfied: manners.satisfied ?? [],
  });
}

/** What Graph needs to know of a token. */
export interface TokenFacts {
  readonly personId: string;
  readonly scopes: readonly string[];
  readonly capabilities: readonly string[];
  readonly satisfied: readonly string[];
}

/** The token's facts, or in Graph's words what is wrong with it. `now` in milliseconds. */
export function readAccessToken(token: string, now: number): TokenFacts | { readonly refusal: string } {
  if (token === '') return { refusal: 'Access token is empty.' };
  if (token.split('.').length !== 3) return { refusal: 'IDX14100: JWT is not well formed, there are no dots (.).' };
  const claims = verifiedClaims(token);
  if (!claims) return { refusal: 'Access token validation failure. Invalid signature.' };
  const { aud, iss, tid, exp, nbf, oid, scp, xms_cc, satisfied } = claims;
  if (aud !== graphAudience) return { refusal: 'Access token validation failure. Invalid audience.' };
  if (iss !== accessTokenIssuer || tid !== tenantId) {
    return { refusal: 'Access token validation failure. Invalid issuer.' };
  }
  if (typeof exp !== 'number' || typeof nbf !== 'number' || exp * 1000 <= now) {
    return { refusal: 'Lifetime validation failed, the token is expired.' };
  }
  if (nbf * 1000 > now) return { refusal: 'Lifetime validation failed, the token is not yet valid.' };
  if (typeof oid !== 'string' || typeof scp !== 'string') return { refusal: 'Access token has no user.' };
  return {
    personId: oid,
    scopes: scp.split(' '),
    capabilities: Array.isArray(xms_cc) ? xms_cc : [],
    satisfied: Array.isArray(satisfied) ? satisfied : [],
  };
}
