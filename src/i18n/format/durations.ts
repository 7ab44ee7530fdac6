import { perLanguage } from '../perLanguage.ts';
import { everydayWords } from './everydayWords.ts';
import { readDuration } from './isoDuration.ts';
import { formatParts } from './lists.ts';

const units = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const;
const numbers = perLanguage((tags) =>
  units.map((unit) => new Intl.NumberFormat(tags, { style: 'unit', unit, unitDisplay: 'long' })),
);

/**
 * An ISO 8601 duration such as `P90D` in words, in the units of who wrote it, which the person meets in My Access as well:
 * 7 days stay 7 days. The text itself where it is none, or is nothing.
 */
export function formatDuration(text: string): string {
  const parts = readDuration(text)?.flatMap((amount, index) =>
    amount ? [everydayWords(numbers()[index]?.format(amount) ?? '')] : [],
  );
  return parts ? formatParts(parts) : text;
}
