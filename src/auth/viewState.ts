/** The longest query string that is carried through a sign-in, in characters. */
const longest = 1_000;

/** What `state` carries through a sign-in: the query string of the view the person was on, without the question mark. */
export function currentView(): string {
  return location.search.slice(1, longest);
}

/**
 * Puts the view back that was shown when the sign-in began. Only a query string can come out of it, whatever the login
 * server sent: it is parsed and written again, and the path stays as it is.
 */
export function restoreView(state: string | undefined): void {
  const query = new URLSearchParams((state ?? '').slice(0, longest)).toString();
  history.replaceState(null, '', query ? `?${query}` : location.pathname);
}

/**
 * The view in an authorization response's fragment, for an answer that MSAL refuses and so does not hand over.
 * MSAL appends the caller's state to its own after a `|`.
 */
export function viewInFragment(fragment: string): string | undefined {
  const state = new URLSearchParams(fragment.replace(/^#/, '')).get('state');
  if (state === null) return undefined;
  const separator = state.indexOf('|');
  return separator < 0 ? undefined : state.slice(separator + 1);
}

/** Takes what a sign-out brings back (`?state=`) and an answer that MSAL did not recognise out of the address. */
export function clearAuthenticationAnswer(): void {
  const query = new URLSearchParams(location.search);
  const hasAnswer = /[#&](code|error|id_token|access_token)=/.test(location.hash);
  if (!query.has('state') && !hasAnswer) return;
  query.delete('state');
  const text = query.toString();
  history.replaceState(null, '', text ? `?${text}` : location.pathname);
}
