import { perLanguage } from '../perLanguage.ts';

// Narrow, as what stands in it is short; of the types, "unit" puts no mark between the parts in half of the languages.
const list = perLanguage((tags) => new Intl.ListFormat(tags, { type: 'conjunction', style: 'narrow' }));

/** Puts parts beside each other as the language does: `3 cancelled, 1 too late`. */
export function formatParts(parts: readonly string[]): string {
  return list().format(parts);
}
