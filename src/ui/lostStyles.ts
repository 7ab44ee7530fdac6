const lost = new Set<HTMLLinkElement>();

/** Notes from now on which style sheets of chunks do not come. */
export function watchForLostStyles(): void {
  addEventListener(
    'error',
    ({ target }) => target instanceof HTMLLinkElement && target.rel === 'stylesheet' && lost.add(target),
    true,
  );
}

/** Whether the page lacks the looks of a chunk. */
export function hasLostStyles(): boolean {
  return lost.size > 0;
}

/**
 * Asks for what is lost again. Vite 8.3.8 asks for a style sheet once, and at the next try gives the chunk without its
 * looks. Rejects with an event if one is lost again.
 */
export async function loadLostStyles(): Promise<void> {
  for (const old of lost) {
    await new Promise((resolve, reject) => {
      const link = document.createElement('link');
      link.onload = resolve;
      link.onerror = reject;
      link.rel = 'stylesheet';
      link.href = old.href;
      old.replaceWith(link);
      lost.delete(old);
    });
  }
}
