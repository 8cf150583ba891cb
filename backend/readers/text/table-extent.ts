import { isFigure } from './cut-lines.ts';
import { isContentsLine } from './contents-line.ts';
import { addToCover, columnsIn, emptyCover, type Cover } from './gutters.ts';
import { isTableHeader } from './table-header-line.ts';
import { isNumbered, segmentsOf, type Segment, type SpacedLine } from './spaced-line.ts';
import { isBlank, type TextLine } from './split-lines.ts';

/** A page is at most some 250 characters wide; a longer line is no row, and costs much to look at. */
const WIDEST_LINE = 1_000;
/** Lines looked at for one table; some pages of one. What follows begins a table of its own. */
const MOST_LINES = 400;

/** Whether a line is too long to be a row. */
export const isTooWide = (line: TextLine): boolean => line.raw.length > WIDEST_LINE;

/** The lines from the first on up to two blank ones, or up to one whose text runs over the columns. */
export function spacedLines(
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
  const near = lines.slice(at, at + LINES_TO_HEADER);
  if (near.some((line) => line.endsPage)) return false;
  const [next = [], after = []] = near.filter((line) => !isBlank(line)).map(segmentsOf);
  const hasFigures = (pieces: readonly Segment[]): boolean =>
    row.length > 2 &&
    pieces.length === row.length &&
    pieces.slice(1).every(({ text }) => isFigure(text));
  return hasFigures(next) || hasFigures(after) || standsInColumns(next, found);
}

/** A row of cells each of which begins where one above it does: no new table, whose names would differ. */
function standsInColumns(pieces: readonly Segment[], found: readonly SpacedLine[]): boolean {
  if (pieces.length < FEWEST_CELLS || isTableHeader(pieces)) return false;
  const starts = new Set(found.flatMap(({ segments }) => segments.map(({ from }) => from)));
  return pieces.every(({ from }) => starts.has(from) || starts.has(from - 1));
}

/** Fewer may stand so by chance. */
const FEWEST_CELLS = 4;

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
export const LEFT_EDGE = 4;
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
