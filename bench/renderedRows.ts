import type { Page } from '@playwright/test';

declare global {
  interface Window {
    formattedDates: number;
  }
}

/**
 * Runs in the page before anything else. Every row formats one date twice when it renders, that of its request, short and
 * whole; the only other one is that of the reading, which is young.
 */
export function countRenderedRows(): void {
  window.formattedDates = 0;
  const { prototype } = Intl.DateTimeFormat;
  const format = Object.getOwnPropertyDescriptor(prototype, 'format');
  Object.defineProperty(prototype, 'format', {
    ...format,
    get(this: Intl.DateTimeFormat) {
      const formatted: Intl.DateTimeFormat['format'] = format?.get?.call(this);
      return (date?: Date | number) => {
        if (Date.now() - Number(date) > 3_600_000) window.formattedDates += 1;
        return formatted(date);
      };
    },
  });
}

/** How many rows have rendered so far. Throws when there is none, for then this no longer counts rows. */
export async function renderedRows(page: Page): Promise<number> {
  const count = await page.evaluate(() => window.formattedDates);
  if (count === 0) throw new Error('No row has formatted its date.');
  return count / 2;
}
