/** A part of a package that the build leaves out, because this app never reaches it, has been reached: a mistake in the app. */
export class LeftOutError extends Error {}

let isReached = false;

/** Whether {@link leftOut} has been called since the page was loaded. */
export function isLeftOutReached(): boolean {
  return isReached;
}

/**
 * What the build puts into the place of each function and class that it leaves out: see `build/packages/stubUnusedMsal.ts`. Throws,
 * and tells the window as well, for who calls MSAL makes something else of an error: a session that ended, a lost network.
 */
export function leftOut(name: string): never {
  isReached = true;
  const error = new LeftOutError(name);
  reportError(error);
  throw error;
}
