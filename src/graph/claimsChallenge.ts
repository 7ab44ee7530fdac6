import { bytesOfBase64Url } from '../browser/base64Url.ts';

/** Longer headers are not looked at, in characters. */
const longest = 16_384;

/**
 * Finds the claims of a continuous access evaluation challenge in a `WWW-Authenticate` header and decodes them to the
 * JSON text that a token request takes. One header value can hold a PoP and a Bearer challenge; only Bearer's counts.
 * Returns `undefined` when there is no challenge or it does not decode to a JSON object.
 *
 * Source: https://learn.microsoft.com/entra/identity-platform/claims-challenge
 */
export function claimsChallenge(header: string | null): string | undefined {
  if (!header || header.length > longest) return undefined;
  let scheme = '';
  const parameters = new Map<string, string>();
  // Either `key="value"`, `key=value`, or a bare word, which begins the next challenge.
  for (const match of header.matchAll(/([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))|([A-Za-z][\w-]*)/g)) {
    const [, key, quoted, bare, word] = match;
    if (word) scheme = word.toLowerCase();
    else if (key && scheme === 'bearer') parameters.set(key.toLowerCase(), quoted ?? bare ?? '');
  }
  const claims = parameters.get('claims');
  if (parameters.get('error') !== 'insufficient_claims' || !claims) return undefined;
  return decode(claims);
}

function decode(base64: string): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytesOfBase64Url(base64));
    const claims: unknown = JSON.parse(text);
    return typeof claims === 'object' && claims !== null && !Array.isArray(claims) ? text : undefined;
  } catch {
    return undefined;
  }
}
