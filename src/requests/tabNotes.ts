/** A way to tell the other tabs of the same account that something happened. A note carries no data. */
export interface TabNotes {
  tell(): void;
  /** Calls back for each note of another tab; gives back a function that stops it. */
  onTold(listener: () => void): () => void;
}

/** Notes about one thing by `BroadcastChannel`, to tabs of this origin with the same account only. */
export function createTabNotes(topic: 'requests' | 'signOut', accountId: string): TabNotes {
  const channel = new BroadcastChannel(`my-access-requests.${topic}.${accountId}`);
  return {
    tell: () => channel.postMessage(null),
    onTold(listener) {
      const onMessage = () => listener();
      channel.addEventListener('message', onMessage);
      return () => channel.removeEventListener('message', onMessage);
    },
  };
}
