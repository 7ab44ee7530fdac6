import { formatParts } from './lists.ts';
import { perLanguage } from './perLanguage.ts';

const duration = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const units = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const;
const numbers = perLanguage((tags) =>
  units.map((unit) => new Intl.NumberFormat(tags, { style: 'unit', unit, unitDisplay: 'long' })),
);

/** An ISO 8601 duration such as `P90D` in words; the text itself where it is none. */
export function formatDuration(text: string): string {
  const [, ...amounts] = duration.exec(text) ?? [];
  const parts = numbers().flatMap((format, index) => {
    const amount = amounts[index];
    return amount ? [format.format(Number(amount))] : [];
  });
  return parts.length > 0 ? formatParts(parts) : text;
}
