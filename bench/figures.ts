/** A line of the table: a figure of the app, the same of what it is measured against, and what is wanted of them. */
export interface Figure {
  readonly name: string;
  readonly app: number;
  /** What the app is measured against: the floor page, an older build, or for lists the list of 100. */
  readonly against?: number | undefined;
  /** Where it was measured pair by pair: see `compare.ts`. */
  readonly ratio?: number | undefined;
  readonly spread?: readonly [number, number] | undefined;
  readonly unit?: 'B' | 'ms' | '';
  /** The target, in words, and whether this run has met it; without one the figure is for information. */
  readonly target?: string;
  readonly isMet?: boolean;
}

/** The figure with the most that its ratio may be; nothing against nothing is met. */
export function atMost(most: number, figure: Omit<Figure, 'target' | 'isMet'>): Figure {
  const ratio = ratioOf(figure);
  return { ...figure, target: `≤ ${most.toFixed(2)}`, isMet: ratio === undefined ? figure.app === 0 : ratio <= most };
}

/** App ÷ what it is measured against; `undefined` where that is zero or there is none. */
export function ratioOf({ app, against, ratio }: Pick<Figure, 'app' | 'against' | 'ratio'>): number | undefined {
  return ratio ?? (against === undefined || against === 0 ? undefined : app / against);
}

/** The figures as a table of text. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.name,
    format(figure.app, figure.unit),
    figure.against === undefined ? '' : format(figure.against, figure.unit),
    ratioOf(figure)?.toFixed(2) ?? '',
    figure.spread?.map((end) => end.toFixed(2)).join(' to ') ?? '',
    figure.target ?? '',
    figure.isMet === undefined ? '' : figure.isMet ? 'met' : 'NOT MET',
  ]);
  const table = [['Figure', 'App', 'Against', 'Ratio', 'Spread', 'Target', ''], ...rows];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  const isNumber = (column: number) => column >= 1 && column <= 4;
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
