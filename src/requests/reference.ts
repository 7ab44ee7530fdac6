/** Crockford's base 32: no I, L, O or U, so that nothing is misread or misheard. https://www.crockford.com/base32.html */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * A request's short reference, such as `4J7K-9QXT`: eight characters in two groups, short enough to say aloud. They are
 * the first 40 bits of the id, which is a random GUID; another form of id is hashed to as many.
 */
export function referenceOf(id: string): string {
  const digits = /^[0-9a-f]{8}-[0-9a-f]{2}/i.exec(id)?.[0].replace('-', '');
  let bits = digits ? BigInt(`0x${digits}`) : hash(id);
  let text = '';
  for (let index = 0; index < 8; index++) {
    text = (alphabet[Number(bits & 31n)] ?? '') + text;
    bits >>= 5n;
  }
  return `${text.slice(0, 4)}-${text.slice(4)}`;
}

/** FNV-1a, 64 bits: https://datatracker.ietf.org/doc/html/draft-eastlake-fnv */
function hash(text: string): bigint {
  let value = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text))
    value = ((value ^ BigInt(byte)) * 0x100000001b3n) & (2n ** 64n - 1n);
  return value;
}
