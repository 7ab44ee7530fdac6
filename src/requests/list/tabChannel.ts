/** A way to tell the other tabs of the same account that something happened. A note carries no data. */
export interface TabChannel {
  post(): void;
  /** Calls back for each note of another tab; gives back a function that stops it. */
  subscribe(listener: () => void): () => void;
}

/** Notes about one thing by `BroadcastChannel`, to tabs of this origin with the same account only. */
export function createTabChannel(topic: 'requests' | 'signOut', accountId: string): TabChannel {
  const channel = new BroadcastChannel(`my-access-requests.${topic}.${accountId}`);
  return {
    post: () => channel.postMessage(null),
    subscribe(listener) {
      const onMessage = () => listener();
      channel.addEventListener('message', onMessage);
      return () => channel.removeEventListener('message', onMessage);
    },
  };
}
