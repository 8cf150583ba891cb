import type { SourceLine } from '../../source/source.ts';
import { blanksAbove, cellTextOf, isOneValue } from './cell-lines.ts';
import { isBudgetHeader } from './cell-header.ts';
import type { CellHeader } from './cell-header.ts';
import { beginsOther, beginsPart } from './begins-other.ts';
import { cellCost } from './loose-cell-cost.ts';
import type { CellKind, Writing } from './loose-cell-cost.ts';
import { RISK_START } from './loose-risk-blocks.ts';
import { valueCells } from './loose-table-values.ts';

/** A row of cells, each a line or nothing. */
export type CellLines = readonly (SourceLine | null)[];

/** Rows made of lines, and the index after the last of them. */
export interface CellRows {
  readonly rows: readonly (readonly (readonly SourceLine[])[])[];
  readonly end: number;
}

/** Lines that such a table takes at most. */
const MOST_LINES = 600;
/** Share of lines below a blank one where blank lines say nothing of cells. */
const ALL_BLANK = 0.8;
/** Words of a budget's label, and of what a table of styrtal measures, at most. */
const LABEL_WORDS = { budget: 14, other: 80 } as const;
/** A cell that costs this much is not of its kind. */
const UNLIKELY = 4;

const WRITING: Writing = { widths: null, saysRisk: false, areLines: false, hasStops: false };

/**
 * Rows of a table that was saved with a line for each cell, an empty line for an empty one, row by
 * row, as word processors save it. Null when the lines below the header are no such rows.
 */
export function cellGrid(
  lines: readonly SourceLine[],
  start: number,
  header: CellHeader,
): CellRows | null {
  const { cells, ends } = streamOf(lines, start);
  const printed = cells.filter((cell) => cell !== null).length;
  if (cells.length - printed > printed * ALL_BLANK * header.names.length) return null;
  // Below a gap cells of several lines are parted by gaps.
  if (cells[0] === null) return null;
  const { rows, taken } = rowsOf(cells, header);
  const last = rows.findLastIndex((row) => hasContent(row, header));
  if (last === -1 || !rows.some((row) => isWhole(row, header))) return null;
  const end = taken[last]!;
  const next = cells[end];
  // A value or the middle of a sentence that is left over shows that cells are no single lines.
  if (next !== undefined && next !== null && isLeftOver(cellTextOf(next))) return null;
  // A text right below is more of the last cell: other cells may have several lines as well.
  const isText = next !== undefined && next !== null && !beginsOther(cellTextOf(next), false);
  if (header.kinds.includes('risk') && (isText || saysOther(rows, header))) return null;
  return {
    rows: rows.slice(0, last + 1).map((row) => row.map((cell) => (cell === null ? [] : [cell]))),
    end: ends[end - 1]!,
  };
}

/** Risks say that they are, and what is none does not: else cells of several lines moved the others. */
function saysOther(rows: readonly CellLines[], header: CellHeader): boolean {
  const textsOf = (kind: CellKind): string[] =>
    rows.map((row) => cellTextOf(row[header.kinds.indexOf(kind)] ?? undefined)).filter(Boolean);
  const risks = textsOf('risk');
  const saying = risks.filter((text) => RISK_START.test(text)).length;
  if (saying * 2 <= risks.length) return false;
  const others = header.kinds.includes('area') ? textsOf('area') : [];
  return saying < risks.length || others.some((text) => /[.!?]$/u.test(text));
}

const isLeftOver = (text: string): boolean => isOneValue(text) || /^\p{Ll}/u.test(text);

interface Stream {
  readonly cells: CellLines;
  /** By cell: the index after the last line up to it. */
  readonly ends: readonly number[];
}

function streamOf(lines: readonly SourceLine[], start: number): Stream {
  const cells: (SourceLine | null)[] = [];
  const ends: number[] = [];
  for (let at = start; at < Math.min(lines.length, start + MOST_LINES); at += 1) {
    for (let blank = blanksAbove(lines, at); blank > 0; blank -= 1) {
      cells.push(null);
      ends.push(at);
    }
    cells.push(lines[at]!);
    ends.push(at + 1);
  }
  return { cells, ends };
}

function rowsOf(
  cells: CellLines,
  header: CellHeader,
): { readonly rows: CellLines[]; readonly taken: number[] } {
  const width = header.names.length;
  const rows: CellLines[] = [];
  const taken: number[] = [];
  let at = 0;
  const push = (row: CellLines, count: number): void => {
    rows.push(row);
    at += count;
    taken.push(at);
  };
  while (at < cells.length) {
    const row = padded(cells.slice(at, at + width), width);
    if (fits(row, header)) push(row, Math.min(width, cells.length - at));
    else if (headsRows(cells, at, header)) push(padded([cells[at]!], width), 1);
    else break;
  }
  return { rows, taken };
}

