import { currentQuery } from '../browser/address.ts';
import { bytesOfBase64Url } from '../browser/base64Url.ts';

/** The longest view that is carried through a sign-in, in characters: login servers refuse addresses that are too long. */
const longest = 1_500;

/**
 * What `state` carries through a sign-in: the parameters of the view the person was on, as base64url, but for what they
 * searched for, which is nobody else's to know. MSAL decodes what it is given once more, so nothing that could be an
 * escape may be in it. A view that is too long loses its longest
 * parameters whole, and the request last.
 */
export function currentView(): string {
  const kept = [...new URLSearchParams(currentQuery())].filter(([name]) => name !== 'q');
  while (encode(kept).length > longest) {
    const weight = ([name, value]: [string, string]) => (name === 'request' ? 0 : name.length + value.length + 1);
    kept.splice(kept.indexOf(kept.reduce((one, other) => (weight(other) > weight(one) ? other : one))), 1);
  }
  return kept.length > 0 ? encode(kept) : '';
}

/**
 * The query string of a view that {@link currentView} made, without the question mark; `undefined` for what is none.
 * Only a query can come out of it, whatever the login server sent.
 */
export function queryOfView(state: string): string | undefined {
  try {
    const parameters: unknown = JSON.parse(new TextDecoder().decode(bytesOfBase64Url(state)));
    return Array.isArray(parameters) ? new URLSearchParams(parameters).toString() : undefined;
  } catch {
    return undefined;
  }
}

/** Puts a view back, by its query string: the path stays as it is. */
export function restoreView(query: string): void {
  history.replaceState(null, '', query ? `?${query}` : location.pathname);
}

function encode(parameters: readonly (readonly [string, string])[]): string {
  const bytes = new TextEncoder().encode(JSON.stringify(parameters));
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
