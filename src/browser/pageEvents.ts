/** Whether the page is visible, and when the person or the network comes back; replaced by a fake in tests. */
export interface PageEvents {
  isVisible(): boolean;
  /** Calls back when the person comes back to the page, or the network does; gives back a function that stops it. */
  onReturn(listener: () => void): () => void;
}

/** The events of the browser's own page. */
export const pageEvents: PageEvents = {
  isVisible: () => document.visibilityState === 'visible',
  onReturn: (listener) => listen(listener, ['visibilitychange'], ['focus', 'online']),
};

/** Calls back when a page that the browser has kept is shown again, or goes on after it was frozen; gives back its stop. */
export function onRevival(listener: () => void): () => void {
  return listen(listener, ['visibilitychange', 'resume'], ['pageshow']);
}

function listen(listener: () => void, ofDocument: readonly string[], ofWindow: readonly string[]): () => void {
  for (const type of ofDocument) document.addEventListener(type, listener);
  for (const type of ofWindow) window.addEventListener(type, listener);
  return () => {
    for (const type of ofDocument) document.removeEventListener(type, listener);
    for (const type of ofWindow) window.removeEventListener(type, listener);
  };
}
