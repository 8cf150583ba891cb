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
 * Styrtal told with labels to the left and values to the right ('Indikator | Andel nöjda', 'Mål 2026 |
 * 85 %'), one card or several below each other, as the rows of a grid with those
 * labels for column names; null for other tables.
 */
export function indicatorCard(table: TableBlock, known: KnownWords): Grid | null {
  if (table.columnCount !== 2) return null;
  const grid = gridOf(table, known);
  const rows = [...grid.header, ...grid.body].filter((row) => !isEmptyRow(row));
  const cards = cardsIn(rows);
  const fullest = cards.toSorted((a, b) => b.length - a.length)[0];
  if (fullest === undefined || fullest.length > MAX_ROWS) return null;
  const labels = fullest.map(labelOf);
  const isCard =
    rows.every((row) => row.cells.length === 2 && labels.includes(labelOf(row))) &&
    cards.every(([first]) => isIndicatorLabel(labelOf(first!))) &&
    labels.slice(1).some((label) => holdsValue(label));
  if (!isCard) return null;
  return {
    columnCount: labels.length,
    title: null,
    header: [column(fullest, 0, labels)],
    body: cards.map((card) => column(card, 1, labels)),
    isSure: grid.isSure,
  };
}

// A card begins with the label of the styrtal itself.
function cardsIn(rows: readonly GridRow[]): GridRow[][] {
  const cards: GridRow[][] = [];
  for (const row of rows) {
    const open = cards.at(-1);
    if (open === undefined || isIndicatorLabel(labelOf(row))) cards.push([row]);
    else open.push(row);
  }
  return cards;
}

const labelOf = (row: GridRow): string => plain(row.cells[0]?.text ?? '');

/** The labels or the values of a card as a row, each under its label. */
const column = (card: readonly GridRow[], at: 0 | 1, labels: readonly string[]): GridRow => ({
  cells: card.map((row) => ({ ...row.cells[at]!, column: labels.indexOf(labelOf(row)) })),
  page: card[0]?.page ?? null,
  isAfterBreak: false,
});

function holdsValue(label: string): boolean {
  return [TARGET, LONG_TERM, OUTCOME_KNOWN, OUTCOME_NOW].some((words) => words.test(label));
}
