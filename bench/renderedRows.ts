import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** The moments that have been formatted so far, in milliseconds since 1970. */
    formattedDates: number[];
  }
}

/**
 * Runs in the page before anything else. Every row formats one date twice when it renders, that of its request, short and
 * whole; the only other one of a list is that of the reading, which is young.
 */
export function countRenderedRows(): void {
  window.formattedDates = [];
  const { prototype } = Intl.DateTimeFormat;
  const format = Object.getOwnPropertyDescriptor(prototype, 'format');
  Object.defineProperty(prototype, 'format', {
    ...format,
    get(this: Intl.DateTimeFormat) {
      const formatted: Intl.DateTimeFormat['format'] = format?.get?.call(this);
      return (date?: Date | number) => {
        if (Date.now() - Number(date) > 3_600_000) window.formattedDates.push(Number(date));
        return formatted(date);
      };
    },
  });
}

/** How many rows have rendered so far. Throws when there is none, for then this no longer counts rows. */
export async function renderedRows(page: Page): Promise<number> {
  const count = await page.evaluate(() => window.formattedDates.length);
  if (count === 0) throw new Error('No row has formatted its date.');
  return count / 2;
}

/** How many of the rows that stand in the page rendered during an act, by the dates of their requests. */
export async function rowsRenderedBy(page: Page, act: () => Promise<void>): Promise<number> {
  const { length } = await page.evaluate(() => window.formattedDates);
  if (length === 0) throw new Error('No row has formatted its date.');
  await act();
  return page.evaluate((before) => {
    const formatted = new Set(window.formattedDates.slice(before));
    const dates = [...document.querySelectorAll('main ul > li')].map((row) => row.querySelector('time')?.dateTime);
    return dates.filter((date) => date !== undefined && formatted.has(Date.parse(date))).length;
  }, length);
}
