/** A figure of the app beside that of another page, from visits by turns. */
export interface Comparison {
  /** The middle ones of all visits. */
  readonly app: number;
  readonly against: number;
  /**
   * The middle one of the pairs' ratios: what else a computer does for a while weighs on both visits of a pair. Where the
   * other page's figure may be 0, the ratio of the sums; `undefined` where that is 0 as well.
   */
  readonly ratio: number | undefined;
  /** Between which ratios the middle half of the pairs is; `undefined` where the other page's figure may be 0. */
  readonly spread: readonly [number, number] | undefined;
}

/** Compares pair by pair: the visits at the same place were made one right after the other. */
export function compare(app: readonly number[], against: readonly number[]): Comparison {
  const medians = { app: median(app), against: median(against) };
  if (against.some((value) => value === 0)) {
    const [all, others] = [app, against].map((values) => values.reduce((sum, value) => sum + value, 0));
    return { ...medians, ratio: others ? (all ?? 0) / others : undefined, spread: undefined };
  }
  const ratios = app.map((value, place) => value / (against[place] ?? Number.NaN));
  return { ...medians, ratio: median(ratios), spread: [quantile(ratios, 0.25), quantile(ratios, 0.75)] };
}

/** The middle one of several measurements. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which a share of the measurements is, between two of them in proportion. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
  return below + (above - below) * (place - Math.floor(place));
}
