import { useSyncExternalStore } from 'react';

/** What the page shows, as the address's query says it: a view is a link. */
export interface View {
  readonly list: 'pending' | 'all';
  /** The id of the request whose details are open. */
  readonly requestId: string | undefined;
}

/** Reads the view out of a query string. What it does not understand it leaves out. */
export function parseView(search: string): View {
  const query = new URLSearchParams(search);
  return {
    list: query.get('view') === 'all' ? 'all' : 'pending',
    requestId: query.get('request')?.slice(0, 200).toWellFormed() || undefined,
  };
}

/** The address of a view, relative to the page. */
export function viewHref({ list, requestId }: View): string {
  const query = new URLSearchParams();
  if (list === 'all') query.set('view', 'all');
  if (requestId !== undefined) query.set('request', requestId);
  const text = query.toString();
  return text ? `?${text}` : location.pathname;
}

const changed = 'my-access-requests:view';

/** Goes to another view as a link would, without loading the page again. */
export function openView(view: View): void {
  history.pushState({ opensInPlace: true }, '', viewHref(view));
  dispatchEvent(new Event(changed));
}

/** Whether the person came to this view from another one on this page, and not by loading it. */
export function wasOpenedInPlace(): boolean {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && 'opensInPlace' in state;
}

/** The current view; renders again when it changes, by a link or by back and forward. */
export function useView(): View {
  const search = useSyncExternalStore(subscribe, () => location.search);
  return parseView(search);
}

function subscribe(listener: () => void): () => void {
  addEventListener('popstate', listener);
  addEventListener(changed, listener);
  return () => {
    removeEventListener('popstate', listener);
    removeEventListener(changed, listener);
  };
}
