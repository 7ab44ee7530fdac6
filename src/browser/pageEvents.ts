import { useSyncExternalStore } from 'react';
import { listenTo } from './listenTo.ts';

/** Whether the page is visible, and when the person or the network comes back; replaced by a fake in tests. */
export interface PageEvents {
  isVisible(): boolean;
  /** Calls back when the person comes back to the page; gives back a function that stops it. */
  onReturn(listener: () => void): () => void;
  /** Calls back when the network comes back; gives back a function that stops it. */
  onOnline(listener: () => void): () => void;
}

/** The events of the browser's own page. */
export const pageEvents: PageEvents = {
  isVisible: () => document.visibilityState === 'visible',
  onReturn: (listener) => listenTo(listener, ['visibilitychange'], ['focus']),
  onOnline: (listener) => listenTo(listener, [], ['online']),
};

/** Whether the browser says that there is no network. Renders again when that changes. */
export function useIsOffline(): boolean {
  return useSyncExternalStore(
    (listener) => listenTo(listener, [], ['online', 'offline']),
    () => !navigator.onLine,
  );
}
