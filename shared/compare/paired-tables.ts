import { typesetFigure } from '../text/typeset.ts';
import type { BudgetChange, BudgetSide } from './comparison.ts';

/** A column of the side-by-side table: one plan's column, or what was restated between the two. */
export type BudgetColumn =
  { kind: 'before' | 'after'; column: string } | { kind: 'restated'; column: string };

/** A table as both plans have it: rows paired, restated columns beside each other. */
export interface PairedTable {
  key: string;
  title: string;
  section: string | null;
  unit: string | null;
  columns: BudgetColumn[];
  rows: BudgetChange[];
  restatedCount: number;
  /** True when some row is printed with the other sign in one of the plans. */
  hasTurnedSign: boolean;
}

const columnsOf = (sides: readonly (BudgetSide | null)[]): string[] => [
  ...new Set(sides.flatMap((side) => side?.cells.map((cell) => cell.column) ?? [])),
];

function columns(rows: readonly BudgetChange[]): BudgetColumn[] {
  const restated = [...new Set(rows.flatMap((row) => row.restated.map((one) => one.column)))];
  const before = columnsOf(rows.map((row) => row.from));
  const after = columnsOf(rows.map((row) => row.to));
  const shared = before.filter((column) => after.includes(column));
  const first = [...new Set([...restated, ...shared])];
  return [
    ...first.flatMap((column): BudgetColumn[] => [
      { kind: 'before', column },
      { kind: 'after', column },
      ...(restated.includes(column) ? [{ kind: 'restated' as const, column }] : []),
    ]),
    ...after
      .filter((column) => !first.includes(column))
      .map((column): BudgetColumn => ({ kind: 'after', column })),
    ...before
      .filter((column) => !first.includes(column))
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
      columns: columns(rows),
      rows,
      restatedCount: rows.filter((row) => row.restated.length > 0).length,
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

/** What a cell shows: its plan's figure with a true minus, or how much was restated. */
export function cellText(row: BudgetChange, column: BudgetColumn): string {
  if (column.kind === 'restated') {
    const found = row.restated.find((one) => one.column === column.column);
    if (found === undefined) return '';
    const before = found.signTurned ? -found.before : found.before;
    const printed = row.to?.cells.find((cell) => cell.column === column.column)?.printed ?? '';
    return signed(found.after - before, decimalsOf(printed));
  }
  const side = column.kind === 'before' ? row.from : row.to;
  return typesetFigure(side?.cells.find((cell) => cell.column === column.column)?.printed ?? '');
}
