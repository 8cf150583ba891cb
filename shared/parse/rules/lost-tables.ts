import { parseFigure } from '../../text/number.ts';
import { singleSpaced } from '../../text/white-space.ts';
import type { ReadFinding } from '../../plan/plan.ts';
import { placeOf } from '../place.ts';
import type { Element, TypedLine } from '../typed-lines.ts';

/** So many lines with nothing but a figure are a column without its rows. */
const COLUMN_LINES = 4;

/** What a text file has lost of its tables. `takenLines` are lines that a table was read from. */
export const lostFindings = (
  elements: readonly Element[],
  takenLines: ReadonlySet<number>,
): ReadFinding[] => [
  ...lostTableFindings(elements, takenLines),
  ...lostRowFindings(elements, takenLines),
];

/**
 * What a text file has lost: columns of figures that stand below each other without the rows they
 * belong to, as plain text extraction leaves them. Nothing can tell which figure is which row's, so
 * it is said once, with the first place. `takenLines` are lines that a table was read from.
 */
function lostTableFindings(
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

/**
 * Rows that a text file has in columns and that no table took: as text alone their uppdrag, styrtal
 * or risks would be missed without a word. Said once, with the first place.
 */
function lostRowFindings(
  elements: readonly Element[],
  takenLines: ReadonlySet<number>,
): ReadFinding[] {
  const rows = elements
    .filter(({ kind }) => RUNNING.has(kind))
    .flatMap(({ lines }) => lines)
    .filter((line) => !takenLines.has(line.index) && isRow(line.source.text));
  const [first] = rows;
  if (first === undefined) return [];
  const often = rows.length === 1 ? 'En rad' : `${rows.length} rader`;
  return [
    {
      code: 'row-lost-in-text',
      severity: 'warning',
      message: `${often} står i kolumner men kom inte med i någon tabell, och har lästs som löpande text: ”${quoteOf(first)}”. Jämför med originalet, eller läs in planens PDF- eller Word-fil i stället.`,
      source: placeOf([first.source]),
    },
  ];
}

const RUNNING: ReadonlySet<Element['kind']> = new Set(['paragraph', 'listItem', 'title', 'lead']);

/** So many cells with figures among them are no line of justified text, whose gaps are wide too. */
const ROW_CELLS = 4;
const ROW_FIGURES = 2;
/** A page is at most some 250 characters wide. */
const WIDEST_ROW = 300;
const QUOTE_LENGTH = 60;

function isRow(text: string): boolean {
  if (text.length > WIDEST_ROW) return false;
  const cells = text.trim().split(/\s{2,}/u);
  return cells.length >= ROW_CELLS && cells.filter(isAFigure).length >= ROW_FIGURES;
}

function quoteOf(line: TypedLine): string {
  const text = singleSpaced(line.source.text).trim();
  return text.length > QUOTE_LENGTH ? `${text.slice(0, QUOTE_LENGTH)} …` : text;
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
