const duration = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** Years, months, weeks, days, hours, minutes and seconds. */
export type Duration = readonly [number, number, number, number, number, number, number];

/**
 * The years, months, weeks, days, hours, minutes and seconds of an ISO 8601 duration such as `P90D`; `undefined` where the
 * text is none, or is nothing: services write "not set" as `PT0S`.
 */
export function readDuration(text: string): Duration | undefined {
  const parts = duration.exec(text)?.slice(1).map(Number);
  // A part that is not there is no number.
  return parts?.some(Boolean) ? (parts.map((part) => part || 0) as unknown as Duration) : undefined;
}
