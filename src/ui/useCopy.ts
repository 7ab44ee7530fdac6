import { useState } from 'react';

/** Copies a text to the clipboard, and tells whether that worked; `undefined` before it was tried. */
export function useCopy(text: string): { readonly isCopied: boolean | undefined; readonly copy: () => void } {
  const [isCopied, setIsCopied] = useState<boolean>();
  const copy = async () => {
    try {
      // Where the page is not served securely there is no clipboard at all.
      await navigator.clipboard.writeText(text);
      setIsCopied(true);
    } catch {
      setIsCopied(false);
    }
  };
  return { isCopied, copy: () => void copy() };
}
