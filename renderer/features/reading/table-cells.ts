/** A cell and where its text starts in the table's text (cells joined by tabs, rows by line breaks). */
export interface TableCell {
  text: string;
  from: number;
  isNumber: boolean;
}

/** '56 %', '−8 144,9', '> 0 mnkr', '77–80', '5 av 8': what is set flush right to be compared by eye. */
const FIGURE = /^[<>≤≥±+−–-]?\s*\d[\d\s.,]*([–-]\s*\d[\d\s.,]*)?(%|mnkr|tkr|kr|st|av \d+)?$/;
const LONGEST_FIGURE = 16;

const isFigure = (text: string): boolean =>
  text.length <= LONGEST_FIGURE && FIGURE.test(text.trim());

/** A table's rows with their cells' places in the block's text. */
export const tableCells = (rows: readonly (readonly string[])[]): TableCell[][] => {
  let at = 0;
  return rows.map((row) =>
    row.map((text) => {
      const cell = { text, from: at, isNumber: isFigure(text) };
      at += text.length + 1;
      return cell;
    }),
  );
};

/**
 * True for the columns of which every cell below the headings is a figure or empty. A row without any
 * figure is a heading too ('Omsättning', 'Varav budgetram' under the years) and tells nothing.
 */
export const numberColumns = (rows: readonly TableCell[][], headerRows: number): boolean[] => {
  const body = rows.slice(headerRows).filter((row) => row.some((cell) => cell.isNumber));
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => {
    const filled = body.flatMap((row) => (row[column]?.text.trim() ? [row[column]] : []));
    return filled.length > 0 && filled.every((cell) => cell.isNumber);
  });
};

/** Rows of a name and its figures ('figures'), or of sentences beside each other ('words'). */
export type TableShape = 'figures' | 'words';

/** What a table is by its columns: all after the first of figures, or not. */
export const tableShape = (isNumber: readonly boolean[]): TableShape =>
  isNumber.length > 1 && isNumber.slice(1).every(Boolean) ? 'figures' : 'words';

/** Nothing stands in it. */
export const isEmpty = (cell: TableCell): boolean => cell.text.trim() === '';