const padded = (cells: CellLines, width: number): CellLines =>
  Array.from({ length: width }, (_, column) => cells[column] ?? null);

/** A cell merged over the whole width: a label by itself over a row that has its values. */
function headsRows(cells: CellLines, at: number, header: CellHeader): boolean {
  const width = header.names.length;
  const below = cells.slice(at + 1, at + 1 + width);
  const [label] = cells.slice(at, at + 1);
  return (
    header.kinds[0] === 'label' &&
    label !== null &&
    label !== undefined &&
    fitsKind(cellTextOf(label), 'label', header) &&
    below.length === width &&
    isWhole(below, header) &&
    fits(below, header)
  );
}

function fits(row: CellLines, header: CellHeader): boolean {
  const texts = row.map((cell) => (cell === null ? '' : cellTextOf(cell)));
  const isIn = (kind: CellKind): boolean => texts[header.kinds.indexOf(kind)] !== '';
  if (row.some((cell, column) => cell !== null && texts[column] === '')) return false;
  if (header.kinds.includes('risk')) {
    if (!isIn('measure')) return false;
  } else if (!isIn('label') || !hasValuesOrNone(row, header)) return false;
  return texts.every(
    (text, column) => text === '' || fitsKind(text, header.kinds[column]!, header),
  );
}

/** A row of values has figures among them; one without is called as no other part of a plan begins. */
function hasValuesOrNone(row: CellLines, header: CellHeader): boolean {
  const values = row.filter((cell, column) => cell !== null && header.kinds[column] === 'value');
  const label = cellTextOf(row[header.kinds.indexOf('label')] ?? undefined);
  if (values.length === 0) return !beginsOther(label, !isBudgetHeader(header));
  if (beginsPart(label) || values.some((cell) => beginsPart(cellTextOf(cell!)))) return false;
  return values.some((cell) => isOneValue(cellTextOf(cell!)) || cell!.text.startsWith('Se '));
}

function fitsKind(text: string, kind: CellKind, header: CellHeader): boolean {
  switch (kind) {
    case 'value':
      return isOneValue(text) || (!isBudgetHeader(header) && saysValue(text));
    case 'label':
      return isLabel(text, header);
    case 'risk':
    case 'measure':
    case 'task':
    case 'goal':
      return BEGINS_TEXT.test(text) && !isOneValue(text);
    case 'area':
    case 'name':
      return wordsIn(text) <= NAME_WORDS && BEGINS_TEXT.test(text);
    case 'number':
    case 'points':
    case 'time':
    case 'status':
    case 'word':
      return cellCost(kind, [text], 0, WRITING, true) < UNLIKELY;
  }
}

/** A value that is a sentence, not several values on a line. */
const saysValue = (text: string): boolean =>
  BEGINS_TEXT.test(text) &&
  wordsIn(text) <= VALUE_WORDS &&
  (valueCells(text)?.length ?? 1) === 1 &&
  !ENDS_IN_VALUES.test(text);

const ENDS_IN_VALUES = /\d\s?%?\s[-–−]?\d[\d,]*\s?%?$/u;

const wordsIn = (text: string): number => text.split(' ').length;

/** Words of a value that is a sentence, at most. */
const VALUE_WORDS = 16;

const BEGINS_TEXT = /^(?:[•·▪◦*–-] ?)?["”(]?[\p{Lu}\d]/u;
/** Words of an area or of who is responsible, at most. */
const NAME_WORDS = 9;

const isLabel = (text: string, header: CellHeader): boolean =>
  !isOneValue(text) &&
  !ENDS_IN_VALUES.test(text) &&
  wordsIn(text) <= LABEL_WORDS[isBudgetHeader(header) ? 'budget' : 'other'];

/** A row that is more than a label. */
function hasContent(row: CellLines, header: CellHeader): boolean {
  return row.some((cell, column) => cell !== null && CONTENT.has(header.kinds[column]!));
}

const CONTENT: ReadonlySet<CellKind> = new Set(['value', 'measure']);

/** A row that leaves none of the places empty that rows are read for, and has values in half of them. */
function isWhole(row: CellLines, header: CellHeader): boolean {
  const isFilled = row.every((cell, column) => {
    const kind = header.kinds[column]!;
    return cell !== null || !(CONTENT.has(kind) || kind === 'label' || kind === 'risk');
  });
  const values = row.filter((_, column) => header.kinds[column] === 'value');
  const figures = values.filter((cell) => cell !== null && isOneValue(cellTextOf(cell)));
  return isFilled && figures.length * FIGURE_SHARE >= values.length;
}

const FIGURE_SHARE = 2;
