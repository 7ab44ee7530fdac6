const hour = 3_600_000;

/** A timestamp as the service writes it, so many hours before `now` (milliseconds): two or three digits of a second. */
export function hoursBefore(now: number, hours: number): string {
  const wobble = (hours * 7919 + 137) % 997;
  return new Date(now - hours * hour - wobble).toISOString().replace(/0Z$/, 'Z');
}

/** As `hoursBefore`, in days of 24 hours. */
export function daysBefore(now: number, days: number): string {
  return hoursBefore(now, days * 24);
}
