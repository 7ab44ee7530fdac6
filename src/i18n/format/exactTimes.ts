import { perLanguage } from '../perLanguage.ts';
import { calendar, daysBetween, startOfDay } from './dates.ts';

const toTheSecond = {
  calendar,
  hour: 'numeric',
  minute: '2-digit',
  second: '2-digit',
  timeZoneName: 'short',
} as const;
const time = perLanguage((tags) => new Intl.DateTimeFormat(tags, toTheSecond));
const dayAndTime = perLanguage(
  (tags) => new Intl.DateTimeFormat(tags, { ...toTheSecond, month: 'short', day: 'numeric' }),
);

/**
 * A moment as a time of day to the second, and with its day where that is another than today's: "try again after 09:00"
 * may mean tomorrow. Both in milliseconds since 1970, in the person's time zone, which it names.
 */
export function formatTime(at: number, now = Date.now()): string {
  return (daysBetween(at, startOfDay(now)) === 0 ? time() : dayAndTime()).format(at);
}

/** A moment to the second in UTC, the same in every language: `2026-03-04 10:00:00 UTC`. Takes milliseconds since 1970. */
export function formatUtc(at: number): string {
  return new Date(at)
    .toISOString()
    .replace('T', ' ')
    .replace(/\.\d+Z$/, ' UTC');
}
