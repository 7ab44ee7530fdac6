import { msg } from '@lingui/core/macro';

/** What `index.html` says, and offers, when the app cannot be loaded. It says it itself in English. */
export const notLoadedWords = {
  words: msg`This page could not be loaded. Check your connection, then load it again.`,
  again: msg`Load again`,
};
