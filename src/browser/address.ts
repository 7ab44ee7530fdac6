import { useSyncExternalStore } from 'react';

const changed = 'my-access-requests:address';

/**
 * Writes the page's address in its normal form: without repeated slashes in the path. A login server knows only that form,
 * and a path that begins with two slashes would be read as the name of a host.
 */
export function normalizeAddress(): void {
  const path = location.pathname.replaceAll(/\/{2,}/g, '/');
  if (path === location.pathname) return;
  history.replaceState(history.state, '', location.origin + path + location.search + location.hash);
}

/** Goes to another address of this page as a link would, without loading it again. */
export function pushAddress(href: string): void {
  history.pushState({ opensInPlace: true }, '', href);
  dispatchEvent(new Event(changed));
}

/** Changes the present address without a step for the back button. */
export function replaceAddress(href: string): void {
  history.replaceState(history.state, '', href);
  dispatchEvent(new Event(changed));
}

/** Whether the person came to this address from another one on this page, and not by loading it. */
export function wasOpenedInPlace(): boolean {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && 'opensInPlace' in state;
}

/** The page's query string; renders again when it changes, by a link or by back and forward. */
export function useQuery(): string {
  return useSyncExternalStore(subscribe, () => location.search, noQuery);
}

/** Where there is no address: while the build renders. */
const noQuery = () => '';

function subscribe(listener: () => void): () => void {
  addEventListener('popstate', listener);
  addEventListener(changed, listener);
  return () => {
    removeEventListener('popstate', listener);
    removeEventListener(changed, listener);
  };
}
