import type { SourceLine } from '../source/source.ts';
import { beginsLead } from './rules/assignment-lead.ts';
import { goalLabel, strategyLabel } from './rules/goal-label.ts';
import { isValue } from './rules/loose-cell-cost.ts';
import { looseCells } from './rules/loose-cells.ts';
import type { CellPart, LooseCells, LooseLine } from './rules/loose-cells.ts';
import { looseColumns } from './rules/loose-columns.ts';
import type { LooseColumn, LooseColumns } from './rules/loose-columns.ts';
import { isFurniture } from './rules/page-furniture.ts';
import { looseHeader } from './rules/loose-table-header.ts';
import { trailingValues, valueCells } from './rules/loose-table-values.ts';
import { splitNumber as numberedRow } from './rules/indicator-number.ts';
import { splitNumber } from './rules/numbered-heading.ts';
import { looseLine, tableOf } from './rules/loose-table-block.ts';
import { headerLength, isActivityHeader } from './rules/table-header.ts';
import type { LooseTable } from './rules/loose-table-block.ts';

/**
 * Tables of styrtal and of risks in text files that lost their cells, with columns of any kind:
 * 'Mål Mått Utfall 2024 Mål 2026 Källa', 'Nr Risk S K Riskvärde Åtgärd Ansvarig'.
 */

/** Lines looked at below a header: some pages of one. */
const MOST_LINES = 160;
/** Lines that a header takes at most. */
const HEADER_LINES = 16;
/** Lines below the last row that are looked at with it. */
const LINES_BELOW = 3;
/** Share of the lines that end with a full stop where texts are sentences. */
const STOP_SHARE = 0.12;
/** Rows without a value that stand together inside a table: headings of groups. */
const MOST_GROUP_ROWS = 2;

/**
 * The table whose header begins at the line, and its lines; undefined when no header does, null when
 * what follows is not made up of such rows.
 */
export function mixedTableAt(
  lines: readonly SourceLine[],
  at: number,
): LooseTable | null | undefined {
  const header = headerAt(lines, at);
  if (header === null) return undefined;
  const body = bodyOf(lines, at + header.lineCount, header);
  if (hasGrammar(header, body)) return undefined;
  // What follows the table is cut too, but not into whole rows; without it the columns show.
  const first = wholeRows(body, header.columns);
  const rows = wholeRows(body.slice(0, endOf(first) + LINES_BELOW), header.columns);
  if (!isTable(rows, header.columns)) return null;
  const names = header.columns.map(({ name }) => [looseLine(lines[at]!, name)]);
  const cells = rows.map((row) =>
    row.map((parts) => parts.map(({ line, text }) => looseLine(body[line]!.source, text))),
  );
  return {
    table: tableOf([names, ...cells]),
    lineCount: body[endOf(rows) - 1]!.index + 1 - at,
  };
}

function headerAt(lines: readonly SourceLine[], at: number): LooseColumns | null {
  const next = lines.slice(at, at + HEADER_LINES).map((line) => singleSpaced(line.text));
  return looseColumns(next);
}

/** Tables of styrtal that number themselves, and of risks that say so, are read by their wording. */
function hasGrammar({ columns, lineCount }: LooseColumns, body: readonly BodyLine[]): boolean {
  const header = looseHeader([columns.map(({ name }) => name).join(' ')]);
  if (header === null || header.names.length !== columns.length) return false;
  // Each name on a line of its own: so are the cells.
  if (lineCount === columns.length && lineCount > 1) return true;
  if (header.kind === 'indicators') return numberedRow(body[0]?.text ?? '').number !== null;
  const kinds = columns.map(({ kind }) => kind);
  return (
    kinds.every((kind) => kind === 'area' || kind === 'risk' || kind === 'measure') &&
    saysRisk(body)
  );
}

const saysRisk = (body: readonly BodyLine[]): boolean =>
  body.filter(({ text }) => /(?:^|\s)Risk(?:en)? (?:att|för)\b/u.test(text)).length > 1;

const singleSpaced = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

interface BodyLine extends LooseLine {
  readonly source: SourceLine;
  readonly index: number;
}

const namesOf = ({ columns }: LooseColumns): string => columns.map(({ name }) => name).join(' ');

/** The lines below a header up to where something else begins, without headers printed again. */
function bodyOf(lines: readonly SourceLine[], start: number, header: LooseColumns): BodyLine[] {
  const body: BodyLine[] = [];
  let isAfterHeader = false;
  for (let at = start; at < Math.min(lines.length, start + MOST_LINES); at += 1) {
    const again = headerAt(lines, at);
    if (again !== null && namesOf(again) !== namesOf(header)) break;
    if (again !== null) {
      at += again.lineCount - 1;
      isAfterHeader = true;
      continue;
    }
    const source = lines[at]!;
    const text = singleSpaced(source.text);
    if (isFurniture(text)) continue;
    if (beginsLead(text) || startsOther(lines, at, header)) break;
    const isBelowGap = (source.lineNumber ?? 0) - (lines[at - 1]?.lineNumber ?? 0) > 1;
    body.push({ text, isAfterHeader, isBelowGap, source, index: at });
    isAfterHeader = false;
  }
  return body;
}

/** Lines below a heading of a group in which its first row has a value. */
const TO_VALUE = 5;

