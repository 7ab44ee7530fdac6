/** A way to tell other tabs that something happened. A note carries no data. */
export interface TabChannel {
  post(): void;
  /** Calls back for each note of another tab; gives back a function that stops it. */
  subscribe(listener: () => void): () => void;
}

/** Notes about one thing by `BroadcastChannel`, between tabs of this origin: of one account, or of everybody. */
export function createTabChannel(topic: 'requests' | 'signOut', accountId = ''): TabChannel {
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
