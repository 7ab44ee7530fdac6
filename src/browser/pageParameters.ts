import { currentQuery, hideAddresses, replaceAddress, useOfQuery } from './address.ts';

/**
 * What the address says beside the view, and what stays through every view: the language that a link asks for
 * (`lang=de`), the help panel (`help=1`) or the page for agents (`help=agent`), and the screen-share mode (`share=1`).
 */
export type PageParameter = 'lang' | 'help' | 'share';

const kept: readonly PageParameter[] = ['lang', 'help', 'share'];

/** A parameter as it stands in a query string; `null` where it does not. */
export function pageParameter(query: string, name: PageParameter): string | null {
  return new URLSearchParams(query).get(name);
}

/** A parameter of the present address; renders again when it changes, and at no other change of the address. */
export function usePageParameter(name: PageParameter): string | null {
  return useOfQuery((query) => pageParameter(query, name));
}

/** Puts a parameter into the present address, or takes it out. */
export function setPageParameter(name: PageParameter, value: string | null): void {
  const query = new URLSearchParams(currentQuery());
  if (value === null) query.delete(name);
  else query.set(name, value);
  replaceAddress(hrefOf(query));
}

/** Adds the parameters of the present address, or of another query string, to the query of another view. */
export function keepPageParameters(query: URLSearchParams, of = currentQuery()): void {
  for (const name of kept) {
    const value = pageParameter(of, name);
    if (value !== null) query.set(name, value);
  }
}

/** Keeps views to this page: the browser is told the parameters beside them only. See {@link hideAddresses}. */
export function hideViews(): void {
  hideAddresses((href) => {
    const query = new URLSearchParams();
    keepPageParameters(query, new URL(href, location.href).search);
    return hrefOf(query);
  });
}

/** The address of this page with a query, relative to it. */
export function hrefOf(query: URLSearchParams): string {
  const text = query.toString();
  return text ? `?${text}` : location.pathname;
}
