import { columnSigns } from './column-signs.ts';
import type { ReportBlock, TableBlock } from './report.ts';

/** Signs at a table's size that our own upright page has room for, and those that margins take. */
const UPRIGHT_SIGNS = 77;
const MARGIN_SIGNS = 1.6;

/** A table of words alone stands upright however long they are: words are broken, figures are not. */
const FEWEST_FIGURES = 3;

/** Whether a table's figures have no room beside each other on a page of so many signs. */
export function isWide(block: TableBlock, room = UPRIGHT_SIGNS): boolean {
  if (block.columns.filter(({ kind }) => kind === 'number').length < FEWEST_FIGURES) return false;
  const signs = columnSigns(block).reduce((sum, { least }) => sum + least + MARGIN_SIGNS, 0);
  return signs > room;
}

/** Where a part begins: at a heading, or at the first of several in a row. */
const begins = (blocks: readonly ReportBlock[], at: number): boolean =>
  at === 0 || (blocks[at]?.kind === 'heading' && blocks[at - 1]?.kind !== 'heading');

/**
 * Whether each block stands on a page turned sideways: what lies between two headings does when a
 * table in it is too wide for an upright page, its headings and sources with it. `room` is an upright page's, in signs.
 */
export function turnedBlocks(blocks: readonly ReportBlock[], room = UPRIGHT_SIGNS): boolean[] {
  const turned: boolean[] = [];
  for (let from = 0; from < blocks.length;) {
    let to = from + 1;
    while (to < blocks.length && !begins(blocks, to)) to += 1;
    const isTurned = blocks.slice(from, to).some((it) => it.kind === 'table' && isWide(it, room));
    for (; from < to; from += 1) turned.push(isTurned);
  }
  return turned;
}
