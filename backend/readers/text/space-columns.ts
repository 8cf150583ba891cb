import type { TableBlock } from '../../../shared/source/source.ts';
import { looseHeader, type LooseHeader } from '../../../shared/parse/rules/loose-table-header.ts';
import { GOAL_COLUMN } from '../../../shared/parse/vocabulary/assignment-columns.ts';
import { INDICATOR_TEXT } from '../../../shared/parse/vocabulary/table-words.ts';
import { joinHeadersToFigures } from '../header-columns.ts';
import { cutLines, isFigure, withLabelCells } from './cut-lines.ts';
import { rowsOf } from './column-rows.ts';
import { bandLines, headerBand, withBandLines } from './header-band.ts';
import { isContentsLine } from './contents-line.ts';
import {
  addToCover,
  columnsIn,
  columnsOf,
  emptyCover,
  type Column,
  type Cover,
} from './gutters.ts';
import { columnsByNames } from './header-names.ts';
import { isAssignmentHeader, isRiskHeader, isTableHeader, printed } from './table-header-line.ts';
import { valueColumns } from './value-columns.ts';
import { isNumbered, segmentsOf, wordsOf, type Segment, type SpacedLine } from './spaced-line.ts';
import { isBlank, type TextLine } from './split-lines.ts';

/** A table that spaces keep in columns, and how many lines it takes. */
export interface ColumnTable {
  readonly table: TableBlock;
  readonly columns: readonly Column[];
  readonly isRisks: boolean;
  readonly taken: number;
}

/** The part of a table that the page before has: its lines, and where its columns stand. */
export interface TableAbove {
  readonly lines: readonly TextLine[];
  readonly columns: readonly Column[];
  readonly isRisks: boolean;
}

/** Fewer lines in columns than this may be chance: a signature, an address. */
const MIN_ROWS = 3;
/** A page is at most some 250 characters wide; a longer line is no row, and costs much to look at. */
const WIDEST_LINE = 1_000;
/** Lines looked at for one table; some pages of one. What follows begins a table of its own. */
const MOST_LINES = 400;
/** Share of the lines that must have text in two columns or more. */
const MIN_SPLIT_SHARE = 0.4;
/** Below a header that is known a label may take more lines. */
const MIN_SPLIT_BELOW_HEADER = 0.2;

/**
 * The table that begins at the line when its columns stand apart by spaces, as text taken out of a
 * PDF with its layout kept has them; null when none begins there. `above` is the table on the page
 * before, where it may go on.
 */
export function columnTable(
  lines: readonly TextLine[],
  start: number,
  above: TableAbove | null = null,
): ColumnTable | null {
  if (isTooWide(lines[start]!)) return null;
  const band = headerBand(lines, start);
  const begins = band?.names ?? segmentsOf(lines[start]!);
  if (begins.length < 2 || isNumbered(begins)) return null;
  const header = band === null ? [] : bandLines(band, lines, start);
  const found = withNumbersApart(spacedLines(lines, start + (band?.lineCount ?? 0), header));
  const first = found[0]?.segments ?? [];
  const namesRisks = isRiskHeader(found.slice(0, 2).flatMap(({ segments }) => segments));
  const isHeader = namesRisks || isTableHeader(first);
  const split = found.filter(
    ({ segments }) => segments.length > 1 || (isHeader && isFurtherIn(segments[0]!, first)),
  );
  const fewest = above === null ? (isHeader ? 2 : MIN_ROWS) : 1;
  const share = isHeader ? MIN_SPLIT_BELOW_HEADER : MIN_SPLIT_SHARE;
  if (split.length < fewest || split.length < found.length * share) return null;
  const isRisks = namesRisks || above?.isRisks === true;
  const isText = isRisks || isAssignmentHeader(first);
  const values = isText ? null : valueColumns(split, [namesIn(found), first.length]);
  const labels = values === null ? null : labelColumns(split, first, values);
  const own = values ?? columnsFor(split, first);
  const columns =
    isText && above !== null && own.length < above.columns.length ? above.columns : own;
  if (columns.length < 2 || (values === null && columns.length < first.length)) return null;
  const kind = values === null ? (isText ? 'texts' : 'mixed') : 'values';
  const cut = withLabelCells(cutLines(found, columns, kind), found, labels);
  const rows = rowsOf(cut, {
    mayLackLabel: isRisks,
    areFigures: headerOf(found)?.kind === 'budgetTable',
    repeatedLines: Math.max(header.length, repeatedLines(above?.lines ?? [], found)),
  }).map((row, i) => (i === 0 && band !== null ? withBandLines(row, band) : row));
  const table: TableBlock = {
    kind: 'table',
    rows,
    columnCount: cut[0]!.cells.length,
    isRuled: false,
  };
  joinHeadersToFigures(table);
  return { table, columns, isRisks, taken: lines.indexOf(found.at(-1)!.line, start) - start + 1 };
}

