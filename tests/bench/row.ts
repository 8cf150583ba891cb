/** One line of the table: what was measured, against what, and what is wanted. */
export interface Row {
  what: string;
  /** As printed: '61 ms', '288 MB'. */
  ours: string;
  /** What it is measured against, with its own figure; '' where the goal stands by itself. */
  anchor: string;
  /** In the goal's unit: a ratio, milliseconds or megabytes. NaN where it could not be measured. */
  value: number;
  /** Null for a figure that is only told. */
  goal: { limit: number; isAtLeast?: boolean; unit: '×' | 'ms' | 'MB' | '%' } | null;
}

/** Two or three figures that say something, whatever the size. */
export const short = (value: number): string =>
  value >= 100
    ? value.toFixed(0)
    : value >= 10
      ? value.toFixed(1)
      : value.toFixed(value >= 1 ? 2 : 3);

export const ms = (value: number): string => `${short(value)} ms`;

/** A row whose goal is a ratio against an anchor of the same run. */
export const ratioRow = (
  what: string,
  ours: number,
  anchor: { name: string; time: number },
  limit: number | null,
): Row => ({
  what,
  ours: ms(ours),
  anchor: `${anchor.name} ${ms(anchor.time)}`,
  value: ours / anchor.time,
  goal: limit === null ? null : { limit, unit: '×' },
});

/** A row that could not be measured here, and why. */
export const skipped = (what: string, why: string): Row => ({
  what,
  ours: '–',
  anchor: why,
  value: Number.NaN,
  goal: null,
});

function verdictOf({ value, goal }: Row): string {
  if (Number.isNaN(value)) return 'hoppades över';
  if (goal === null) return '';
  return (goal.isAtLeast === true ? value >= goal.limit : value <= goal.limit) ? 'nått' : 'MISSAT';
}

function cellsOf(row: Row): string[] {
  const { goal, value } = row;
  const unit = goal?.unit ?? '×';
  const shown = Number.isNaN(value) ? '' : `${short(value)} ${unit}`;
  const wanted =
    goal === null ? '' : `${goal.isAtLeast === true ? '≥' : '≤'} ${goal.limit} ${unit}`;
  return [row.what, row.ours, row.anchor, shown, wanted, verdictOf(row)];
}

const HEAD = ['Vad', 'Beredd', 'Jämfört med', 'Kvot', 'Mål', 'Utfall'];

/** The rows as a table with columns in line. */
export function tableOf(rows: readonly Row[]): string {
  const cells = [HEAD, ...rows.map(cellsOf)];
  const widths = HEAD.map((_, i) => Math.max(...cells.map((row) => row[i]!.length)));
  return cells
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
