import { restoreView, takeKeptView } from './tab/keptView.ts';

/** What a redirect has brought back in the address. Anybody can make an address: only MSAL knows whether it was asked for. */
export interface RedirectAnswer {
  /** The fragment, for MSAL. */
  readonly fragment: string;
  /** The query string of the view that the person left in this tab; `undefined` where they left none. */
  readonly view: string | undefined;
  /** Microsoft's number of a refusal (`AADSTS65004`), else its OAuth error; `undefined` of an answer that is no refusal. */
  readonly refusal: string | undefined;
}

/**
 * Takes an answer out of the address before anything else reads it, so that no entry of the history keeps it, and what a
 * sign-out brings back (`?state=`) with it. `undefined` where there is none: a fragment of the page's own stays.
 */
export function takeRedirectAnswer(): RedirectAnswer | undefined {
  const query = new URLSearchParams(location.search);
  const isFromSignOut = query.has('state');
  query.delete('state');
  const fragment = location.hash;
  const answer = new URLSearchParams(fragment.slice(1));
  const isAnswer = ['code', 'error', 'id_token', 'access_token'].some((name) => answer.has(name));
  if (isFromSignOut || isAnswer) restoreView(query.toString());
  if (!isAnswer) return undefined;
  return {
    fragment,
    view: takeKeptView(),
    refusal: refusalIn(answer),
  };
}

/** Microsoft's number of a refusal, else its OAuth error; `undefined` where neither is among the parameters. */
export function refusalIn(answer: URLSearchParams): string | undefined {
  return (
    /AADSTS\d{4,7}/.exec(answer.get('error_description') ?? '')?.[0] ??
    // A name and no more: whoever makes a link must not be able to write on the page.
    /^[a-z_]{1,40}$/.exec(answer.get('error') ?? '')?.[0]
  );
}
