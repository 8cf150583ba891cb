import type { TableBlock } from '../../../shared/source/source.ts';
import { looseHeader, type LooseHeader } from '../../../shared/parse/rules/loose-table-header.ts';
import { GOAL_COLUMN } from '../../../shared/parse/vocabulary/assignment-columns.ts';
import { INDICATOR_TEXT } from '../../../shared/parse/vocabulary/table-words.ts';
import { joinHeadersToFigures } from '../header-columns.ts';
import { cutLines, withLabelCells, type ColumnKind } from './cut-lines.ts';
import { rowsOf } from './column-rows.ts';
import { bandLines, headerBand, withBandLines, type HeaderBand } from './header-band.ts';
import { columnsOf, type Column } from './gutters.ts';
import { wordsApart } from './header-words.ts';
import { columnsByNames } from './header-names.ts';
import { isAssignmentHeader, isRiskHeader, isTableHeader, printed } from './table-header-line.ts';
import { isTooWide, LEFT_EDGE, spacedLines } from './table-extent.ts';
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
  const begun = tableLines(lines, start);
  if (begun === null) return null;
  const { found, header, band } = begun;
  const heading = headingOf(found, above);
  const split = splitLines(found, heading, above);
  const layout = split && layoutOf(split, found, heading, above);
  if (layout === null) return null;
  const { columns, kind, labels } = layout;
  const { isRisks } = heading;
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

/** The lines that may be a table: those of a header that takes several first. */
interface TableLines {
  readonly found: readonly SpacedLine[];
  readonly header: readonly SpacedLine[];
  readonly band: HeaderBand | null;
}

function tableLines(lines: readonly TextLine[], start: number): TableLines | null {
  if (isTooWide(lines[start]!)) return null;
  const band = headerBand(lines, start);
  const begins = band?.names ?? segmentsOf(lines[start]!);
  if (begins.length < 2 || isNumbered(begins)) return null;
  const header = band === null ? [] : bandLines(band, lines, start);
  const found = withNumbersApart(spacedLines(lines, start + (band?.lineCount ?? 0), header));
  return { found: band === null ? withNamesApart(found) : found, header, band };
}

/** What the first line, or the table on the page before, says of a table. */
interface Heading {
  readonly first: readonly Segment[];
  /** The first line holds names of columns that are known. */
  readonly isHeader: boolean;
  readonly isRisks: boolean;
  /** Its cells are running text, and no figures. */
  readonly isText: boolean;
}

function headingOf(found: readonly SpacedLine[], above: TableAbove | null): Heading {
  const first = found[0]?.segments ?? [];
  const namesRisks = isRiskHeader(found.slice(0, 2).flatMap(({ segments }) => segments));
  const isRisks = namesRisks || above?.isRisks === true;
  return {
    first,
    isHeader: namesRisks || isTableHeader(first),
    isRisks,
    isText: isRisks || isAssignmentHeader(first),
  };
}

/** The lines with text in several columns; null when they are too few to be no chance. */
function splitLines(
  found: readonly SpacedLine[],
  { first, isHeader }: Heading,
  above: TableAbove | null,
): SpacedLine[] | null {
  const split = found.filter(
    ({ segments }) => segments.length > 1 || (isHeader && isFurtherIn(segments[0]!, first)),
  );
  const fewest = above === null ? (isHeader ? 2 : MIN_ROWS) : 1;
  const share = isHeader ? MIN_SPLIT_BELOW_HEADER : MIN_SPLIT_SHARE;
  return split.length < fewest || split.length < found.length * share ? null : split;
}

/** Where a table's columns stand, and what they hold. */
interface Layout {
  readonly columns: readonly Column[];
  readonly kind: ColumnKind;
  /** Those that tell the rows of a table of figures; null where one does. */
  readonly labels: readonly Column[] | null;
}

function layoutOf(
  split: readonly SpacedLine[],
  found: readonly SpacedLine[],
  { first, isText }: Heading,
  above: TableAbove | null,
): Layout | null {
  const values = isText ? null : valueColumns(split, [namesIn(found), first.length]);
  if (values !== null) {
    if (values.length < 2) return null;
    return { columns: values, kind: 'values', labels: labelColumns(split, first, values) };
  }
  const own = columnsFor(split, first);
  const columns =
    isText && above !== null && own.length < above.columns.length ? above.columns : own;
  if (columns.length < Math.max(2, first.length)) return null;
  return {
    columns: isText ? withMarksAtTexts(columns, split, first) : columns,
    kind: isText ? 'texts' : 'mixed',
    labels: null,
  };
}

/** 'S×K Åtgärd' over the points of risks and what is done about them. */
function withNamesApart([first, ...rest]: readonly SpacedLine[]): SpacedLine[] {
  if (first === undefined) return [];
  const names = first.segments.flatMap(wordsApart);
  return [isRiskHeader(names) ? { ...first, segments: names } : first, ...rest];
}

/** Bullets that stand apart from their texts make no column: they are of the nameless one beside them. */
function withMarksAtTexts(
  columns: readonly Column[],
  split: readonly SpacedLine[],
  names: readonly Segment[],
): Column[] {
  const isIn = ({ from, to }: Segment, column: Column): boolean =>
    from < column.to && to > column.from;
  return columns.reduce<Column[]>((kept, column, at) => {
    const before = columns[at - 1];
    const marks = split.flatMap(({ segments }) =>
      segments.filter((one) => before !== undefined && isIn(one, before) && MARK.test(one.text)),
    );
    const isNameless = !names.some((name) => isIn(name, column));
    if (isNameless && marks.length > 1) kept.at(-1)!.to = column.to;
    else kept.push({ ...column });
    return kept;
  }, []);
}

const MARK = /^[•●○▪■‣►➢✓]$/u;

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
