import { endsInMidWord, firstWord } from '../../../shared/text/sentence.ts';
import {
  GIVER_COLUMN,
  OTHER_COLUMN,
  RECIPIENT_COLUMN,
} from '../../../shared/parse/vocabulary/assignment-columns.ts';
import { GROUP_LABEL } from '../../../shared/parse/vocabulary/table-words.ts';
import { isFigure, isInMidSentence, isOnlyFigure, isOpen, waits } from './cell-words.ts';
import type { CellLine } from './column-rows.ts';

/** A figure under a figure is the next row's, whatever the label says. */
export const FIGURE_AGAIN = 9;
/** Surely the next line of a text. */
export const GOES_ON = -3;

/** Share of a column's width up to which the next word surely, or perhaps, had room on the line. */
const SURELY_ROOM = 0.85;
const PERHAPS_ROOM = 1;
/** Headers are seldom this long: a line of so many characters is part of a sentence. */
export const SENTENCE_LINE = 32;
/** A label that fills its column and is this long may go on with a name. */
const LONG_LABEL = 20;

/** What speaks for a text beginning a cell under the lines of another: it was not broken for lack of room. */
export function newness(
  above: readonly CellLine[],
  { text, room }: CellLine,
  column: number,
): number {
  const last = above.at(-1)!.text;
  if (isFigure(text)) return newnessOfFigure(last, text);
  if (saysWhichWay(text) && (/^\S*\d/u.test(last) || saysWhichWay(last))) return 1;
  if (endsInMidWord(last) || last.endsWith(',') || isInMidSentence(text)) return GOES_ON;
  if (waits(last) && !isColumnName(last)) return GOES_ON;
  if (isOpen(above.map(({ text: line }) => line))) return GOES_ON;
  if (isFigure(last) || firstWord(above[0]!.text) === firstWord(text)) return 2;
  const needed = last.length + 1 + firstWord(text).length;
  if (/[.!?]["”)]?$/u.test(last)) return needed <= room * PERHAPS_ROOM ? 2 : 1;
  if (needed <= room * SURELY_ROOM) return 2;
  if (needed <= room * PERHAPS_ROOM) return 0.5;
  return column === 0 && (last.length < LONG_LABEL || GROUP_LABEL.test(text)) ? 1 : 0;
}

/** 'ska öka', 'minskar': the whole of a value, though it begins with a small letter. */
const saysWhichWay = (text: string): boolean =>
  /^(?:ska |bör )?(?:öka[rs]?|minska[rs]?|förbättras|bibehållas|(?:vara )?oförändra[dt]e?)\.?$/u.test(
    text,
  );

/** 'Ansvarig för' and 'Givet av' wait for no more than the names below them. */
const isColumnName = (text: string): boolean =>
  RECIPIENT_COLUMN.test(text) || GIVER_COLUMN.test(text);

/** '−1' over '962,0': a narrow column broke the figure at its space. */
const isBrokenThousand = (last: string, text: string): boolean =>
  /^[-–−]?\d{1,3}$/u.test(last) && /^\d{3}(?:,\d+)?$/u.test(text);

/** Under 'högst' and under a sentence a figure goes on; under a header it is the first row's. */
function newnessOfFigure(last: string, text: string): number {
  if (isFigure(last)) return isBrokenThousand(last, text) ? 0 : FIGURE_AGAIN;
  // 'Klart' over '2027': when something is done, not of which year a column is.
  if (OTHER_COLUMN.test(last)) return 2;
  return isOnlyFigure(text) &&
    last.length < SENTENCE_LINE &&
    !/^(?:högst|minst|max|lägst|ca|under|över)$/iu.test(last)
    ? 1
    : GOES_ON;
}
