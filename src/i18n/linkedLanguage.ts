const key = 'lang';

/** The language that a link asks for (`?lang=de`), as it stands in a query string; `null` where it asks for none. */
export function linkedLanguage(query: string): string | null {
  return new URLSearchParams(query).get(key);
}

/** Adds the language that the present address asks for to the query of another view: it holds for the whole visit. */
export function keepLinkedLanguage(query: URLSearchParams): void {
  const tag = linkedLanguage(location.search);
  if (tag !== null) query.set(key, tag);
}

/** Takes the language out of the address when the person has chosen another one. */
export function forgetLinkedLanguage(): void {
  const url = new URL(location.href);
  url.searchParams.delete(key);
  history.replaceState(history.state, '', url);
}
