import { expect, test } from 'vitest';
import { separatorFor } from './separator.ts';

test.each([
  [';', ['cs', 'da-DK', 'de-DE', 'el', 'es-ES', 'fi', 'fr-FR', 'fr-CA', 'hu', 'it-IT', 'nb', 'nn-NO', 'nl', 'pl']],
  [';', ['pt-BR', 'pt-PT', 'ro', 'ru', 'sv', 'tr', 'uk', 'en-DE', 'en-ZA', 'ca', 'eu', 'gl', 'hr', 'vi', 'id', 'kk']],
  // A decimal point, and yet lists that are separated as in the countries around.
  [';', ['de-CH', 'fr-CH', 'it-CH', 'gsw', 'de-LI']],
  [',', ['en', 'en-GB', 'en-US', 'es-MX', 'he-IL', 'ja', 'ko', 'zh-CN', 'zh-TW', 'th', 'ar', 'ar-EG', 'ar-SA', 'hi']],
  // What is no tag, or one of a language that nobody has.
  [',', ['', '%', 'tlh']],
] as const)('%s separates cells for %j', (separator, tags) => {
  for (const tag of tags) expect(separatorFor(tag), tag).toBe(separator);
});
