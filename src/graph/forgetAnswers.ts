/**
 * Has the browser drop what it keeps of Graph's answers, as far as it lists what this page has read: whoever opens the
 * page next could have them from its cache without a token. Each address is asked for once more without one, past the
 * cache, which makes room for the answer before that is there; nobody waits for it. The answer is 401, and browsers note
 * that in their console.
 */
export function forgetAnswers(origin: string): void {
  const read = performance.getEntriesByType('resource').map(({ name }) => name);
  for (const url of new Set(read)) {
    // No cache holds the answer to a cancel.
    if (!url.startsWith(`${origin}/`) || url.endsWith('/cancel')) continue;
    // The page leaves for the login server meanwhile.
    fetch(url, { cache: 'reload', credentials: 'omit', keepalive: true }).catch(() => undefined);
  }
}
