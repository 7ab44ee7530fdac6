import { formatParts } from './lists.ts';
import { perLanguage } from './perLanguage.ts';

const duration = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const units = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const;
const numbers = perLanguage((tags) =>
  units.map((unit) => new Intl.NumberFormat(tags, { style: 'unit', unit, unitDisplay: 'long' })),
);

/** The years, months, weeks, days, hours, minutes and seconds of a duration. */
export type DurationParts = readonly [number, number, number, number, number, number, number];

/** Reads an ISO 8601 duration such as `P90D`; `undefined` where the text is none, or is nothing (`PT0S`). */
export function durationParts(text: string): DurationParts | undefined {
  const amounts = amountsOf(text);
  // Nothing is no duration: services write "not set" so.
  if (amounts.every((amount) => Number(amount ?? 0) === 0)) return undefined;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = amounts.map((amount) =>
    Number(amount ?? 0),
  );
  return [years, months, weeks, days, hours, minutes, seconds];
}

/** An ISO 8601 duration such as `P90D` in words; the text itself where it is none. */
export function formatDuration(text: string): string {
  const amounts = amountsOf(text);
  const parts = numbers().flatMap((format, index) => {
    const amount = amounts[index];
    return amount ? [format.format(Number(amount))] : [];
  });
  return parts.length > 0 ? formatParts(parts) : text;
}

function amountsOf(text: string): readonly (string | undefined)[] {
  return duration.exec(text)?.slice(1) ?? [];
}
