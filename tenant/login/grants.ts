import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { clientId, graphAudience, idTokenIssuer, tenantId } from '../core/registration.ts';
import { signJwt, verifiedClaims } from '../core/signingKey.ts';
import type { Directory } from '../directory/directory.ts';
import type { Person } from '../directory/person.ts';
import { accessToken } from '../state/accessToken.ts';

/** What a person has granted: what tokens are made from. */
export interface Grant {
  readonly person: Person;
  /** Graph permissions, by their bare names. */
  readonly permissions: readonly string[];
  readonly nonce: string | undefined;
  readonly capabilities: readonly string[];
  /** `nbf` values of claims challenges that this grant satisfies. */
  readonly satisfied: readonly string[];
}

interface Code {
  readonly grant: Grant;
  readonly challenge: string;
  isRedeemed: boolean;
}

/**
 * Authorization codes and refresh tokens. A code serves once; a refresh token carries its grant, as Entra's do, and is
 * not revoked by its use: https://learn.microsoft.com/entra/identity-platform/refresh-tokens#token-lifetime.
 */
export class Grants {
  readonly #codes = new Map<string, Code>();
  readonly #directory: Directory;

  /** `directory` knows the people whom a refresh token names. */
  constructor(directory: Directory) {
    this.#directory = directory;
  }

  /** An authorization code bound to a PKCE challenge. */
  issueCode(grant: Grant, challenge: string): string {
    const code = `1.${randomBytes(48).toString('base64url')}`;
    this.#codes.set(code, { grant, challenge, isRedeemed: false });
    return code;
  }

  /** The code's grant, or the AADSTS number of why not. */
  redeemCode(code: string, verifier: string): Grant | number {
    const found = this.#codes.get(code);
    if (!found) return 70008;
    if (found.isRedeemed) return 54005;
    found.isRedeemed = true;
    if (createHash('sha256').update(verifier).digest('base64url') !== found.challenge) return 501481;
    return found.grant;
  }

  /** The refresh token's grant, or the AADSTS number of why not. */
  redeemRefreshToken(token: string): Grant | number {
    const { grant } = verifiedClaims(token.replace(/^1\./, '')) ?? {};
    if (!isKeptGrant(grant)) return 70000;
    const person = this.#directory.findPerson(grant.person);
    return person ? { ...grant, person, nonce: grant.nonce ?? undefined } : 70000;
  }

  /** The answer of the token endpoint. `now` in milliseconds, `lifetime` in seconds. */
  tokens(grant: Grant, now: number, lifetime: number): object {
    const { person } = grant;
    const seconds = Math.floor(now / 1000);
    return {
      token_type: 'Bearer',
      scope: [...grant.permissions.map((name) => `${graphAudience}/${name}`), 'openid', 'profile', 'email'].join(' '),
      expires_in: lifetime,
      ext_expires_in: lifetime,
      access_token: accessToken(person, now, {
        scopes: grant.permissions,
        lifetime,
        capabilities: grant.capabilities,
        satisfied: grant.satisfied,
      }),
      refresh_token: refreshToken(grant),
      refresh_token_expires_in: 86_400,
      id_token: signJwt({
        aud: clientId,
        iss: idTokenIssuer,
        iat: seconds,
        nbf: seconds,
        exp: seconds + 3600,
        name: person.name,
        preferred_username: person.mail,
        oid: person.id,
        sub: Buffer.from(`${person.id}${clientId}`).toString('base64url'),
        tid: tenantId,
        // Without it a sign-out sends no logout_hint.
        login_hint: Buffer.from(person.userPrincipalName).toString('base64url'),
        ...(grant.nonce !== undefined && { nonce: grant.nonce }),
        uti: randomBytes(16).toString('base64url'),
        ver: '2.0',
      }),
      client_info: clientInfo(person),
    };
  }
}

/** A grant as a refresh token carries it: the person by object id. */
interface KeptGrant extends Omit<Grant, 'person' | 'nonce'> {
  readonly person: string;
  readonly nonce: string | null;
}

function refreshToken(grant: Grant): string {
  const kept: KeptGrant = { ...grant, person: grant.person.id, nonce: grant.nonce ?? null };
  return `1.${signJwt({ grant: kept, uti: randomUUID() })}`;
}

/** Only this tenant signs, so the claim is there whole or not at all. */
function isKeptGrant(claim: unknown): claim is KeptGrant {
  return claim !== undefined;
}

/** Who signed in, as MSAL needs it in the authorize answer and in the token answer. */
export function clientInfo(person: Person): string {
  return Buffer.from(JSON.stringify({ uid: person.id, utid: tenantId })).toString('base64url');
}
