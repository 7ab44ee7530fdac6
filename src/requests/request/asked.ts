import type { AccessRequest } from './accessRequest.ts';

/** What a request is for: to get the access, to change it, to have it longer, or to lose it. */
export type Asked = 'access' | 'change' | 'extension' | 'removal' | 'unknown';

const askedByEnding: Readonly<Record<string, Asked>> = {
  Add: 'access',
  Update: 'change',
  Extend: 'extension',
  Remove: 'removal',
};

/** What a request is for, by its type: each of Graph's types ends with it (`adminRemove`). */
export function askedOf({ type }: Pick<AccessRequest, 'type'>): Asked {
  return askedByEnding[/[A-Z][a-z]+$/.exec(type)?.[0] ?? ''] ?? 'unknown';
}