/** 'Nr Uppdrag' over '1 Ta fram …': a single space parts the numbers from what they number. */
function withNumbersApart(found: readonly SpacedLine[]): SpacedLine[] {
  const isNumbers = /^(?:nr\.?|n|nummer|id) \p{Lu}/iu.test(found[0]?.segments[0]?.text ?? '');
  if (!isNumbers || headerOf(found)?.kind === 'indicators') return [...found];
  return found.map((one) => {
    const first = one.segments[0]!;
    const word = wordsOf(first)[0]!;
    const isApart = /^\d{1,3}\.? |^nr?\.? |^nummer |^id /iu.test(first.text);
    if (!isApart || first.from > LEFT_EDGE + NUMBER_INDENT) return one;
    const rest = { text: first.text.slice(word.text.length + 1), from: word.to + 1, to: first.to };
    return { ...one, segments: [word, rest, ...one.segments.slice(1)] };
  });
}

/** Below the name of another column than the first: its label may stand on the lines around. */
const isFurtherIn = ({ from }: Segment, names: readonly Segment[]): boolean =>
  names.slice(1).some((name) => Math.abs(from - name.from) <= NAME_SHIFT);

/** A text begins this near to the name over it. */
const NAME_SHIFT = 3;

/** Numbers may be set to the right of their column. */
const NUMBER_INDENT = 4;

/** How many lines of the table's header are printed again. */
function repeatedLines(above: readonly TextLine[], found: readonly SpacedLine[]): number {
  const before = above.filter((line) => !isBlank(line)).map((line) => printed(segmentsOf(line)));
  const differs = found.findIndex(({ segments }, i) => printed(segments) !== before[i]);
  return differs === -1 ? 0 : differs;
}

const headerOf = (found: readonly SpacedLine[]): LooseHeader | null =>
  looseHeader(found.slice(0, HEADER_LINES).map((one) => printed(one.segments)));

/** How many columns the first lines name; 0 when they are no header that is known. */
const namesIn = (found: readonly SpacedLine[]): number => headerOf(found)?.names.length ?? 0;

const HEADER_LINES = 5;

function columnsFor(split: readonly SpacedLine[], first: readonly Segment[]): Column[] {
  const columns = columnsOf(split);
  const isHeader = columns.length < first.length && isTableHeader(first);
  const named = isHeader ? columnsByNames(columns, first) : columns;
  return named.length === first.length ? named : columns;
}

/**
 * The columns of a table of figures that tells its rows in several ('Mål | Nr | Styrtal'): those of
 * the names before the first value. Null where a row has but one label.
 */
function labelColumns(
  split: readonly SpacedLine[],
  first: readonly Segment[],
  values: readonly Column[],
): Column[] | null {
  const names = first.length - values.length + 1;
  const printedNames = first.slice(0, names).map(printedName);
  if (names < 2 || !(NUMBERS_NAME.test(printedNames.join('|')) || areGoalAndMeasure(printedNames)))
    return null;
  const end = values[1]!.from;
  const labels = split.flatMap((one) => {
    const segments = one.segments.filter(({ from, to }) => from < end && to <= end);
    return segments.length === 0 ? [] : [{ ...one, segments }];
  });
  const columns = columnsOf(labels);
  return columns.length === names ? columns : null;
}

const printedName = ({ text }: Segment): string => text;

/** 'Mål' beside 'Styrtal': each of the goals has one measure or more. */
const areGoalAndMeasure = ([goal, measure]: readonly string[]): boolean =>
  GOAL_COLUMN.test(goal ?? '') && INDICATOR_TEXT.test((measure ?? '').toLowerCase());

/** A column of numbers stands among those that tell the rows. */
const NUMBERS_NAME = /\|(?:nr\.?|nummer|id)(?:\||$)/iu;

const isTooWide = (line: TextLine): boolean => line.raw.length > WIDEST_LINE;

