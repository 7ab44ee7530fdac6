/** A way to tell the other tabs of the same account that something changed. A note carries no data. */
export interface TabNotes {
  tell(): void;
  /** Calls back for each note of another tab; gives back a function that stops it. */
  onTold(listener: () => void): () => void;
}

/** Notes by `BroadcastChannel`, to tabs of this origin with the same account only. */
export function createTabNotes(accountId: string): TabNotes {
  const channel = new BroadcastChannel(`my-access-requests.${accountId}`);
  return {
    tell: () => channel.postMessage(null),
    onTold(listener) {
      channel.addEventListener('message', listener);
      return () => channel.removeEventListener('message', listener);
    },
  };
}
