/** Crockford's base 32: no I, L, O or U, so that nothing is misread or misheard. https://www.crockford.com/base32.html */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The groups of four characters of each length; 120 of the 128 bits of a GUID at most. */
const groups = { short: 2, long: 6 } as const;

/**
 * A request's short reference, such as `4J7K-9QXT`: eight characters in two groups, short enough to say aloud. They are
 * the first 40 bits of the id, which is a random GUID; another form of id is hashed to as many. The long one goes on
 * with the next 80 bits, for the rare requests whose short ones are the same.
 */
export function referenceOf(id: string, length: keyof typeof groups = 'short'): string {
  const digits = isGuid(id) ? id.replaceAll('-', '') : hash(id);
  let text = '';
  for (let group = 0; group < groups[length]; group++) {
    // Five hexadecimal digits are twenty bits are four characters.
    const bits = Number.parseInt(digits.slice(group * 5, group * 5 + 5), 16);
    if (group > 0) text += '-';
    for (let shift = 15; shift >= 0; shift -= 5) text += alphabet[(bits >> shift) & 31];
  }
  return text;
}

/** The hexadecimal digits behind a short reference: those of two requests are the same where their references are. */
export function shortDigits(id: string): string {
  return isGuid(id) ? (id.slice(0, 8) + id.slice(9, 11)).toLowerCase() : hash(id).slice(0, 10);
}

/** Whether an id has the form that those of Graph have. */
export function isGuid(id: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);
}

/** FNV-1a, 128 bits, as hexadecimal digits: https://datatracker.ietf.org/doc/html/draft-eastlake-fnv */
function hash(text: string): string {
  let value = 0x6c62272e07bb014262b821756295c58dn;
  for (const byte of new TextEncoder().encode(text)) {
    value = ((value ^ BigInt(byte)) * 0x0000000001000000000000000000013bn) & (2n ** 128n - 1n);
  }
  return value.toString(16).padStart(32, '0');
}
