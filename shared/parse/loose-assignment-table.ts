import { beginsLead } from './rules/assignment-lead.ts';
import { goalLabel } from './rules/goal-label.ts';
import { isFurniture } from './rules/page-furniture.ts';
import type { CellKind } from './rules/loose-cell-cost.ts';
import { looseCells } from './rules/loose-cells.ts';
import type { CellPart, LooseCells, LooseLine } from './rules/loose-cells.ts';
import { splitNumber } from './rules/numbered-heading.ts';
import { headerLength } from './rules/table-header.ts';
import { TIME_PATTERN } from './vocabulary/time-words.ts';
import type { SourceLine } from '../source/source.ts';
import { looseLine, tableOf } from './rules/loose-table-block.ts';
import type { LooseTable } from './rules/loose-table-block.ts';

/**
 * Tables of uppdrag in text files that lost their cells: 'Nr Uppdrag Ansvarig Klart' over rows whose
 * cells follow each other.
 */

type Kind = 'number' | 'text' | 'recipient' | 'time' | 'giver' | 'status' | 'report';

const COLUMNS: readonly (readonly [Kind, RegExp])[] = [
  ['number', /^(?:nr\.?|nummer|id)/iu],
  ['text', /^(?:särskilda )?uppdrag(?: från [\p{L}]+| till [\p{L}]+)?/iu],
  ['recipient', /^(?:ansvarig(?: nämnd| förvaltning)?|ansvar|mottagare)/iu],
  ['time', /^(?:klart?(?: senast)?|redovisas|tidplan|när|slutdatum)/iu],
  ['report', /^(?:återrapporteras|återrapportering|rapporteras(?: till)?)/iu],
  ['giver', /^(?:givet av|uppdragsgivare|beslutat av)/iu],
  ['status', /^status/iu],
];
/** Lines that such a header is spread over at most: each name on one, with none between. */
const MAX_HEADER_LINES = 5;
/** When it shall be done, at the end of a row. */
const TIME = new RegExp(String.raw`(?:^|\s)(${TIME_PATTERN})$`, 'iu');
const NUMBER = /^((?:\p{Lu}{1,5}[ -]?)?\d{1,3})\.?(?:\s+(?=\p{Lu})|$)/u;
/** Lines of one row at most, and words that name who is responsible. */
const MAX_ROW_LINES = 14;
const MAX_NAME_WORDS = 7;

/** The table of uppdrag whose header begins at the line, and its lines; null when none does. */
export function assignmentTableAt(
  lines: readonly SourceLine[],
  at: number,
): LooseTable | null | undefined {
  const header = headerAt(lines, at);
  if (header === null) return undefined;
  const { rows, next } =
    cutRows(lines, at + header.lineCount, header.kinds) ??
    rowsFrom(lines, at + header.lineCount, header.kinds);
  if (rows.length === 0) return null;
  const names = header.kinds.map((kind, i) => [looseLine(lines[at]!, header.names[i] ?? kind)]);
  return { table: tableOf([names, ...rows]), lineCount: next - at };
}

interface Rows {
  readonly rows: SourceLine[][][];
  /** The line after the last row. */
  readonly next: number;
}

function rowsFrom(lines: readonly SourceLine[], start: number, kinds: readonly Kind[]): Rows {
  const rows: SourceLine[][][] = [];
  let next = start;
  for (;;) {
    const row = rowAt(lines, next, kinds);
    if (row === null) return { rows, next };
    rows.push(row.cells);
    next += row.lineCount;
  }
}

const CELL_KINDS: Readonly<Record<Kind, CellKind>> = {
  number: 'number',
  text: 'task',
  recipient: 'name',
  time: 'time',
  giver: 'name',
  status: 'status',
  report: 'word',
};
/** Lines looked at below a header: a page or two. */
const MOST_LINES = 120;

