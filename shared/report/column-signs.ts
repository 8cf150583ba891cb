import { formatNumberCell, spansText } from './format-cell.ts';
import type { TableBlock } from './report.ts';

/** A column of text wants no more signs than this, and a word longer than that is broken. */
const WIDEST = 45;
const LONGEST_WORD = 24;
/** A title is set in bold, and a typeface that stands in for another is often wider. */
const TITLE_SHARE = 1.15;
/** A text is broken at spaces and strokes, and at hyphens after letters: a date stays whole. */
const BREAKS = /[ \n/]|(?<=\p{L})-/u;

const longest = (texts: readonly string[]): number =>
  texts.reduce((most, text) => Math.max(most, text.length), 1);

function cellTexts(block: TableBlock, at: number): string[] {
  return block.rows.flatMap((row) => {
    const cell = row.kind === 'group' ? undefined : row.cells[at];
    if (cell === undefined) return [];
    return [cell.kind === 'number' ? formatNumberCell(cell) : spansText(cell.spans)];
  });
}

const longestWord = (texts: readonly string[]): number =>
  Math.min(LONGEST_WORD, longest(texts.flatMap((text) => text.split(BREAKS))));

/** Room that a column needs for its longest word, and what it would like to have, in signs. */
interface ColumnSigns {
  least: number;
  wished: number;
}

/** What each column of a table has to say, in signs, so that every format can share its width alike. */
export function columnSigns(block: TableBlock): ColumnSigns[] {
  return block.columns.map(({ title, width = 1 }, at) => {
    const texts = cellTexts(block, at);
    const least = Math.max(longestWord(texts), longestWord([title]) * TITLE_SHARE);
    return { least, wished: Math.min(WIDEST, longest([title, ...texts])) * width };
  });
}
