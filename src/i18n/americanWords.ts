import type { Messages } from '@lingui/core';

/** The messages that Americans write otherwise: `build/words/americanWords.ts` fills them in by a rule. */
export const messages: Messages = {};
