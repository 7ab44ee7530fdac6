import { createContext, useContext } from 'react';
import type { AccessRequest } from './accessRequest.ts';
import { referenceOf, shortDigits } from './reference.ts';

const none: ReadonlyMap<string, string> = new Map();

/**
 * The longer references of requests that share their first eight characters: with ten thousand requests that happens to
 * one person in twenty thousand. Every other request goes by its short one, so the map is almost always empty.
 */
export function longReferences(requests: readonly Pick<AccessRequest, 'id'>[]): ReadonlyMap<string, string> {
  // By the digits, for a reference is no more than their spelling, and this looks at every request of each reading.
  const firstOf = new Map<string, string>();
  const colliding = new Set<string>();
  for (const { id } of requests) {
    const digits = shortDigits(id);
    const first = firstOf.get(digits);
    if (first === undefined) firstOf.set(digits, id);
    else if (first !== id) colliding.add(first).add(id);
  }
  // Always the same one, for another one would draw every row again.
  return colliding.size === 0 ? none : new Map([...colliding].map((id) => [id, referenceOf(id, 'long')]));
}

/** Carries the {@link longReferences} of the person's requests. */
export const LongReferencesContext = createContext(none);

/** The reference that a request goes by on the screen. */
export function useReference(id: string): string {
  return useContext(LongReferencesContext).get(id) ?? referenceOf(id);
}
