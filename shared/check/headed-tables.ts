import type { BodyBlock } from '../plan/plan.ts';
import type { CheckedPlan } from './check-context.ts';
import type { CheckPlace } from './finding.ts';

/** A table as it stands in the text, with one name a column. */
export interface HeadedTable {
  block: BodyBlock;
  header: string[];
  rows: string[][];
}

/** The tables of a document that have a heading row, budgets and lists alike. */
export function headedTables({ plan }: CheckedPlan): HeadedTable[] {
  return plan.body.flatMap((block): HeadedTable[] => {
    if (block.kind !== 'table' || block.rows === null) return [];
    const count = block.headerRows ?? 0;
    if (count < 1) return [];
    const [first = [], ...below] = block.rows.slice(0, count);
    const header = first.map((_, c) =>
      [first, ...below]
        .map((row) => (row[c] ?? '').trim())
        .join(' ')
        .trim(),
    );
    return [{ block, header, rows: block.rows.slice(count) }];
  });
}

/** The first column whose name matches; -1 when none does. */
export const columnNamed = ({ header }: HeadedTable, name: RegExp): number =>
  header.findIndex((cell) => name.test(cell));

/** A row of a table as a place: 'Ekonomi · Fel i utbetalningar · 3 · 3 · 6'. */
export function rowPlace(
  { planId }: CheckedPlan,
  { block }: HeadedTable,
  row: readonly string[],
): CheckPlace {
  const quote = row
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join(' · ');
  const { page, lineStart } = block.source;
  return { planId, page, lineStart, quote, blockId: block.id };
}

/** What a row of a risk or list is called: its longest wordy cell among the first ones. */
export function rowName(row: readonly string[]): string {
  const words = row
    .slice(0, NAMING_CELLS)
    .map((cell) => cell.trim())
    .filter((cell) => /\p{L}{3}/u.test(cell));
  const [name = ''] = words.toSorted((a, b) => b.length - a.length);
  return name.length > LONG_NAME ? `${name.slice(0, LONG_NAME).trimEnd()} …` : name;
}

/** Number, area and risk come first; what is done about it after. */
const NAMING_CELLS = 3;
const LONG_NAME = 70;
