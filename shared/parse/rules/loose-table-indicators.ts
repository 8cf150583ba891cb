import type { KnownWords } from '../../text/known-words.ts';
import { joinLines } from '../../text/join-lines.ts';
import type { TypedLine } from '../typed-lines.ts';
import { LOOSE_INDICATOR_WORDS } from '../vocabulary/loose-header-words.ts';
import { splitNumber } from './indicator-number.ts';
import { looseHeaderAt } from './loose-table-header.ts';
import type { LooseHeader } from './loose-table-header.ts';
import { looseValues, trailingValues, valueCells } from './loose-table-values.ts';
import type { LooseValues } from './loose-table-values.ts';
import { cellText } from './table-cell.ts';
import { looseCell } from './table-grid.ts';
import type { GridCell, GridRow } from './table-grid.ts';

/** Rows made of loose lines, and the lines they took. */
export interface LooseRows {
  readonly rows: readonly GridRow[];
  /** Index after the last line taken, in the lines handed in. */
  readonly end: number;
}

/**
 * Rows of styrtal on loose lines: a text (mostly numbered), then as many values as the header has
 * columns, on the text's last line or on lines of their own. A numbered text without values is a row.
 */
export function looseIndicatorRows(
  lines: readonly TypedLine[],
  start: number,
  header: LooseHeader,
  known: KnownWords,
): LooseRows {
  const all = header.names.length - 1;
  const hasWords = LOOSE_INDICATOR_WORDS.includes(header.names.at(-1) ?? '');
  const counts = hasWords && all > 1 ? [all, all - 1] : [all];
  const areNumbered = lines[start] !== undefined && startsNumbered(lines[start]);
  const rows: GridRow[] = [];
  let at = start;
  let end = start;
  while (at < lines.length) {
    const again = looseHeaderAt(lines, at);
    if (again !== null) {
      if (again.kind !== 'indicators') break;
      at += again.lineCount;
      continue;
    }
    const row = rowAt(lines, at, counts, areNumbered, known);
    if (row === null) break;
    rows.push(row.row);
    at += row.lineCount;
    end = at;
  }
  return { rows, end };
}

interface RowAt {
  readonly row: GridRow;
  readonly lineCount: number;
}

/** More lines than this are no text of a styrtal. */
const MAX_TEXT_LINES = 14;

function rowAt(
  lines: readonly TypedLine[],
  at: number,
  counts: readonly number[],
  areNumbered: boolean,
  known: KnownWords,
): RowAt | null {
  const isNumbered = areNumbered && startsNumbered(lines[at]!);
  const apart = isNumbered ? cellsApart(lines, at, counts[0]!) : null;
  if (apart !== null) return withCells(apart, known);
  for (let length = 0; length < MAX_TEXT_LINES && at + length < lines.length; length += 1) {
    const line = lines[at + length]!;
    const isNext = length > 0 && areNumbered && startsNumbered(line);
    if (isNext) return isNumbered ? withoutValues(lines.slice(at, at + length), known) : null;
    if (looseHeaderAt(lines, at + length) !== null) break;
    const below = areNumbered ? valueLines(lines, at + length) : lines.slice(at + length);
    for (const count of counts) {
      const values = length === 0 ? null : looseValues(below, count, known);
      if (values !== null) return withValues(lines.slice(at, at + length), values, known);
      const inline = trailingValues(line.text, count);
      if (inline !== null) return withInline(lines.slice(at, at + length + 1), inline, known);
    }
  }
  return isNumbered ? withoutValues(paragraphAt(lines, at), known) : null;
}

/** Letters of a value that is a sentence, at most. */
const MAX_VALUE = 90;

/**
 * The cells of a numbered row when gaps part them: its text, then `count` values, of which one goes
 * on over lines. Null when they are not as many; rows whose values have one line each need no gaps.
 */
