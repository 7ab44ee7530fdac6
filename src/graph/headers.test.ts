import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimsChallenge } from './claimsChallenge.ts';
import { retryAfter } from './retryAfter.ts';

const now = Date.UTC(2026, 10, 24, 12, 0, 0);

describe('Retry-After', () => {
  test.each([
    ['5', now + 5_000],
    [' 0 ', now],
    ['Tue, 24 Nov 2026 12:00:30 GMT', now + 30_000],
    ['Tue, 24 Nov 2026 11:00:00 GMT', now],
    ['999999999', now + 86_400_000],
    ['-5', undefined],
    ['1.5', undefined],
    ['soon', undefined],
    ['not before Tue, 24 Nov 2026 12:00:30 GMT', undefined],
    ['Tue, 24 Nov 2026 12:00:30 GMT (noon)', undefined],
    ['2026-11-24T12:00:30Z', undefined],
    ['', undefined],
    [null, undefined],
  ])('%s', (header, expected) => {
    expect(retryAfter(header, now)).toBe(expected);
  });

  test('is never in the past and never more than a day away', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.date().map(String), fc.nat().map(String)), (header) => {
        const at = retryAfter(header, now);
        expect(at === undefined || (at >= now && at <= now + 86_400_000)).toBe(true);
      }),
    );
  });
});

describe('a claims challenge', () => {
  const claims = '{"access_token":{"nbf":{"essential":true,"value":"1726258122"}}}';
  const bearer = `Bearer realm="", authorization_uri="https://login.example/authorize", error="insufficient_claims", claims="${btoa(claims)}"`;

  test('is found in a Bearer challenge', () => expect(claimsChallenge(bearer)).toBe(claims));
  test('is found behind a PoP challenge in the same header', () => {
    expect(claimsChallenge(`PoP realm="", nonce="ey==", ${bearer}`)).toBe(claims);
  });
  test('of PoP alone is not ours', () => expect(claimsChallenge(bearer.replace('Bearer', 'PoP'))).toBeUndefined());
  test('needs its error, and claims that decode to an object', () => {
    expect(claimsChallenge(bearer.replace('insufficient_claims', 'invalid_token'))).toBeUndefined();
    expect(claimsChallenge(bearer.replace(btoa(claims), btoa('[1]')))).toBeUndefined();
    expect(claimsChallenge(bearer.replace(btoa(claims), '%%%'))).toBeUndefined();
    expect(claimsChallenge(null)).toBeUndefined();
  });
  test('is found without quotation marks', () => {
    expect(claimsChallenge(`Bearer realm="", error=insufficient_claims, claims=${btoa(claims)}`)).toBe(claims);
  });
  test.each(['+/', '-_'])('is read in the alphabet of base64 that ends in %s, as UTF-8', (lastTwo) => {
    const [plus = '', slash = ''] = lastTwo;
    const text = '{"xms":"??>>~~","name":"Zoë 🙂"}';
    const base64 = btoa(String.fromCharCode(...new TextEncoder().encode(text)));
    expect(base64).toMatch(/\+.*\/|\/.*\+/);
    const encoded = base64.replaceAll('+', plus).replaceAll('/', slash);
    expect(claimsChallenge(bearer.replace(btoa(claims), encoded))).toBe(text);
  });
  test.each(['null', '1', '"text"', '[{}]', '{', '{"name":"\xff"}', ''])('is no challenge when it says %s', (text) => {
    expect(claimsChallenge(bearer.replace(btoa(claims), btoa(text)))).toBeUndefined();
  });
  test('is looked for in 16,384 characters, and in no longer header', () => {
    const padded = (length: number) => `Basic realm="${'x'.repeat(length - bearer.length - 16)}", ${bearer}`;
    expect(padded(16_384)).toHaveLength(16_384);
    expect(claimsChallenge(padded(16_384))).toBe(claims);
    expect(claimsChallenge(padded(16_385))).toBeUndefined();
  });
  test('in any text at all throws nothing', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, two) => void claimsChallenge(`${one} Bearer ${bearer}${two}`)),
    );
  });
});
