import { leftAtKey, readStored, sessionBeganKey, signedOutKey, writeStored } from '../browser/storage.ts';

/** So long after leaving, in milliseconds, coming back without an answer is no new beginning. */
const moment = 60_000;

/** Notes that this tab leaves for the login server to sign in. Times in milliseconds since 1970. */
export function noteLeaving(now: number): void {
  writeStored('sessionStorage', leftAtKey, String(now));
}

/** Notes that this tab has come back with an answer. */
export function forgetLeaving(): void {
  writeStored('sessionStorage', leftAtKey, undefined);
}

/** Whether this tab left a moment ago, and has come back without an answer: by the back button, or because it was lost. */
export function hasJustLeft(now: number): boolean {
  const leftAt = Number(readStored('sessionStorage', leftAtKey) ?? Number.NaN);
  return leftAt <= now && now - leftAt < moment;
}

/**
 * Notes that the sign-in for which this tab left has worked. The session began when the tab left: a sign-out meanwhile
 * outranks it. `now` stands in where that is not known.
 */
export function noteSession(now: number): void {
  const beganAt = Number(readStored('sessionStorage', leftAtKey) ?? now);
  writeStored('sessionStorage', sessionBeganKey, String(beganAt));
  // A clock that was set back since would end each new session at once; older ones stay over all the same.
  if (signedOutAt() > now) noteSignOut(beganAt - 1);
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
  return signedOutAt() >= Number(readStored('sessionStorage', sessionBeganKey) ?? 0);
}

function signedOutAt(): number {
  return Number(readStored('localStorage', signedOutKey) ?? Number.NaN);
}
