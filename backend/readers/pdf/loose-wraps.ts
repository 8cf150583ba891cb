import type { PdfLine } from './lines.ts';
import { columnsOf, type LooseRow } from './loose-columns.ts';
import { isBold, textOf } from './paragraphs.ts';

/** In ems: lines nearer than this may be one cell's text going on. */
const WRAP_GAP = 1.5;
/** Share of the rows with values that begin with a number where rows are numbered. */
const NUMBERED_SHARE = 0.6;

const FIGURE = /^[-–−+]?[\d\s.,]+\s?%?$/;
const NUMBER = /^\d{1,3}\s?\p{Ll}?[.:)]/u;

/** What a table's columns tell of how their cells go on over lines. */
export interface WrapColumns {
  edges: readonly number[];
  /** Where each column's longest line ends; null where no cell goes on over several lines. */
  rights: (number | null)[];
  /** Each row begins with a number ('3 b. …'): what does not is the row before, going on. */
  isNumbered: boolean;
}

const columnOf = (piece: PdfLine, edges: readonly number[]): number =>
  columnsOf(piece, edges).column;

/** Looks through a table's printed rows, once. */
export function wrapColumns(rows: readonly LooseRow[], edges: readonly number[]): WrapColumns {
  const withValues = rows
    .slice(1)
    .filter((row) => row.segments.length > 1)
    .flatMap((row) => row.segments.filter((s) => columnOf(s, edges) === 0));
  const numbered = withValues.filter((label) => NUMBER.test(textOf(label))).length;
  return {
    edges,
    rights: Array.from({ length: edges.length + 1 }, (_, column) =>
      rightOf(
        rows.map((row) => row.segments.filter((s) => columnOf(s, edges) === column)),
        edges,
      ),
    ),
    isNumbered: numbered >= 2 && numbered >= withValues.length * NUMBERED_SHARE,
  };
}

function rightOf(pieces: readonly PdfLine[][], edges: readonly number[]): number | null {
  const narrow = pieces.flat().filter((piece) => columnsOf(piece, edges).span === 1);
  const isWrapping = pieces.some(
    ([piece], i) => i > 0 && piece !== undefined && isText(piece) && pieces[i - 1]!.length > 0,
  );
  return isWrapping ? Math.max(...narrow.map((piece) => piece.x1)) : null;
}

/**
 * Whether a printed row goes on with the table's row before it: its label or a cell of text goes on,
 * or its values fill cells that are still empty.
 */
export function isWrapped(
  group: readonly LooseRow[],
  before: LooseRow,
  row: LooseRow,
  columns: WrapColumns,
): boolean {
  const { edges } = columns;
  if (row.y - before.y > Math.max(row.size, before.size) * WRAP_GAP) return false;
  const used = new Set(group.flatMap((r) => r.segments.map((s) => columnOf(s, edges))));
  const isFree = (s: PdfLine): boolean => !used.has(columnOf(s, edges));
  const goesOn = (s: PdfLine): boolean => isGoingOn(before, s, columns);
  const label = row.segments.find((s) => columnOf(s, edges) === 0);
  const values = row.segments.filter((s) => s !== label);
  if (label === undefined && isHeaderWrap(group, row)) return true;
  if (values.some((s) => !isFree(s) && FIGURE.test(textOf(s)))) return false;
  if (label === undefined) return values.every(isFree) || values.some(goesOn);
  const isUnnumbered =
    columns.isNumbered && values.length === 0 && !NUMBER.test(textOf(label).trim());
  // 'RUN' over '1': a narrow label's number goes on where the text beside it does.
  const isRest = /^\d+[.:]?$/.test(textOf(label).trim()) && values.some(isText);
  return goesOn(label) || isRest || (isUnnumbered && !isFree(label));
}

// In small letters, after a hyphen, or broken because the next word did not fit.
function isGoingOn(before: LooseRow, piece: PdfLine, columns: WrapColumns): boolean {
  const column = columnOf(piece, columns.edges);
  const above = before.segments.find((s) => columnOf(s, columns.edges) === column);
  if (above === undefined) return false;
  const right = columns.rights[column] ?? null;
  return isText(piece) || /[-,/(]$/.test(textOf(above)) || isBrokenForWidth(above, piece, right);
}

// The next word did not fit on the line above: nobody chose to begin a row there.
function isBrokenForWidth(above: PdfLine, below: PdfLine, right: number | null): boolean {
  if (right === null || isBold(above) !== isBold(below) || FIGURE.test(textOf(above))) return false;
  const text = textOf(below);
  const word = /^\S+/.exec(text)?.[0] ?? '';
  const width = ((below.x1 - below.x0) * (word.length + 1)) / Math.max(1, text.length);
  return !/[.:!?]$/.test(textOf(above)) && above.x1 + width > right;
}

// Words that go on in small letters are a cell's second line; figures never are.
const isText = (segment: PdfLine): boolean => /^[\p{Ll}(]/u.test(textOf(segment));

// 'Budget' over '2026', 'Mål' over 'värde': the headers' next line is years under words, or bold too.
function isHeaderWrap(group: readonly LooseRow[], row: LooseRow): boolean {
  const isAllBold = [...group, row].every((one) => one.segments.every(isBold));
  if (isAllBold && row.segments.every((s) => !/\d{3}\s?%|,\d/u.test(textOf(s)))) return true;
  return (
    group.length === 1 &&
    row.segments.every((s) => /^(?:19|20)\d\d$/.test(textOf(s))) &&
    group[0]!.segments.every((s) => /\p{L}/u.test(textOf(s)))
  );
}
