import { parseFigure } from '../../text/number.ts';
import type { ReadFinding } from '../../plan/plan.ts';
import { placeOf } from '../place.ts';
import type { Element, TypedLine } from '../typed-lines.ts';

/** So many lines with nothing but a figure are a column without its rows. */
const COLUMN_LINES = 4;

/**
 * What a text file has lost: columns of figures that stand below each other without the rows they
 * belong to, as plain text extraction leaves them. Nothing can tell which figure is which row's, so
 * it is said once, with the first place. `takenLines` are lines that a table was read from.
 */
export function lostTableFindings(
  elements: readonly Element[],
  takenLines: ReadonlySet<number>,
): ReadFinding[] {
  const columns = columnsOf(elements, takenLines).filter((column) => !arePages(column));
  const [first] = columns;
  if (first === undefined) return [];
  const often = columns.length === 1 ? '' : `, på ${columns.length} ställen`;
  return [
    {
      code: 'tables-lost-in-text',
      severity: 'warning',
      message: `Textfilen har tappat tabeller: belopp och värden står i kolumner utan sina rader${often}. De har inte tolkats. Läs in planens PDF- eller Word-fil i stället.`,
      source: placeOf(first.map((line) => line.source)),
    },
  ];
}

/** No figure is printed with more characters; bounds the work of the patterns. */
const MAX_LENGTH = 40;

const isAFigure = (text: string): boolean =>
  text.length <= MAX_LENGTH && parseFigure(text.trim()) !== null;

function columnsOf(
  elements: readonly Element[],
  takenLines: ReadonlySet<number>,
): (readonly TypedLine[])[] {
  const columns: TypedLine[][] = [];
  let open: TypedLine[] = [];
  const close = (): void => {
    if (open.length >= COLUMN_LINES) columns.push(open);
    open = [];
  };
  for (const element of elements) {
    if (element.kind === 'table' || element.kind === 'toc') close();
    else
      for (const line of element.lines) {
        const isFigure = isAFigure(line.source.text);
        if (isFigure && !takenLines.has(line.index)) open.push(line);
        else close();
      }
  }
  close();
  return columns;
}

// The pages of a contents list: whole numbers that never go back.
function arePages(column: readonly TypedLine[]): boolean {
  const texts = column.map((line) => line.source.text.trim());
  return texts.every(
    (text, at) => /^\d{1,3}$/u.test(text) && Number(text) >= Number(texts[at - 1] ?? 0),
  );
}
