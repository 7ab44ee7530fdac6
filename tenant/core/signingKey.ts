import { createHash, generateKeyPairSync, verify as isSignedBy, type KeyObject, sign } from 'node:crypto';

interface SigningKey {
  readonly keyId: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

let made: SigningKey | undefined;

/** One key per process: making it is the only slow part of making a tenant. */
function signingKey(): SigningKey {
  if (made) return made;
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const keyId = createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('base64url');
  made = { keyId, privateKey, publicKey };
  return made;
}

/** The login server's public keys, as its `jwks_uri` serves them. */
export function publicKeySet(): { keys: object[] } {
  const { keyId, publicKey } = signingKey();
  return { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: keyId, use: 'sig', alg: 'ES256' }] };
}

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/**
 * A signed JWT. Made without awaiting: WebCrypto works on another thread, and a test with a fake clock cannot wait for
 * that.
 */
export function signJwt(claims: object): string {
  const { keyId, privateKey } = signingKey();
  const text = `${encode({ typ: 'JWT', alg: 'ES256', kid: keyId })}.${encode(claims)}`;
  const signature = sign('sha256', Buffer.from(text), { key: privateKey, dsaEncoding: 'ieee-p1363' });
  return `${text}.${signature.toString('base64url')}`;
}

type Claims = Record<string, unknown>;

/** JWTs whose signatures have been found right: checking one is the dearest part of a call to Graph. */
const verified = new Map<string, Claims>();
const mostVerified = 1_000;

/** The claims of a JWT that this tenant signed; `undefined` for anything else. Says nothing about its dates. */
export function verifiedClaims(jwt: string): Claims | undefined {
  const known = verified.get(jwt);
  if (known) return known;
  const claims = verify(jwt);
  if (verified.size === mostVerified) verified.clear();
  if (claims) verified.set(jwt, claims);
  return claims;
}

function verify(jwt: string): Claims | undefined {
  const [header = '', payload = '', signature = '', ...rest] = jwt.split('.');
  if (rest.length > 0) return undefined;
  try {
    const { alg, kid } = JSON.parse(Buffer.from(header, 'base64url').toString());
    const { keyId, publicKey } = signingKey();
    if (alg !== 'ES256' || kid !== keyId) return undefined;
    const key = { key: publicKey, dsaEncoding: 'ieee-p1363' } as const;
    const isOurs = isSignedBy('sha256', Buffer.from(`${header}.${payload}`), key, Buffer.from(signature, 'base64url'));
    return isOurs ? JSON.parse(Buffer.from(payload, 'base64url').toString()) : undefined;
  } catch {
    return undefined;
  }
}
