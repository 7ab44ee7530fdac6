import { lastUsedKey, readStored, writeStored } from '../../browser/storage.ts';
import type { Configuration } from '../../config/configuration.ts';
import { isSharedDevice } from './device.ts';

/** Minutes on a shared computer, where the organisation names no others. */
const usual = 10;

/** After so many minutes without use the session ends; `undefined` where it lasts as long as Microsoft Entra lets it. */
export function idleMinutesOf(configuration: Configuration): number | undefined {
  return configuration.idleMinutes ?? (isSharedDevice(configuration) ? usual : undefined);
}

/** Notes that somebody uses this page, in whatever tab. Times are in milliseconds since 1970. */
export function noteUse(now: number): void {
  writeStored('localStorage', lastUsedKey, String(now));
}

/** As {@link noteUse}, where the page has watched its use before; elsewhere there is nothing to note. */
export function noteUseIfWatched(now: number): void {
  if (unusedFor(now) >= 0) noteUse(now);
}

/** For how long nobody has used this page in any tab, in milliseconds; `NaN` where nobody ever has. */
export function unusedFor(now: number): number {
  return now - Number(readStored('localStorage', lastUsedKey) ?? Number.NaN);
}

/** Whether nobody has used this page for so many minutes. */
export function isIdle(minutes: number | undefined, now: number): boolean {
  return minutes !== undefined && unusedFor(now) >= minutes * 60_000;
}
