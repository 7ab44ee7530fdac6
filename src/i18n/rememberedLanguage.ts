const key = 'my-access-requests.language';

/** The language that the person has chosen on this computer. `undefined` where there is none, or no storage. */
export function rememberedLanguage(): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Remembers the choice for later visits. A browser without storage forgets it. */
export function rememberLanguage(tag: string): void {
  try {
    localStorage.setItem(key, tag);
  } catch {
    // The choice holds for this visit.
  }
}
