import type { AccessRequest } from '../request/accessRequest.ts';
import { plainText } from '../request/displayName.ts';
import { referenceOf } from '../request/reference.ts';

/** Rows keep their identity while nothing about them changes, so each is prepared once. */
const known = new WeakMap<AccessRequest, string>();

/** All that a request is found by, {@link fold}ed. */
export function searchKey(request: AccessRequest): string {
  const before = known.get(request);
  if (before !== undefined) return before;
  const { packageName, packageDescription, justification, forWhom, id } = request;
  const reference = referenceOf(id);
  const key = fold(
    [packageName, packageDescription, justification, forWhom?.name, reference, reference.replace('-', ''), id]
      .filter((text) => text !== undefined)
      .join('\n'),
  );
  known.set(request, key);
  return key;
}

/** Without case, accents and what nobody sees: "Zoë" is found by "zoe". */
export function fold(text: string): string {
  return plainText(text)
    .normalize('NFKD')
    .replace(/[\p{M}\p{DI}]/gu, '')
    .toLowerCase();
}
