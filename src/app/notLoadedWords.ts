import { msg } from '@lingui/core/macro';

/**
 * What `index.html` says, and offers, when the app cannot be loaded, and inside another page, where it does not start. It
 * says it itself in English.
 */
export const notLoadedWords = {
  words: msg`This page could not be loaded. Check your connection, then reload the page.`,
  again: msg`Reload page`,
  framed: msg`This page does not start inside another page.`,
  open: msg`Open this page in its own window`,
};
