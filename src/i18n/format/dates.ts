import { perLanguage } from '../perLanguage.ts';
import { everydayWords } from './everydayWords.ts';

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

/**
 * How long ago a moment of at least a minute ago was, in words; from a day on by the days of the calendar, for
 * "yesterday" is the day before today. Takes milliseconds since 1970.
 */
export function formatTimeAgo(at: number, now: number): string {
  const minutes = Math.floor((now - at) / 60_000);
  const hours = Math.floor(minutes / 60);
  if (hours >= 24) return sayAgo(daysBetween(at, startOfDay(now)), 'day');
  return hours > 0 ? sayAgo(hours, 'hour') : sayAgo(minutes, 'minute');
}

function sayAgo(amount: number, unit: 'day' | 'hour' | 'minute'): string {
  return everydayWords(ago().format(-amount, unit));
}

const timeOfDay = perLanguage((tags) => new Intl.DateTimeFormat(tags, { timeStyle: 'short' }));
const dayOfYear = perLanguage((tags) => new Intl.DateTimeFormat(tags, { calendar, month: 'short', day: 'numeric' }));
const dayOfAnyYear = perLanguage(
  (tags) => new Intl.DateTimeFormat(tags, { calendar, year: 'numeric', month: 'short', day: 'numeric' }),
);

/**
 * A moment as people call it on the day that begins at `today`: "today 10:01", "yesterday 08:13", "19 Nov", and the year
 * only if it is another. Both in milliseconds since 1970, in the person's time zone.
 */
export function formatWhen(at: number, today: number): string {
  const days = daysBetween(at, today);
  if (days === 0 || days === 1) return `${sayAgo(days, 'day')} ${timeOfDay().format(at)}`;
  return formatDay(at, today);
}

/** The day of a moment, "19 Nov", with its year only if that is another than now's. Both in milliseconds since 1970. */
export function formatDay(at: number, now: number): string {
  const isThisYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return (isThisYear ? dayOfYear() : dayOfAnyYear()).format(at);
}

/** How many midnights lie between a moment and the day that begins at `today`; negative for a later day. */
export function daysBetween(at: number, today: number): number {
  // Rounded: two days in a year have another length.
  return Math.round((today - startOfDay(at)) / 86_400_000);
}

/** The moment at which the day of another one begins where the person is. Both in milliseconds since 1970. */
export function startOfDay(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}
