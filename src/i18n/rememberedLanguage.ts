import { languageKey, readStored, writeStored } from '../browser/storage.ts';

/** The language that the person has chosen on this computer. `undefined` where there is none, or no storage. */
export function rememberedLanguage(): string | undefined {
  return readStored('localStorage', languageKey);
}

/** Remembers the choice for later visits. Where the browser stores nothing, the choice holds for this visit. */
export function rememberLanguage(tag: string): void {
  writeStored('localStorage', languageKey, tag);
}
