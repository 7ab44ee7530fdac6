/** The longest wait that is believed, in milliseconds: a day. */
export const longestRetryAfter = 86_400_000;

/**
 * Reads a `Retry-After` header (RFC 9110, 10.2.3: seconds, or an HTTP date) as the moment before which nothing may be
 * sent, in milliseconds since 1970; `undefined` when the header is absent or makes no sense.
 */
export function retryAfter(header: string | null, now: number): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return now + Math.min(Number(text) * 1_000, longestRetryAfter);
  // Only the IMF-fixdate form: Date.parse alone would take almost any text for a date.
  if (!/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(text)) return undefined;
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : Math.min(Math.max(at, now), now + longestRetryAfter);
}