/** A heading, or the header of a table of figures; a heading in a table has rows right below it. */
function startsOther(lines: readonly SourceLine[], at: number, header: LooseColumns): boolean {
  const next = lines.slice(at, at + HEADER_LINES).map((line) => singleSpaced(line.text));
  const text = next[0]!;
  const other = looseHeader(next);
  const isRisks = header.columns.some(({ kind }) => kind === 'risk');
  if (other !== null && (other.kind === 'risks') !== isRisks) return true;
  if (other?.kind === 'budgetTable') return true;
  const isHeader = !endsInValues(text) && headerAt(lines, at) === null && headerLength(next) > 0;
  if (isActivityHeader(text) || opensChapter(text, next[1] ?? '')) return true;
  if (isHeader || NAMES_ASSIGNMENTS.test(text) || ASSIGNMENT.test(text)) return true;
  const isNumbered =
    splitNumber(text) !== null && (!hasNumbers(header) || (next[1] ?? '').length > PROSE_LENGTH);
  const isHeading = goalLabel(text) !== null || strategyLabel(text) !== null || isNumbered;
  if (!isHeading) return false;
  const below = next.slice(1, TO_VALUE);
  const header2 = below.findIndex((_, i) => headerAt(lines, at + 1 + i) !== null);
  // '3 Uppdrag' has no figure but its own.
  const hasOwn = endsInValues(splitNumber(text)?.title ?? text);
  const value = next
    .slice(0, TO_VALUE)
    .findIndex((line, i) => (i > 0 || hasOwn) && endsInValues(line));
  return isRisks || value === -1 || (header2 !== -1 && header2 + 1 <= value);
}

/** '5 Uppföljning' over '5.1 …': a chapter and its first section. */
function opensChapter(text: string, below: string): boolean {
  const chapter = splitNumber(text)?.number;
  const section = splitNumber(below)?.number;
  return chapter !== undefined && section === `${chapter}.1` && /\p{L}$/u.test(text);
}

/** 'Uppdrag Status Slutdatum'. */
const NAMES_ASSIGNMENTS = /^(?:Nr )?Uppdrag(?: \p{Lu}\p{Ll}+)*$/u;

/** 'Uppdrag 2025:1 …', 'KF-uppdrag 7: …', 'Uppdrag till förvaltningen'. */
const ASSIGNMENT =
  /^(?:\p{Lu}{2,4}[- ])?[Uu]ppdrag(?:\s+(?:nr\.?\s*)?[\d]|\s*[:;]|\s+(?:till|från|som|i)\s)/u;

/** A line of running text is longer than one of a cell. */
const PROSE_LENGTH = 60;

/** '12 Kontroll av …' is then points and a measure. */
const hasNumbers = ({ columns }: LooseColumns): boolean =>
  columns.some(({ kind }) => kind === 'number' || kind === 'points');

/** Ends in two values or more, or is one. */
const endsInValues = (text: string): boolean =>
  (valueCells(text) ?? []).length > 0 || trailingValues(text, 2) !== null;

const endOf = (rows: readonly LooseCells[]): number =>
  1 + Math.max(-1, ...rows.flatMap((row) => row.flat().map((part) => part.line)));

/** The rows up to the last that has values or a measure, before anything that is no row. */
function wholeRows(body: readonly BodyLine[], columns: readonly LooseColumn[]): LooseCells[] {
  const stops = body.filter(({ text }) => /[.!?]$/u.test(text)).length;
  const found = looseCells(
    body,
    columns.map(({ kind }) => kind),
    { saysRisk: saysRisk(body), areLines: false, hasStops: stops > body.length * STOP_SHARE },
  );
  const rows: LooseCells[] = [];
  let waiting: LooseCells[] = [];
  for (const row of found?.rows ?? []) {
    if (columns.some(({ kind }) => kind === 'label') && isSentences(row, columns)) break;
    if (hasValues(row, columns)) {
      rows.push(...waiting, row);
      waiting = [];
    } else waiting.push(row);
    if (waiting.length > MOST_GROUP_ROWS || isProse(row, columns)) break;
  }
  return rows;
}

/** Words of a row that has no figure at most. */
const MOST_WORDS = 16;

/** Too many words for a row without a value. */
const isProse = (row: LooseCells, columns: readonly LooseColumn[]): boolean =>
  !hasValues(row, columns) && textOf(row.flat()).split(' ').length > MOST_WORDS;

/** What is measured is said without a second sentence that stands on a line with its value. */
const isSentences = (row: LooseCells, columns: readonly LooseColumn[]): boolean =>
  /\p{Ll}[.!?] \p{Lu}\p{Ll}/u.test(textOf(partsIn(row, columns, ['value', 'word'])));

const textOf = (parts: readonly CellPart[]): string => parts.map(({ text }) => text).join(' ');

const partsIn = (
  row: LooseCells,
  columns: readonly LooseColumn[],
  kinds: readonly string[],
): CellPart[] => row.flatMap((parts, at) => (kinds.includes(columns[at]!.kind) ? [...parts] : []));

/** A measure beside or below its risk; of styrtal, figures in half of the places at least. */
function hasValues(row: LooseCells, columns: readonly LooseColumn[]): boolean {
  if (columns.some(({ kind }) => kind === 'measure'))
    return partsIn(row, columns, ['measure']).length > 0;
  const cells = row.filter((parts, at) => columns[at]!.kind === 'value' && parts.length > 0);
  const places = columns.filter(({ kind }) => kind === 'value').length;
  return cells.filter((parts) => isValue(textOf(parts))).length * FIGURE_SHARE >= places;
}

const FIGURE_SHARE = 2;

/** Measures may be many for each risk; styrtal have one row each, but for headings of groups. */
const FEWEST_LABELLED = { risk: 0.2, label: 0.5 } as const;

function isTable(rows: readonly LooseCells[], columns: readonly LooseColumn[]): boolean {
  const kind = columns.some((column) => column.kind === 'risk') ? 'risk' : 'label';
  const labelled = rows.filter((row) => partsIn(row, columns, [kind]).length > 0);
  return labelled.length > 0 && labelled.length >= rows.length * FEWEST_LABELLED[kind];
}
