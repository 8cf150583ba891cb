import type { ReadFinding } from '../../plan/plan.ts';
import { assertNever } from '../../text/assert-never.ts';
import type { KnownWords } from '../../text/known-words.ts';
import { placeOf } from '../place.ts';
import type { LooseTableElement, TableReading, TypedLine } from '../typed-lines.ts';
import { ROW_OR_COLUMN } from './cell-header.ts';
import { looseBudgetRows } from './loose-table-budget.ts';
import type { LooseBudget } from './loose-table-budget.ts';
import { looseHeader, looseHeaderAt } from './loose-table-header.ts';
import type { LooseHeader } from './loose-table-header.ts';
import { looseIndicatorRows } from './loose-table-indicators.ts';
import { looseRiskRows } from './loose-table-risks.ts';
import { linesOf, looseCell, rowTexts, textAt } from './table-grid.ts';
import type { Grid, GridRow } from './table-grid.ts';
import type { TablePiece } from './table-pieces.ts';
import { captionOf } from './table-surroundings.ts';

/** What a grammar made of the lines below a header. */
interface Body {
  readonly rows: readonly GridRow[];
  readonly end: number;
  readonly findings: readonly ReadFinding[];
  /** The columns, where the rows show others than the header. */
  readonly names?: readonly string[] | undefined;
}

/**
 * The tables whose cells no source gives, read from the order and wording of their lines. Lines that
 * no grammar takes are left as text.
 */
export function looseTables(
  element: LooseTableElement,
  at: number,
  reading: TableReading,
): TablePiece[] {
  const { lines } = element;
  const pieces: TablePiece[] = [];
  let from = 0;
  while (from < lines.length) {
    const header = withoutFirstRow(looseHeaderAt(lines, from), lines, from, reading.knownWords);
    const body =
      header === null ? null : bodyOf(lines, from + header.lineCount, header, reading.knownWords);
    if (header === null || body === null || body.rows.length === 0 || isScrambled(header, body)) {
      from += header?.lineCount ?? 1;
      continue;
    }
    pieces.push(pieceOf(element, at, reading, lines.slice(from, body.end), header, body));
    from = body.end;
  }
  return pieces;
}

/** Share of the rows that have figures for a label where the cells came in another order than the rows'. */
const SCRAMBLED_SHARE = 0.2;
/** Nothing but figures, or a share that other cells follow: no row is called so. */
const FIGURES = /^[<>≥≤]?\s?[-−–]?\d[\d\s.,%−–-]*$|^[-−–]?\d[\d.,]*\s?%\s+(?=[-−–]?\d|\p{Lu})/u;

// Columns that were taken out one after the other: figures would get the wrong rows.
function isScrambled({ kind }: LooseHeader, { rows }: Body): boolean {
  if (kind === 'risks') return false;
  const labels = rows.map((row) => textAt(row, 0));
  const odd = labels.filter((label) => FIGURES.test(label)).length;
  const bare = labels.filter((label) => label === '').length;
  // One post of a budget that is called so shows that others have another's figures.
  if (kind === 'budgetTable' && labels.some((label) => AMOUNT.test(label))) return true;
  return odd >= Math.max(1, rows.length * SCRAMBLED_SHARE) || bare > rows.length * BARE_SHARE;
}

/** '(2 410)', '-22 800', '–': an amount, or the mark for none. */
const AMOUNT = /^\(?[-−–]?\s?\d{1,3}(?:[ .]\d{3})+(?:,\d+)?\)?$|^[-−–]$/u;

/** So many rows of figures without a label are no rows. */
const BARE_SHARE = 0.5;

function bodyOf(
  lines: readonly TypedLine[],
  start: number,
  header: LooseHeader,
  known: KnownWords,
): Body {
  switch (header.kind) {
    case 'indicators':
      return { ...looseIndicatorRows(lines, start, header, known), findings: [] };
    case 'budgetTable': {
      const { rows, end, uneven, names } = budgetOf(lines, start, header, known);
      return { rows, end, findings: uneven.map(unevenRow), names };
    }
    case 'risks':
      return { ...looseRiskRows(lines, start, header, known), findings: [] };
    default:
      return assertNever(header.kind);
  }
}

/**
 * The header without its last line where that is called as a first row may be ('Intäkter') and the
 * rows have one figure less than it has columns: else '48 200' would be cut in two.
 */
