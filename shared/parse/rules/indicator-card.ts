import type { KnownWords } from '../../text/known-words.ts';
import type { TableBlock } from '../../source/source.ts';
import { LONG_TERM, OUTCOME_KNOWN, OUTCOME_NOW, TARGET } from '../vocabulary/table-words.ts';
import { gridOf, isEmptyRow } from './table-grid.ts';
import type { Grid, GridRow } from './table-grid.ts';
import { isIndicatorLabel } from './table-header.ts';
import { plain } from './table-kind.ts';

/** A card has a styrtal and a value or two; more rows are a table. */
const MAX_ROWS = 8;

/**
 * A styrtal told with labels to the left and values to the right ('Indikator | Andel nöjda',
 * 'Mål 2026 | 85 %') as the one row of a grid with those labels for column names; null for other tables.
 */
export function indicatorCard(table: TableBlock, known: KnownWords): Grid | null {
  if (table.columnCount !== 2 || table.rows.length > MAX_ROWS) return null;
  const grid = gridOf(table, known);
  const rows = [...grid.header, ...grid.body].filter((row) => !isEmptyRow(row));
  const labels = rows.map((row) => plain(row.cells[0]?.text ?? ''));
  const isCard =
    rows.every((row) => row.cells.length === 2) &&
    isIndicatorLabel(labels[0] ?? '') &&
    labels.slice(1).some((label) => holdsValue(label));
  if (!isCard) return null;
  const column = (at: 0 | 1): GridRow => ({
    cells: rows.map((row, index) => ({ ...row.cells[at]!, column: index })),
    page: rows[0]?.page ?? null,
    isAfterBreak: false,
  });
  return {
    columnCount: rows.length,
    title: null,
    header: [column(0)],
    body: [column(1)],
    isSure: grid.isSure,
  };
}

function holdsValue(label: string): boolean {
  return [TARGET, LONG_TERM, OUTCOME_KNOWN, OUTCOME_NOW].some((words) => words.test(label));
}
