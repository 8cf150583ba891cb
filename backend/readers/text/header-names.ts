import { valueCells } from '../../../shared/parse/rules/loose-table-values.ts';
import type { CellLine } from './column-rows.ts';
import type { Column } from './gutters.ts';
import type { Segment } from './spaced-line.ts';

/**
 * The columns, those cut in two or more that a header names apart although the cells below touch
 * ('44 % 42,3 % (2024)' below 'Målvärde' and 'Utfall').
 */
export function columnsByNames(columns: readonly Column[], names: readonly Segment[]): Column[] {
  return columns.flatMap((column) => {
    const inside = names.filter((name) => name.from >= column.from && name.to <= column.to);
    return inside.map((name, i) => ({
      from: i === 0 ? column.from : middle(inside[i - 1]!, name),
      to: i === inside.length - 1 ? column.to : middle(name, inside[i + 1]!),
    }));
  });
}

const middle = (left: Segment, right: Segment): number => Math.ceil((left.to + right.from) / 2);

/** A piece that reaches over several columns as one value a column; null when it does not come out. */
export function valuesOver(
  segment: Segment,
  columns: readonly Column[],
): { text: string; column: Column }[] | null {
  const under = columns.filter((column) => segment.from < column.to && segment.to > column.from);
  const values = under.length < 2 ? null : valueCells(segment.text);
  if (values === null || values.length !== under.length) return null;
  return values.map((text, i) => ({ text, column: under[i]! }));
}

/**
 * Gives each column its own name where two stand in one place of the header and the next is empty:
 * 'Omsättning Netto' over two columns of figures.
 */
export function spreadNames(cells: readonly CellLine[]): CellLine[] {
  const spread = cells.map((cell) => ({ ...cell }));
  for (const [column, cell] of spread.entries()) {
    const next = spread[column + 1];
    const names = cell.text.split(' ');
    const areNames = names.length === 2 && names.every((name) => /^\p{Lu}/u.test(name));
    if (column === 0 || next === undefined || next.text !== '' || !areNames) continue;
    spread[column] = { ...cell, text: names[0]! };
    spread[column + 1] = { ...next, text: names[1]! };
  }
  return spread;
}
