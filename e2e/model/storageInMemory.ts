import { AsyncLocalStorage } from 'node:async_hooks';

const tabOfNow = new AsyncLocalStorage<Storage>();

/** A storage without a browser. */
export function storageInMemory(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
    removeItem: (key: string) => kept.delete(key),
  } as unknown as Storage;
}

/** Runs the code of a tab, and all that it waits for, with that tab's `sessionStorage`. */
export function withSessionStorage<Value>(storage: Storage, work: () => Value): Value {
  Object.defineProperty(globalThis, 'sessionStorage', { configurable: true, get: () => tabOfNow.getStore() });
  return tabOfNow.run(storage, work);
}

/** Makes this the `localStorage` of all tabs. */
export function setLocalStorage(storage: Storage): void {
  Object.defineProperty(globalThis, 'localStorage', { configurable: true, value: storage });
}
