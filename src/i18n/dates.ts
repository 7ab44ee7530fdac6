import { perLanguage } from './perLanguage.ts';

// Entra counts in the Gregorian calendar; a caller and an agent must see the same day, whatever their region's own is.
const calendar = 'gregory';
const dateTime = perLanguage(
  (tags) =>
    new Intl.DateTimeFormat(tags, {
      calendar,
      year: 'numeric',
      month: 'short',
      day: 'numeric',
      hour: 'numeric',
      minute: '2-digit',
      timeZoneName: 'short',
    }),
);
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

/** A moment as a date and a time of day, in the person's time zone, which it names. Takes milliseconds since 1970. */
export function formatDateTime(at: number): string {
  return dateTime().format(at);
}

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

const ago = perLanguage((tags) => new Intl.RelativeTimeFormat(tags, { numeric: 'auto' }));

/** How long ago a moment of at least a minute ago was, in words. Takes milliseconds since 1970. */
export function formatTimeAgo(at: number, now: number): string {
  const minutes = Math.floor((now - at) / 60_000);
  if (minutes < 60) return ago().format(-minutes, 'minute');
  const hours = Math.floor(minutes / 60);
  return hours < 24 ? ago().format(-hours, 'hour') : ago().format(-Math.floor(hours / 24), 'day');
}
