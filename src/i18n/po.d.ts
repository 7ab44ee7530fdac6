declare module '*.po' {
  import type { Messages } from '@lingui/core';

  /** A catalogue, compiled by `build/words/catalogues.ts`. */
  export const messages: Messages;
}
