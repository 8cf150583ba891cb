import type { NumberCell, Span, TableCell, TableColumn } from './report.ts';

const NO_BREAK = '\u00a0';
const MINUS = '\u2212';
const NO_FIGURE = '–';

const grouped = (digits: string): string => digits.replace(/\B(?=(?:\d{3})+$)/gu, NO_BREAK);

/**
 * A number as Swedish prints it: '1 234,5 mnkr', '−3,0 %', '+12'; thousands and unit after a
 * no-break space. What is no number (NaN, infinite) is a dash.
 */
export function formatNumberCell(cell: Omit<NumberCell, 'kind'>): string {
  if (!Number.isFinite(cell.value)) return NO_FIGURE;
  const [whole = '', fraction] = Math.abs(cell.value).toFixed(cell.decimals).split('.');
  const figure = fraction === undefined ? grouped(whole) : `${grouped(whole)},${fraction}`;
  // What rounds to nothing has no sign.
  const isZero = /^[0,\u00a0]+$/u.test(figure);
  const sign = isZero || cell.value === 0 ? '' : cell.value < 0 ? MINUS : cell.isSigned ? '+' : '';
  const unit = cell.unit === undefined || cell.unit === '' ? '' : NO_BREAK + cell.unit;
  return sign + figure + unit;
}

/** A cell's content as text of one or more looks, for every format without numbers of its own. */
export const cellSpans = (cell: TableCell): Span[] =>
  cell.kind === 'text' ? cell.spans : [{ text: formatNumberCell(cell) }];

/** Spans as text alone. */
export const spansText = (spans: readonly Span[]): string => spans.map(({ text }) => text).join('');

const MARKED = { insert: 'tillagt', delete: 'struket' } as const;

/** As `spansText`, where no look can say what was struck and what added: 'ska [struket: påbörja] …'. */
export const markedText = (spans: readonly Span[]): string =>
  spans
    .map(({ text, mark }) => {
      const words = text.trim();
      // The space goes outside, as between words.
      return mark === undefined || words === ''
        ? text
        : text.replace(words, () => `[${MARKED[mark]}: ${words}]`);
    })
    .join('');

/** Whether a column's cells stand to the right. */
export const isToTheRight = (column: TableColumn | undefined): boolean => column?.kind === 'number';

/** A row's cells, one for each column: what is missing is empty, what is over is left out. */
export const cellsOf = (
  row: { cells: readonly TableCell[] },
  columns: readonly TableColumn[],
): TableCell[] => columns.map((_, at) => row.cells[at] ?? { kind: 'text', spans: [] });