/** The rows as the likeliest way to cut the lines gives them; null when it gives none that is whole. */
function cutRows(lines: readonly SourceLine[], start: number, kinds: readonly Kind[]): Rows | null {
  const body = bodyOf(lines, start, kinds);
  // What follows the table is cut too, but not into whole rows; without it the columns show.
  const first = wholeRows(body, kinds);
  const rows = wholeRows(body.slice(0, endOf(first) + MOST_ROW_LINES), kinds);
  const end = endOf(rows);
  if (rows.length === 0) return null;
  return {
    rows: rows.map((row) =>
      row.map((parts) => parts.map(({ line, text }) => looseLine(body[line]!.source, text))),
    ),
    next: body[end - 1]!.index + 1,
  };
}

/** Places that may be empty in a row. */
const MAY_LACK: ReadonlySet<Kind> = new Set(['recipient', 'giver', 'status']);

const endOf = (rows: readonly LooseCells[]): number =>
  1 + Math.max(-1, ...(rows.at(-1) ?? []).flat().map((part) => part.line));

/** The rows up to the first that lacks its number, text or time; the rest of a text goes with its row. */
function wholeRows(body: readonly BodyLine[], kinds: readonly Kind[]): LooseCells[] {
  const stops = body.filter(({ text }) => /[.!?]$/u.test(text)).length;
  const found = looseCells(
    body,
    kinds.map((kind) => CELL_KINDS[kind]),
    {
      saysRisk: false,
      areLines: false,
      hasStops: stops > body.length * STOP_SHARE,
    },
  );
  const rows: (readonly CellPart[])[][] = [];
  for (const row of found?.rows ?? []) {
    const filled = kinds.filter((_, column) => row[column]!.length > 0);
    const last = rows.at(-1);
    const text = kinds.indexOf('text');
    const isRest = filled.join('') === 'text' && /^\p{Ll}/u.test(row[text]![0]!.text);
    if (isRest && last !== undefined) last[text] = [...last[text]!, ...row[text]!];
    else if (kinds.every((kind) => MAY_LACK.has(kind) || filled.includes(kind)))
      rows.push([...row]);
    else break;
  }
  return rows;
}

/** Lines of a row at most. */
const MOST_ROW_LINES = 14;
/** Share of the lines that end with a full stop where uppdrag are sentences. */
const STOP_SHARE = 0.12;

interface BodyLine extends LooseLine {
  readonly source: SourceLine;
  readonly index: number;
}

/** The lines below a header up to where something else begins, without headers printed again. */
function bodyOf(lines: readonly SourceLine[], start: number, kinds: readonly Kind[]): BodyLine[] {
  const body: BodyLine[] = [];
  let isAfterHeader = false;
  for (let at = start; at < Math.min(lines.length, start + MOST_LINES); at += 1) {
    const again = headerAt(lines, at);
    if (again !== null) {
      at += again.lineCount - 1;
      isAfterHeader = true;
      continue;
    }
    const source = lines[at]!;
    const text = source.text.replaceAll(/\s+/gu, ' ').trim();
    const next = lines.slice(at, at + MAX_HEADER_LINES).map((line) => line.text);
    if (isFurniture(text)) continue;
    const isHeader = !TIME.test(text) && headerLength(next) > 0;
    const isUnnumbered = !kinds.includes('number');
    const isSection = isUnnumbered ? splitNumber(text) !== null : isChapter(text, body);
    if (isSection || goalLabel(text) !== null || isHeader) break;
    if (beginsLead(text) || NEXT_LEAD.test(text)) break;
    body.push({ text, isAfterHeader, isBelowGap: false, source, index: at });
    isAfterHeader = false;
  }
  return body;
}

/** 'Nämndens uppdrag till förvaltningen' stands over another table. */
const NEXT_LEAD = /^\p{L}*(?:nämnden|styrelsen|fullmäktige)s\s(?:egna\s)?uppdrag\still\s/iu;

/** '3 Budget' below the rows 'HS 4' or '21': no number that the next row would have. */
function isChapter(text: string, above: readonly BodyLine[]): boolean {
  const [, number, title] = /^(\d{1,2}(?:\.\d{1,2})*)\.?\s+(\p{Lu}.*)$/u.exec(text) ?? [];
  if (number === undefined || title === undefined || /[.,;:]$/u.test(title)) return false;
  const numbers = above
    .map((line) => NUMBER.exec(line.text)?.[1])
    .filter((one) => one !== undefined);
  const first = numbers[0];
  if (first === undefined || title.length > MAX_CHAPTER) return false;
  const isOther = number.includes('.') || !/^\d/u.test(first);
  return isOther || Number(number) < Number(numbers.at(-1));
}

