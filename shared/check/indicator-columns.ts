import type { Indicator } from '../plan/plan.ts';
import { columnNamed, type HeadedTable } from './headed-tables.ts';

/** What the column of a year says of an indicator in its own table. */
export interface YearCell {
  year: number;
  cell: string;
  /** The column's name: 'Målvärde 2031'. */
  column: string;
}

const OF_YEAR = /(?:mål|utfall|resultat|bokslut|prognos)\p{L}*[^\d]*((?:19|20)\d\d)$/iu;

/** Years that the headings of the indicator's own table give its outcomes and targets. */
export function yearCells(
  tables: readonly HeadedTable[],
  { text }: Pick<Indicator, 'text'>,
): YearCell[] {
  const own = tables.find(({ rows }) => rows.some((row) => isRowOf(row, text)));
  if (!own || columnNamed(own, /mål/iu) < 0) return [];
  const row = own.rows.find((cells) => isRowOf(cells, text)) ?? [];
  return own.header.flatMap((name, index) => {
    const column = name.trim();
    const year = OF_YEAR.exec(column)?.[1];
    const cell = (row[index] ?? '').trim();
    return year === undefined || cell === '' ? [] : [{ year: Number(year), cell, column }];
  });
}

const isRowOf = (row: readonly string[], text: string): boolean =>
  row.some((cell) => cell.trim() !== '' && cell.includes(text));
