import type { Messages } from '@lingui/core';

/** The words of the help: a catalogue of their own, so that nobody loads them with the list. */
const catalogues = import.meta.glob<{ messages: Messages }>(['./locales/*.po', '!./locales/en.po']);

/** The words of the help in a language; empty for English, whose words stand in the code, and where they cannot be loaded. */
export async function loadHelpWords(locale: string): Promise<Messages> {
  try {
    return (await catalogues[`./locales/${locale}.po`]?.())?.messages ?? {};
  } catch {
    return {};
  }
}
