const dateTime = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });
const time = new Intl.DateTimeFormat('en', { timeStyle: 'medium' });

/** A moment as a date and a time of day, in the person's time zone. Takes milliseconds since 1970. */
export function formatDateTime(at: number): string {
  return dateTime.format(at);
}

/** A moment of today as a time of day to the second, in the person's time zone. Takes milliseconds since 1970. */
export function formatTime(at: number): string {
  return time.format(at);
}
