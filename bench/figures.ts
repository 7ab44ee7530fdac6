/** A line of the table: a figure of the app, the same of the floor page, and what the issue wants of them. */
export interface Figure {
  readonly name: string;
  readonly app: number;
  /** What the app is measured against: the floor page, or for lists the list of 100. */
  readonly against?: number | undefined;
  readonly unit?: 'B' | 'ms' | '';
  /** The target, in words, and whether this run has met it; without one the figure is for information. */
  readonly target?: string;
  readonly isMet?: boolean;
}

/** The middle one of several measurements. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

/** App ÷ floor; `undefined` where the floor's is zero or there is none. */
export function ratio({ app, against }: Pick<Figure, 'app' | 'against'>): number | undefined {
  return against === undefined || against === 0 ? undefined : app / against;
}

/** The figures as a table of text. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.name,
    format(figure.app, figure.unit),
    figure.against === undefined ? '' : format(figure.against, figure.unit),
    ratio(figure)?.toFixed(2) ?? '',
    figure.target ?? '',
    figure.isMet === undefined ? '' : figure.isMet ? 'met' : 'NOT MET',
  ]);
  const table = [['Figure', 'App', 'Against', 'Ratio', 'Target', ''], ...rows];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  const isNumber = (column: number) => column >= 1 && column <= 3;
  return table
    .map((row) =>
      row
        .map((cell, column) =>
          isNumber(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function format(value: number, unit: Figure['unit'] = ''): string {
  const digits = Number.isInteger(value) ? 0 : Math.abs(value) < 1 ? 3 : 1;
  const number = value.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return unit ? `${number} ${unit}` : number;
}
