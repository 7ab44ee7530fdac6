/** What a browser throws that lets the page store nothing, or nothing more; and what MSAL makes of the latter. */
const storageErrors: ReadonlySet<unknown> = new Set(['SecurityError', 'QuotaExceededError', 'CacheError']);

/** Whether an error, of MSAL or of the browser, says that the page cannot store what it has to. */
export function isStorageError(error: unknown): boolean {
  return storageErrors.has(Object(error).name);
}