function cellsApart(lines: readonly TypedLine[], at: number, count: number): TypedLine[][] | null {
  const rest = lines.slice(at, at + MAX_TEXT_LINES + MAX_TEXT_LINES);
  const next = rest.findIndex((line, index) => index > 0 && startsNumbered(line));
  const cells: TypedLine[][] = [];
  for (const line of next === -1 ? rest : rest.slice(0, next)) {
    if (cells.length === 0 || line.gapBefore > 0) cells.push([line]);
    else cells.at(-1)!.push(line);
  }
  const values = cells.slice(1, count + 1);
  const isWhole = next === -1 ? values.length === count : cells.length === count + 1;
  const isLong = values.some((cell) => lengthOf(cell) > MAX_VALUE);
  const first = values[0]?.[0]?.text ?? '';
  const areValues = /\d/u.test(first) && values.some((cell) => cell.length > 1);
  const isOne = values.every(
    (cell) => cell.length > 1 || (valueCells(cell[0]!.text) ?? []).length < 2,
  );
  return isWhole && !isLong && areValues && isOne ? [cells[0]!, ...values] : null;
}

const lengthOf = (cell: readonly TypedLine[]): number =>
  cell.reduce((sum, line) => sum + line.text.length, 0);

function withCells([text = [], ...values]: readonly TypedLine[][], known: KnownWords): RowAt {
  const cells = values.map((cell, index) =>
    looseCell(
      index + 1,
      cell,
      cellText(
        cell.map((line) => line.text),
        known,
      ),
    ),
  );
  return {
    row: rowOf([textCell(text, text.map(printed), known), ...cells]),
    lineCount: text.length + values.flat().length,
  };
}

function startsNumbered(line: TypedLine): boolean {
  return splitNumber(printed(line)).number !== null;
}

/** A list mark that was taken from the text is the styrtal's number. */
function printed(line: TypedLine): string {
  const mark = line.look.kind === 'listItem' ? `${line.look.mark} ` : '';
  return mark + line.text;
}

/** Lines that may hold a row's values: up to the next numbered text. */
function valueLines(lines: readonly TypedLine[], from: number): TypedLine[] {
  const rest = lines.slice(from);
  const next = rest.findIndex((line) => startsNumbered(line));
  return next === -1 ? rest : rest.slice(0, next);
}

/** The lines up to the first gap: all that is surely of a last row without values. */
function paragraphAt(lines: readonly TypedLine[], at: number): TypedLine[] {
  const rest = lines.slice(at);
  const gap = rest.findIndex((line, index) => index > 0 && line.gapBefore > 0);
  return gap === -1 ? rest : rest.slice(0, gap);
}

function withoutValues(lines: readonly TypedLine[], known: KnownWords): RowAt {
  return { row: rowOf([textCell(lines, lines.map(printed), known)]), lineCount: lines.length };
}

function withInline(
  lines: readonly TypedLine[],
  inline: { readonly text: string; readonly values: readonly string[] },
  known: KnownWords,
): RowAt {
  const last = lines.at(-1)!;
  const mark = last.look.kind === 'listItem' ? `${last.look.mark} ` : '';
  const texts = [...lines.slice(0, -1).map(printed), mark + inline.text];
  const values = inline.values.map((text, index) => looseCell(index + 1, [last], text));
  return { row: rowOf([textCell(lines, texts, known), ...values]), lineCount: lines.length };
}

function withValues(lines: readonly TypedLine[], values: LooseValues, known: KnownWords): RowAt {
  const cells = values.cells.map((cell, index) => looseCell(index + 1, cell.lines, cell.text));
  return {
    row: rowOf([textCell(lines, lines.map(printed), known), ...cells]),
    lineCount: lines.length + values.lineCount,
  };
}

function textCell(
  lines: readonly TypedLine[],
  texts: readonly string[],
  known: KnownWords,
): GridCell {
  return looseCell(0, lines, joinLines(texts, known));
}

function rowOf(cells: readonly GridCell[]): GridRow {
  return { cells, page: cells[0]?.lines[0]?.page ?? null, isAfterBreak: false };
}
