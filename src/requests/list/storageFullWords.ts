import { msg } from '@lingui/core/macro';

/** Why there is no token, neither for a list nor for a cancel, while the browser keeps nothing more for this page. */
export const storageFullWords = msg`Your browser’s storage for this page is full, so it cannot keep you signed in. Delete the site data of this page, then sign in again.`;
