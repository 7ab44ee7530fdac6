import { perLanguage } from './perLanguage.ts';

/** Entra counts in the Gregorian calendar; a caller and an agent must see the same day, whatever their region's own is. */
export const calendar = 'gregory';
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
/** A moment as a date and a time of day, in the person's time zone, which it names. Takes milliseconds since 1970. */
export function formatDateTime(at: number): string {
  return dateTime().format(at);
}

const ago = perLanguage((tags) => new Intl.RelativeTimeFormat(tags, { numeric: 'auto' }));

/** How long ago a moment of at least a minute ago was, in words. Takes milliseconds since 1970. */
export function formatTimeAgo(at: number, now: number): string {
  const minutes = Math.floor((now - at) / 60_000);
  if (minutes < 60) return ago().format(-minutes, 'minute');
  const hours = Math.floor(minutes / 60);
  return hours < 24 ? ago().format(-hours, 'hour') : ago().format(-Math.floor(hours / 24), 'day');
}
