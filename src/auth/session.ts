import { leftAtKey, readStored, sessionBeganKey, signedOutKey, writeStored } from '../browser/storage.ts';

/** Notes that this tab leaves for the login server to sign in. Times in milliseconds since 1970. */
export function noteLeaving(now: number): void {
  writeStored('sessionStorage', leftAtKey, String(now));
}

/**
 * Notes that the sign-in for which this tab left has worked. The session began when the tab left: a sign-out meanwhile
 * outranks it. `now` stands in where that is not known.
 */
export function noteSession(now: number): void {
  writeStored('sessionStorage', sessionBeganKey, readStored('sessionStorage', leftAtKey) ?? String(now));
}

/**
 * Notes that the person has signed out. The mark outlives the sign-out, for a tab that is not loaded hears nothing: a
 * copy of a tab, or one that the browser brings back, has a session that began before.
 */
export function noteSignOut(now: number): void {
  writeStored('localStorage', signedOutKey, String(now));
}

/** Whether the person has signed out, in whatever tab, since this tab's session began. */
export function isSessionOver(): boolean {
  const signedOutAt = Number(readStored('localStorage', signedOutKey) ?? Number.NaN);
  const beganAt = Number(readStored('sessionStorage', sessionBeganKey) ?? 0);
  return signedOutAt >= beganAt;
}
