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

/** Milliseconds: Safari refuses the 101st change of an address within 30 seconds, and takes another one later. */
const pause = 400;

/** What the page shows already, and the browser's address does not say yet. */
let unwritten: string | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Addresses that the browser is not told. */
interface Hidden {
  /** What the entries of the history stand for, by their numbers. */
  readonly hrefs: string[];
  /** What the browser is told in the place of an address. */
  readonly visible: (href: string) => string;
}

let hidden: Hidden | undefined;

/**
 * Keeps all further addresses, and the present one, to this page: the browser notes what `visible` leaves of them. Back
 * and forward work as ever, until the page is loaded again.
 */
export function hideAddresses(visible: (href: string) => string): void {
  hidden ??= { hrefs: [], visible };
  replaceAddress(unwritten ?? location.href);
}

/** Whether {@link hideAddresses} has been called. */
export function areAddressesHidden(): boolean {
  return hidden !== undefined;
}

function entryNow(): number {
  return Object(history.state).entry ?? 0;
}

/** Goes to another address of this page as a link would, without loading it again. */
export function pushAddress(href: string): void {
  try {
    const entry = entryNow() + 1;
    const state = { opensInPlace: true, entry };
    if (unwritten && !hidden) history.replaceState(history.state, '', unwritten);
    history.pushState(state, '', hidden?.visible(href) ?? href);
    if (hidden) hidden.hrefs[entry] = href;
    unwritten = hidden && href;
    dispatchEvent(new Event(changed));
  } catch {
    replaceAddress(href);
  }
}

/**
 * Changes the present address without a step for the back button. `after`, in milliseconds: the browser's own follows
 * when it has stayed the same for so long, and what was left sooner comes into no history.
 */
export function replaceAddress(href: string, after = 0): void {
  unwritten = href;
  clearTimeout(timer);
  if (hidden) hidden.hrefs[entryNow()] = href;
  if (after && !hidden) timer = setTimeout(write, after);
  else write();
  dispatchEvent(new Event(changed));
}

function write(): void {
  if (!unwritten) return;
  try {
    const shown = hidden?.visible(unwritten) ?? unwritten;
    // On a shared computer most changes are none.
    if (new URL(shown, location.href).href !== location.href) history.replaceState(history.state, '', shown);
    if (!hidden) unwritten = undefined;
  } catch {
    // Too many changes.
    timer = setTimeout(write, pause);
  }
}

/** The query string of the page as it is shown. */
export function currentQuery(): string {
  return unwritten ? new URL(unwritten, location.href).search : location.search;
}

/** Whether the person came to this address from another one on this page, and not by loading it. */
export function wasOpenedInPlace(): boolean {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && 'opensInPlace' in state;
}

/**
 * What `read` takes of the page's query string; renders again when that changes, by a link or by back and forward. While
 * the build renders there is no address, and the query is empty.
 */
export function useOfQuery<Part extends string | null>(read: (query: string) => Part): Part {
  return useSyncExternalStore(
    subscribe,
    () => read(currentQuery()),
    () => read(''),
  );
}

function subscribe(listener: () => void): () => void {
  const onReturn = () => {
    unwritten = hidden?.hrefs[entryNow()];
    listener();
  };
  addEventListener('popstate', onReturn);
  addEventListener(changed, listener);
  return () => {
    removeEventListener('popstate', onReturn);
    removeEventListener(changed, listener);
  };
}
