/** Crockford's base 32: no I, L, O or U, so that nothing is misread or misheard. https://www.crockford.com/base32.html */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The bits of a GUID that a reference of each length says; what is left over of the last character is zero. */
const lengths = { short: 40, long: 120 } as const;

/**
 * A request's short reference, such as `4J7K-9QXT`: eight characters in two groups, short enough to say aloud. They are
 * the first 40 bits of the id, which is a random GUID; another form of id is hashed to as many. The long one goes on
 * with the next 80 bits, for the rare requests whose short ones are the same.
 */
export function referenceOf(id: string, length: keyof typeof lengths = 'short'): string {
  const digits = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id) ? id.replaceAll('-', '') : hash(id);
  let bits = BigInt(`0x${digits}`) >> BigInt(128 - lengths[length]);
  let text = '';
  for (let index = 0; index < lengths[length] / 5; index++) {
    text = (alphabet[Number(bits & 31n)] ?? '') + text;
    bits >>= 5n;
  }
  return text.replaceAll(/.{4}(?=.)/g, '$&-');
}

/** FNV-1a, 128 bits, as hexadecimal digits: https://datatracker.ietf.org/doc/html/draft-eastlake-fnv */
function hash(text: string): string {
  let value = 0x6c62272e07bb014262b821756295c58dn;
  for (const byte of new TextEncoder().encode(text)) {
    value = ((value ^ BigInt(byte)) * 0x0000000001000000000000000000013bn) & (2n ** 128n - 1n);
  }
  return value.toString(16).padStart(32, '0');
}
