import {
  leftAtKey,
  notBeforeKey,
  readStored,
  sessionBeganKey,
  signedInKey,
  signedOutKey,
  viewKey,
  writeStored,
} from '../../browser/storage.ts';

/**
 * How the session of this tab has ended: the person has signed out `here` or `elsewhere`; `onlyHere` where Microsoft's own
 * sign-out could not be reached; `idle`: nobody has used the page.
 */
export type SessionEnd = 'here' | 'elsewhere' | 'onlyHere' | 'idle';

/** So long after leaving, in milliseconds, coming back without an answer is no new beginning. */
const moment = 60_000;

/** Notes that this tab leaves for the login server to sign in. Times in milliseconds since 1970, however clocks are set. */
export function noteLeaving(now: number): void {
  writeStored('sessionStorage', leftAtKey, String(after(now)));
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
  const began = readStored('sessionStorage', leftAtKey) ?? String(after(now));
  writeStored('sessionStorage', sessionBeganKey, began);
  writeStored('localStorage', signedInKey, began);
}

/**
 * Notes that the person has signed out. The mark outlives the sign-out, for a tab that is not loaded hears nothing: a
 * copy of a tab, or one that the browser brings back, has a session that began before. `isIdle`: nobody has used the page.
 */
export function noteSignOut(now: number, isIdle = false): void {
  // A clock that was set back must not leave a session of this tab, or of a copy of it, that seems to be newer.
  const at = Math.max(now, beganAt(), signedOutAt() ?? 0);
  writeStored('localStorage', signedOutKey, isIdle ? `${at} idle` : String(at));
  writeStored('sessionStorage', viewKey, undefined);
  // Whoever comes next has not been asked to wait.
  writeStored('localStorage', notBeforeKey, undefined);
}

/** Whether the person has signed out, in whatever tab, since this tab's session began. */
export function isSessionOver(): boolean {
  const at = signedOutAt();
  return at !== undefined && at >= beganAt();
}

/** Whether the session of this tab has ended so. A tab that has had none is not meant: it is a new visit. */
export function isSignedOut(): boolean {
  return hasBegun() && isSessionOver();
}

/** Whether this tab has had a session that nobody has ended, wherever its tokens are. */
export function hasSession(): boolean {
  return hasBegun() && !isSessionOver();
}

/** Whether the person has signed out, in whatever tab, since this one left for the login server. */
export function isSignInOver(): boolean {
  const leftAt = readStored('sessionStorage', leftAtKey);
  return leftAt !== undefined && Number(leftAt) <= (signedOutAt() ?? -1);
}

/** A time that is later than the latest sign-out, even if a clock that was ahead has noted that. */
function after(now: number): number {
  return Math.max(now, (signedOutAt() ?? 0) + 1);
}

function hasBegun(): boolean {
  return readStored('sessionStorage', sessionBeganKey) !== undefined;
}

/** When the session of this tab began, in milliseconds since 1970; 0 where it has had none. */
export function beganAt(): number {
  return Number(readStored('sessionStorage', sessionBeganKey) ?? 0);
}

/** Whether the latest session of this browser ended because nobody used it. */
export function wasIdle(): boolean {
  return readStored('localStorage', signedOutKey)?.endsWith(' idle') === true;
}

/**
 * Whether somebody has signed out in this browser, in whatever tab, and nobody has signed in since: the login server may
 * still know them.
 */
export function isAfterSignOut(): boolean {
  return (signedOutAt() ?? -1) >= Number(readStored('localStorage', signedInKey) ?? 0);
}

function signedOutAt(): number | undefined {
  const text = readStored('localStorage', signedOutKey);
  return text === undefined ? undefined : Number.parseInt(text, 10);
}
