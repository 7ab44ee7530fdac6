import { createHash, randomBytes } from 'node:crypto';
import { clientId, graphAudience, idTokenIssuer, tenantId } from '../core/registration.ts';
import { signJwt } from '../core/signingKey.ts';
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
 * The authorization codes and refresh tokens that are out. A code serves once; a refresh token is not revoked by its use:
 * https://learn.microsoft.com/entra/identity-platform/refresh-tokens#token-lifetime.
 */
export class Grants {
  readonly #codes = new Map<string, Code>();
  readonly #refreshTokens = new Map<string, Grant>();

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
    return this.#refreshTokens.get(token) ?? 70000;
  }

  /** The answer of the token endpoint. `now` in milliseconds, `lifetime` in seconds. */
  tokens(grant: Grant, now: number, lifetime: number): object {
    const { person } = grant;
    const refreshToken = `1.${randomBytes(64).toString('base64url')}`;
    this.#refreshTokens.set(refreshToken, grant);
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
      refresh_token: refreshToken,
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

/** Who signed in, as MSAL needs it in the authorize answer and in the token answer. */
export function clientInfo(person: Person): string {
  return Buffer.from(JSON.stringify({ uid: person.id, utid: tenantId })).toString('base64url');
}