function withoutFirstRow(
  header: LooseHeader | null,
  lines: readonly TypedLine[],
  at: number,
  known: KnownWords,
): LooseHeader | null {
  if (header?.kind !== 'budgetTable' || header.lineCount < 2) return header;
  if (!ROW_OR_COLUMN.test(lines[at + header.lineCount - 1]!.text)) return header;
  const above = lines.slice(at, at + header.lineCount - 1).map((line) => line.text);
  const shorter = looseHeader(above);
  if (shorter === null || shorter.lineCount !== above.length) return header;
  const long = looseBudgetRows(lines, at + header.lineCount, header, known);
  const short = looseBudgetRows(lines, at + shorter.lineCount, shorter, known);
  const odd = long.rows.filter((row) => long.uneven.includes(row) || isCutInTwo(row)).length;
  const filled = long.rows.filter((row) => row.cells.length > 1).length;
  return short.uneven.length === 0 && odd * 2 >= filled ? shorter : header;
}

/** '48' beside '200'. */
const isCutInTwo = ({ cells }: GridRow): boolean =>
  cells.some(
    ({ text }, column) =>
      column > 0 && /^[-–−]?\d{1,3}$/u.test(text) && /^\d{3}$/u.test(cells[column + 1]?.text ?? ''),
  );

/** 'Förändring %' may be one column or two: the rows tell. */
function budgetOf(
  lines: readonly TypedLine[],
  start: number,
  header: LooseHeader,
  known: KnownWords,
): LooseBudget {
  const read = looseBudgetRows(lines, start, header, known);
  const names = header.names.flatMap((name) =>
    name.endsWith(' %') ? [name.slice(0, -2), '%'] : [name],
  );
  if (names.length === header.names.length) return read;
  const other = looseBudgetRows(lines, start, { ...header, names }, known);
  const isOther = oddRows(other) < oddRows(read);
  return isOther ? { ...other, names } : read;
}

/** No one budgets as much: two figures were taken for one. */
const TOO_MUCH = /\d{1,3}(?: \d{3}){3}/u;

const oddRows = ({ rows, uneven }: LooseBudget): number =>
  uneven.length + rows.filter((row) => row.cells.some(({ text }) => TOO_MUCH.test(text))).length;

function unevenRow(row: GridRow): ReadFinding {
  const label = row.cells[0]?.text ?? '';
  return {
    code: 'budget-row-width',
    severity: 'warning',
    message: `Raden "${label}" har färre belopp än tabellen har kolumner. Kontrollera vilka som saknas.`,
    source: placeOf(linesOf(row)),
  };
}

/** A grid made of loose lines says less surely what it is than one with cells. */
const LOOSE_CONFIDENCE = 0.8;

function pieceOf(
  element: LooseTableElement,
  at: number,
  reading: TableReading,
  taken: readonly TypedLine[],
  header: LooseHeader,
  body: Body,
): TablePiece {
  const grid = gridOf(taken, header, body);
  const all = [...grid.header, ...grid.body];
  return {
    kind: 'grid',
    grid,
    guess: { kind: header.kind, confidence: LOOSE_CONFIDENCE },
    context: reading.contexts[element.id]!,
    caption: captionOf(reading.elements, at),
    footnotes: footnotesAfter(element.lines, body.end),
    parts: [
      {
        elementId: element.id,
        lineIndexes: taken.map((line) => line.index),
        rows: all.map((row) => rowTexts(row, grid.columnCount)),
        headerRows: 1,
      },
    ],
    findings: body.findings,
  };
}

function gridOf(taken: readonly TypedLine[], header: LooseHeader, body: Body): Grid {
  const headerLines = taken.slice(0, header.lineCount);
  const names = header.kind === 'risks' ? RISK_COLUMNS : (body.names ?? header.names);
  const cells = names.map((name, column) =>
    looseCell(column, column === 0 ? headerLines : [], name, true),
  );
  const headerRow: GridRow = {
    cells,
    page: headerLines[0]?.source.page ?? null,
    isAfterBreak: false,
  };
  return {
    columnCount: names.length,
    title: null,
    header: [headerRow],
    body: body.rows,
    isSure: false,
  };
}

/** The grammar puts the parts of a risk in this order, whatever the header's. */
const RISK_COLUMNS = ['Område', 'Risk', 'Åtgärd'];

/** Footnotes right below, each with the lines it goes on over. */
function footnotesAfter(lines: readonly TypedLine[], from: number): string[] {
  const notes: string[] = [];
  for (const line of lines.slice(from)) {
    if (/^(?:\*+\s?\)?|\d\))\s*\S/u.test(line.text)) notes.push(line.text);
    else if (notes.length > 0 && goesOn(notes.at(-1)!, line))
      notes.push(`${notes.pop()} ${line.text}`);
    else break;
  }
  return notes;
}

/** Does the line go on with the footnote above it: without a gap, or in mid-sentence? */
function goesOn(note: string, line: TypedLine): boolean {
  return line.gapBefore === 0 || (!/[.!?]$/u.test(note) && /^\p{Ll}/u.test(line.text));
}
