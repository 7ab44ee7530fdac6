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

const ago = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

/** How long ago a moment was, in words: seconds are "just now". Takes milliseconds since 1970. */
export function formatTimeAgo(at: number, now: number): string {
  const minutes = Math.floor((now - at) / 60_000);
  if (minutes < 1) return 'just now';
  if (minutes < 60) return ago.format(-minutes, 'minute');
  const hours = Math.floor(minutes / 60);
  return hours < 24 ? ago.format(-hours, 'hour') : ago.format(-Math.floor(hours / 24), 'day');
}

const duration = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const units = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const;
const list = new Intl.ListFormat('en', { type: 'unit' });

/** An ISO 8601 duration such as `P90D` in words; the text itself where it is none. */
export function formatDuration(text: string): string {
  const [, ...amounts] = duration.exec(text) ?? [];
  const parts = amounts.flatMap((amount, index) => {
    const unit = units[index];
    if (!amount || !unit) return [];
    return [new Intl.NumberFormat('en', { style: 'unit', unit, unitDisplay: 'long' }).format(Number(amount))];
  });
  return parts.length > 0 ? list.format(parts) : text;
}
