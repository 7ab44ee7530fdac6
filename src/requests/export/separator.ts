import { sourceLocale } from '../../i18n/languages.ts';
import { matchLocale, neighbours } from '../../i18n/matchLocale.ts';

/** What stands between two cells of a CSV file. */
export type Separator = ',' | ';';

/**
 * The separator that a spreadsheet expects on the computer of somebody whose browser prefers this BCP 47 tag: not the
 * comma where that is the decimal sign, nor in Switzerland and Liechtenstein. Excel goes by the region of the computer, so
 * the language that the page has been turned to does not count.
 */
export function separatorFor(tag: string): Separator {
  try {
    if (/^(CH|LI)$/.test(new Intl.Locale(tag).maximize().region ?? '')) return ';';
    // A browser without data for the language would take its own, or none: its neighbour writes numbers the same way.
    const neighbour = neighbours[new Intl.Locale(tag).language];
    const number = new Intl.NumberFormat(neighbour ?? [tag, matchLocale(tag) ?? sourceLocale]);
    return number.format(1.1).includes(',') ? ';' : ',';
  } catch {
    return ',';
  }
}
