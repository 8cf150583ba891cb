import { typesetFigure } from '../text/typeset.ts';
import { growthBases, type GrowthBase } from './budget-growth.ts';
import type { BudgetChange, BudgetSide } from './comparison.ts';

/**
 * A column of the side-by-side table: one plan's column, what was restated between the two, or how
 * much the newer plan's budget differs from the year before.
 */
export type BudgetColumn =
  | { kind: 'before' | 'after' | 'restated'; column: string }
  | { kind: 'growth'; column: string; base: GrowthBase };

/** A table as both plans have it: rows paired, restated columns beside each other. */
export interface PairedTable {
  key: string;
  title: string;
  section: string | null;
  unit: string | null;
  columns: BudgetColumn[];
  rows: BudgetChange[];
  restatedCount: number;
  /** What became of the table as a whole; 'both' when both plans have it. */
  standing: 'both' | 'new' | 'dropped';
  /** True when some row is printed with the other sign in one of the plans. */
  hasTurnedSign: boolean;
}

const columnsOf = (sides: readonly (BudgetSide | null)[]): string[] => [
  ...new Set(sides.flatMap((side) => side?.cells.map((cell) => cell.column) ?? [])),
];

/** A difference between shares is no share: it is not told as if it were one. */
const isShare = (unit: string | null): boolean => /procent|%/u.test(unit ?? '');

function columns(rows: readonly BudgetChange[], unit: string | null): BudgetColumn[] {
  const restated = [...new Set(rows.flatMap((row) => row.restated.map((one) => one.column)))];
  const before = columnsOf(rows.map((row) => row.from));
  const after = columnsOf(rows.map((row) => row.to));
  const shared = before.filter((column) => after.includes(column));
  const first = [...new Set([...restated, ...shared])];
  const growth = isShare(unit) ? new Map<string, GrowthBase>() : growthBases(before, after);
  const olderBases = [...growth.values()].filter(
    ({ kind, column }) => kind === 'before' && !first.includes(column),
  );
  const isBase = (column: string) => olderBases.some((base) => base.column === column);
  return [
    ...first.flatMap((column): BudgetColumn[] => [
      { kind: 'before', column },
      { kind: 'after', column },
      ...(restated.includes(column) ? [{ kind: 'restated' as const, column }] : []),
    ]),
    ...after
      .filter((column) => !first.includes(column))
      .flatMap((column): BudgetColumn[] => {
        const base = growth.get(column);
        if (base === undefined) return [{ kind: 'after', column }];
        return [
          ...(olderBases.includes(base) ? [{ kind: base.kind, column: base.column }] : []),
          { kind: 'after', column },
          { kind: 'growth', column, base },
        ];
      }),
    ...before
      .filter((column) => !first.includes(column) && !isBase(column))
      .map((column): BudgetColumn => ({ kind: 'before', column })),
  ];
}

/** True when the two plans print the row with opposite signs. */
export const isTurned = (row: BudgetChange): boolean =>
  row.signTurned === true || row.restated.some((one) => one.signTurned);

/** The rows gathered into their tables, in the newer plan's order; dropped tables last. */
export function pairedTables(changes: readonly BudgetChange[]): PairedTable[] {
  const tableOf = new Map<string, string>();
  for (const { from, to } of changes)
    if (from !== null && to !== null) tableOf.set(from.tableKey, to.tableKey);
  const groups = new Map<string, BudgetChange[]>();
  for (const row of changes) {
    const fromKey = row.from?.tableKey ?? '';
    const key = row.to?.tableKey ?? tableOf.get(fromKey) ?? `före-${fromKey}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups].map(([key, rows]) => {
    const side = rows.find((row) => row.to !== null)?.to ?? rows[0]?.from ?? null;
    return {
      key,
      title: side?.title ?? '',
      section: side?.section ?? null,
      unit: side?.unit ?? null,
      columns: columns(rows, side?.unit ?? null),
      rows,
      restatedCount: rows.filter((row) => row.restated.length > 0).length,
      standing: rows.every(({ from }) => from === null)
        ? 'new'
        : rows.every(({ to }) => to === null)
          ? 'dropped'
          : 'both',
      hasTurnedSign: rows.some(isTurned),
    };
  });
}

/** '+137,3' and '−8,0': a difference always carries its sign, and as many decimals as the cell it is of. */
export function signed(value: number, decimals: number): string {
  const number = new Intl.NumberFormat('sv-SE', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return (value > 0 ? '+' : '') + number.format(value);
}

const decimalsOf = (printed: string): number =>
  /,(\d+)\s*%?$/u.exec(printed.trim())?.[1]?.length ?? 0;

const cellOf = (side: BudgetSide | null, column: string) =>
  side?.cells.find((cell) => cell.column === column);

/**
 * How much the budget differs from the year before, in the newer plan's signs, with the figure it is
 * told of as printed; null where either is not printed.
 */
export function growthOf(
  row: BudgetChange,
  { column, base }: Extract<BudgetColumn, { kind: 'growth' }>,
): { change: number; printed: string } | null {
  const cell = cellOf(row.to, column);
  const former = cellOf(base.kind === 'after' ? row.to : row.from, base.column)?.value ?? null;
  if (cell === undefined || cell.value === null || former === null) return null;
  const before = base.kind === 'before' && isTurned(row) ? -former : former;
  return { change: cell.value - before, printed: cell.printed };
}

/** What a cell shows: its plan's figure with a true minus, or how much was restated or has grown. */
export function cellText(row: BudgetChange, column: BudgetColumn): string {
  if (column.kind === 'growth') {
    const growth = growthOf(row, column);
    return growth === null ? '' : signed(growth.change, decimalsOf(growth.printed));
  }
  if (column.kind === 'restated') {
    const found = row.restated.find((one) => one.column === column.column);
    if (found === undefined) return '';
    const before = found.signTurned ? -found.before : found.before;
    return signed(found.after - before, decimalsOf(cellOf(row.to, column.column)?.printed ?? ''));
  }
  const side = column.kind === 'before' ? row.from : row.to;
  return typesetFigure(cellOf(side, column.column)?.printed ?? '');
}
