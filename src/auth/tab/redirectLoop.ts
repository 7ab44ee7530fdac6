import { readStored, redirectsKey, writeStored } from '../../browser/storage.ts';

/** Redirects older than this, in milliseconds, are forgotten. */
const period = 60_000;
const limit = 2;

/** Notes that a redirect has brought an answer, and no account. */
export function noteRedirect(now: number): void {
  writeStored('sessionStorage', redirectsKey, JSON.stringify([...recentRedirects(now), now]));
}

/** Forgets all redirects: the last one led to an account, or the person chose to start afresh. */
export function forgetRedirects(): void {
  writeStored('sessionStorage', redirectsKey, undefined);
}

/** True when two answers within 60 seconds brought no account: one more would most likely bring none either. */
export function isRedirectLoop(now: number): boolean {
  return recentRedirects(now).length >= limit;
}

function recentRedirects(now: number): number[] {
  let noted: unknown;
  try {
    noted = JSON.parse(readStored('sessionStorage', redirectsKey) ?? '[]');
  } catch {
    return [];
  }
  if (!Array.isArray(noted)) return [];
  return noted.filter((at): at is number => typeof at === 'number' && at <= now && now - at < period);
}
