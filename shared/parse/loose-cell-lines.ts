import type { ReadFinding } from '../plan/plan.ts';
import type { SourceLine } from '../source/source.ts';
import { placeOf } from './place.ts';
import { cellGrid } from './rules/cell-grid.ts';
import { cellHeaders, isBudgetHeader } from './rules/cell-header.ts';
import type { CellHeader } from './rules/cell-header.ts';
import { cellLine, cellTextOf } from './rules/cell-lines.ts';
import { valueRows } from './rules/cell-rows.ts';
import { cellRisks } from './rules/cell-risks.ts';
import type { ValueRow } from './rules/cell-rows.ts';
import { looseLine, tableOf } from './rules/loose-table-block.ts';
import type { LooseTable } from './rules/loose-table-block.ts';

/** How many rows with values must be whole for each that is not. */
const WHOLE_FOR_SHORT = 2;

/**
 * The table whose header begins at the line when it was taken out row by row, each cell on a line of
 * its own, as word processors and viewers save it; undefined when none does.
 */
export function cellLinesTableAt(lines: readonly SourceLine[], at: number): LooseTable | undefined {
  const found = cellHeaders(lines, at).flatMap((header) => [
    ...gridTable(lines, at, header),
    ...rowsTable(lines, at, header),
  ]);
  // Of two ways to read the header, the right one leaves no lines over.
  return found.toSorted((one, other) => other.lineCount - one.lineCount)[0];
}

const headerOf = (line: SourceLine, { names }: CellHeader): SourceLine[][] =>
  names.map((name) => [looseLine(line, name)]);

function gridTable(lines: readonly SourceLine[], at: number, header: CellHeader): LooseTable[] {
  const start = at + header.lineCount;
  const found = header.areApart
    ? (cellGrid(lines, start, header) ?? cellRisks(lines, start, header))
    : null;
  if (found === null) return [];
  const rows = found.rows.map((row) => row.map((cell) => cell.map(cellLine)));
  return [{ table: tableOf([headerOf(lines[at]!, header), ...rows]), lineCount: found.end - at }];
}

function rowsTable(lines: readonly SourceLine[], at: number, header: CellHeader): LooseTable[] {
  const isPlain =
    isBudgetHeader(header) ||
    (header.areApart &&
      header.kinds.every((kind, column) => kind === (column === 0 ? 'label' : 'value')));
  const found = isPlain ? valueRows(lines, at + header.lineCount, header) : null;
  if (found === null) return [];
  const whole = found.rows.filter(({ values }) => values.every((value) => value !== null));
  const short = found.rows.filter(({ isShort }) => isShort);
  if (whole.length === 0 || whole.length < short.length * WHOLE_FOR_SHORT) return [];
  const rows = found.rows.map(({ label, values }) => [
    label.map(cellLine),
    ...values.map((value) => (value === null ? [] : [cellLine(value)])),
  ]);
  return [
    {
      table: tableOf([headerOf(lines[at]!, header), ...rows]),
      lineCount: found.end - at,
      findings: short.map(shortRow),
    },
  ];
}

function shortRow({ label }: ValueRow): ReadFinding {
  return {
    code: 'table-row-width',
    severity: 'warning',
    message: `Raden ”${label.map(cellTextOf).join(' ')}” har färre värden än tabellen har kolumner. De har inte lagts in, eftersom det inte går att se vilka som saknas.`,
    source: placeOf(label),
  };
}
