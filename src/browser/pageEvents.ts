/** Whether the page is visible, and when the person or the network comes back; replaced by a fake in tests. */
export interface PageEvents {
  isVisible(): boolean;
  /** Calls back when the person comes back to the page, or the network does; gives back a function that stops it. */
  onReturn(listener: () => void): () => void;
}

/** The events of the browser's own page. */
export const pageEvents: PageEvents = {
  isVisible: () => document.visibilityState === 'visible',
  onReturn(listener) {
    const sources = [
      [document, 'visibilitychange'],
      [window, 'focus'],
      [window, 'online'],
    ] as const;
    for (const [source, type] of sources) source.addEventListener(type, listener);
    return () => {
      for (const [source, type] of sources) source.removeEventListener(type, listener);
    };
  },
};