/** Letters of a chapter's title at most. */
const MAX_CHAPTER = 60;

interface Header {
  readonly kinds: readonly Kind[];
  readonly names: readonly string[];
  readonly lineCount: number;
}

function headerAt(lines: readonly SourceLine[], at: number): Header | null {
  let best: Header | null = null;
  let text = '';
  for (let count = 1; count <= MAX_HEADER_LINES && at + count <= lines.length; count += 1) {
    text = `${text} ${lines[at + count - 1]!.text.trim()}`.trim();
    if (text.length > 90) break;
    const named = namesOf(text);
    if (named !== null) best = { ...named, lineCount: count };
  }
  const kinds = best?.kinds ?? [];
  const isTable =
    kinds.includes('text') &&
    kinds.some((kind) => kind === 'number' || kind === 'time' || kind === 'report');
  return isTable && kinds.length > 1 && new Set(kinds).size === kinds.length ? best : null;
}

function namesOf(text: string): Pick<Header, 'kinds' | 'names'> | null {
  const kinds: Kind[] = [];
  const names: string[] = [];
  let rest = text;
  while (rest !== '') {
    const column = COLUMNS.find(([, name]) => name.test(rest));
    const name = column?.[1].exec(rest)?.[0] ?? '';
    if (column === undefined || !/^(?:\s|$)/u.test(rest.slice(name.length))) return null;
    kinds.push(column[0]);
    names.push(name);
    rest = rest.slice(name.length).trim();
  }
  return kinds.length === 0 ? null : { kinds, names };
}

/** The cells of the row that begins at the line, in the header's order; null when none does. */
function rowAt(
  lines: readonly SourceLine[],
  at: number,
  kinds: readonly Kind[],
): { cells: SourceLine[][]; lineCount: number } | null {
  const parts: Record<Kind, SourceLine[]> = {
    number: [],
    text: [],
    recipient: [],
    time: [],
    giver: [],
    status: [],
    report: [],
  };
  const hasNumber = kinds.includes('number');
  const isOpen = (): boolean =>
    parts.text.length === 0 || !/[.!?]$/u.test(parts.text.at(-1)!.text.trim());
  for (let count = 0; count < MAX_ROW_LINES && at + count < lines.length; count += 1) {
    const line = lines[at + count]!;
    let text = line.text.trim();
    if (count === 0 && hasNumber) {
      const number = NUMBER.exec(text);
      if (number === null) return null;
      parts.number.push(looseLine(line, number[1]!));
      text = text.slice(number[0].length);
      if (text === '') continue;
    }
    if (parts.text.length === 0 && !/^\p{Lu}/u.test(text)) return null;
    if (!addTo(parts, line, text, isOpen())) return null;
    const isDone = kinds.includes('time') ? parts.time.length > 0 : parts.recipient.length > 0;
    if (isDone && kinds.includes('recipient') && parts.recipient.length === 0) return null;
    if (isDone) return { cells: kinds.map((kind) => parts[kind]), lineCount: count + 1 };
  }
  return null;
}

/** Puts a line's text where it belongs; false when it can be no part of the row. */
function addTo(
  parts: Record<Kind, SourceLine[]>,
  line: SourceLine,
  text: string,
  isOpen: boolean,
): boolean {
  const time = TIME.exec(text)?.[1] ?? '';
  const before = text.slice(0, text.length - time.length).trim();
  const sentence = isOpen ? (/^.*[.!?](?=\s|$)/u.exec(before)?.[0] ?? null) : '';
  // A sentence that has not ended goes on, unless the line tells when: then a name stands before it.
  const own = sentence ?? (time === '' ? before : '');
  const name = sentence === null && time === '' ? '' : before.slice(own.length).trim();
  if (own === '' && parts.text.length === 0) return false;
  if (own !== '') parts.text.push(looseLine(line, own));
  if (name.split(' ').length > MAX_NAME_WORDS) return false;
  if (name !== '') parts.recipient.push(looseLine(line, name));
  if (time !== '') parts.time.push(looseLine(line, time));
  return true;
}
