/** A value that changes and says so: the two functions that React's `useSyncExternalStore` wants. */
export interface Store<Value> {
  /** The present value; the same object until something about it changes. */
  snapshot(): Value;
  /** Calls the listener after every change; gives back a function that stops it. */
  subscribe(listener: () => void): () => void;
}

/** A {@link Store} for the one who owns it. */
export interface OwnStore<Value> extends Store<Value> {
  /** Replaces the value and calls every listener, each of which already finds the new value. */
  set(value: Value): void;
  /** Calls every listener for the last time. */
  close(): void;
}

/** Makes a store with its first value. */
export function createStore<Value>(first: Value): OwnStore<Value> {
  const listeners = new Set<() => void>();
  let value = first;
  const notify = () => {
    for (const listener of listeners) listener();
  };
  return {
    snapshot: () => value,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set(next) {
      value = next;
      notify();
    },
    close() {
      notify();
      listeners.clear();
    },
  };
}
