import { createContext, useContext } from 'react';
import type { AccessRequest } from './accessRequest.ts';
import { referenceOf } from './reference.ts';

const none: ReadonlyMap<string, string> = new Map();

/**
 * The longer references of requests that share their first eight characters: with ten thousand requests that happens to
 * one person in twenty thousand. Every other request goes by its short one, so the map is almost always empty.
 */
export function longReferences(requests: readonly Pick<AccessRequest, 'id'>[]): ReadonlyMap<string, string> {
  const idsOf = new Map<string, string[]>();
  for (const { id } of requests) {
    const reference = referenceOf(id);
    const ids = idsOf.get(reference);
    if (!ids) idsOf.set(reference, [id]);
    else if (!ids.includes(id)) ids.push(id);
  }
  const colliding = [...idsOf.values()].filter((ids) => ids.length > 1).flat();
  // Always the same one, for another one would draw every row again.
  return colliding.length === 0 ? none : new Map(colliding.map((id) => [id, referenceOf(id, 'long')]));
}

/** Carries the {@link longReferences} of the person's requests. */
export const LongReferencesContext = createContext(none);

/** The reference that a request goes by on the screen. */
export function useReference(id: string): string {
  return useContext(LongReferencesContext).get(id) ?? referenceOf(id);
}
