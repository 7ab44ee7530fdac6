import { perLanguage } from '../perLanguage.ts';
import { calendar } from './dates.ts';

const time = perLanguage(
  (tags) =>
    new Intl.DateTimeFormat(tags, {
      calendar,
      hour: 'numeric',
      minute: '2-digit',
      second: '2-digit',
      timeZoneName: 'short',
    }),
);

/** A moment of today as a time of day to the second, in the person's time zone. Takes milliseconds since 1970. */
export function formatTime(at: number): string {
  return time().format(at);
}

/** A moment to the second in UTC, the same in every language: `2026-03-04 10:00:00 UTC`. Takes milliseconds since 1970. */
export function formatUtc(at: number): string {
  return new Date(at)
    .toISOString()
    .replace('T', ' ')
    .replace(/\.\d+Z$/, ' UTC');
}