/** The lines from the first on up to two blank ones, or up to one whose text runs over the columns. */
function spacedLines(
  lines: readonly TextLine[],
  start: number,
  header: readonly SpacedLine[],
): SpacedLine[] {
  const found = [...header];
  const cover = emptyCover();
  for (const { segments } of header) addToCover(cover, segments);
  let blanks = 0;
  for (const [i, line] of lines.slice(start, start + MOST_LINES).entries()) {
    if (isTooWide(line) || isContentsLine(line)) break;
    if (found.length > 0 && line.endsPage) break;
    if (isBlank(line)) {
      blanks += 1;
      if (blanks > 1 && !goesOnBelow(lines, start + i, found)) break;
      continue;
    }
    const segments = segmentsOf(line);
    if (isNumbered(segments) && blanks > 0) break;
    if (blanks > 0 && beginsAnother(segments, lines, start + i)) break;
    const isOver = segments.length === 1 && runsOver(segments[0]!, cover, blanks > 0);
    if (isOver && !headsRows(segments[0]!, lines[start + i + 1], blanks > 0)) break;
    if (isHeadingOver(segments, lines[start + i + 1])) break;
    found.push({ line, segments, isBelowBlank: blanks > 0 });
    if (segments.length > 1) addToCover(cover, segments);
    blanks = 0;
  }
  while (found.length > 0 && found.at(-1)!.segments.length === 1 && found.at(-1)!.isBelowBlank)
    found.pop();
  return found;
}

/** Characters of a line of running text, at least. */
const PROSE_LENGTH = 60;

/** '5 Uppföljning' over a line of running text stands below the table, with or without a gap. */
function isHeadingOver(segments: readonly Segment[], below: TextLine | undefined): boolean {
  const [only, ...more] = segments;
  if (only === undefined || more.length > 0 || below === undefined || only.from > 0) return false;
  const next = segmentsOf(below);
  const isProse = next.length === 1 && next[0]!.from === 0 && next[0]!.text.length >= PROSE_LENGTH;
  return isProse && /^\d+(?:\.\d+)*\.?\s\p{Lu}\p{Ll}[^\d]*$/u.test(only.text);
}

/** Whether rows with as many figures follow more blank lines than one: groups of a budget stand apart. */
function goesOnBelow(
  lines: readonly TextLine[],
  at: number,
  found: readonly SpacedLine[],
): boolean {
  const row = found.findLast(({ segments }) => segments.length > 1)?.segments ?? [];
  const below = lines.slice(at, at + LINES_TO_HEADER).filter((line) => !isBlank(line));
  if (row.length < 3 || lines.slice(at, at + LINES_TO_HEADER).some((line) => line.endsPage))
    return false;
  return below.slice(0, 2).some((line) => {
    const pieces = segmentsOf(line);
    return pieces.length === row.length && pieces.slice(1).every(({ text }) => isFigure(text));
  });
}

/** Below a blank line: the header of another table, or what stands above one. */
function beginsAnother(
  segments: readonly Segment[],
  lines: readonly TextLine[],
  at: number,
): boolean {
  if (segments.length > 1) return isTableHeader(segments);
  if (segments[0]!.from > LEFT_EDGE) return false;
  const next = lines.slice(at + 1, at + 1 + LINES_TO_HEADER).find((one) => !isBlank(one));
  const below = next === undefined ? [] : segmentsOf(next);
  return !below.some(({ text }) => /\d/u.test(text) && !/(?:19|20)\d\d/u.test(text));
}

/** Labels begin at most this far from the left. */
const LEFT_EDGE = 4;
const LINES_TO_HEADER = 3;

/** A group's name in a table: 'Uppdrag från fullmäktige' right over a row of cells. */
function headsRows(
  { text, from }: Segment,
  below: TextLine | undefined,
  isBelowBlank: boolean,
): boolean {
  if (isBelowBlank || from > LEFT_EDGE || below === undefined) return false;
  const isName = text.length < PROSE_LENGTH && /^\p{Lu}.*[\p{L}\d)]$/u.test(text);
  const next = segmentsOf(below);
  return isName && next.length > 1 && !isTableHeader(next);
}

/** Text across the place where a second column begins is a sentence or heading below the table. */
function runsOver(segment: Segment, cover: Cover, isBelowBlank: boolean): boolean {
  const columns = columnsIn(cover);
  const covered = columns.filter((column) => segment.from < column.to && segment.to > column.from);
  // Text that begins further in is no prose: a cell touches the next one.
  if (covered.length > 1) return segment.from <= LEFT_EDGE || isBelowBlank;
  const isHeading =
    /^\d+(?:\.\d+)*\.?\s+\p{Lu}/u.test(segment.text) || /[.!?:]$/u.test(segment.text);
  return isBelowBlank && segment.from === 0 && isHeading;
}
