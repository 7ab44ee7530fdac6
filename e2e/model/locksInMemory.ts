/** The Web Locks of one browser, without a browser. */
export class LocksInMemory {
  readonly #held = new Map<string, object>();

  /** The locks as one page sees them. */
  of(page: object): LockManager {
    const request = async (name: string, _options: LockOptions, callback: LockGrantedCallback<unknown>) => {
      // A browser decides this outside of the page, so never at once.
      await Promise.resolve();
      if (this.#held.has(name)) return callback(null);
      this.#held.set(name, page);
      try {
        return await callback({ name, mode: 'exclusive' });
      } finally {
        if (this.#held.get(name) === page) this.#held.delete(name);
      }
    };
    return { request } as unknown as LockManager;
  }

  /** A page that is gone holds nothing any more. */
  release(page: object): void {
    for (const [name, holder] of this.#held) if (holder === page) this.#held.delete(name);
  }
}
