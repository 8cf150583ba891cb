import type { SourceLine, TableRow } from '../../../shared/source/source.ts';
import { wordsApart } from './header-words.ts';
import { looseLine, looseRun } from '../make-source.ts';
import { segmentsOf, type Segment, type SpacedLine } from './spaced-line.ts';
import { INDICATOR_TEXT } from '../../../shared/parse/vocabulary/table-words.ts';
import { isRiskHeader, isTableHeader } from './table-header-line.ts';
import { isBlank, type TextLine } from './split-lines.ts';

/**
 * The names of columns over several lines, those of a single line in the middle: 'Utfall' above
 * 'Styrtal' and '2024' below it.
 */
export interface HeaderBand {
  readonly lineCount: number;
  /** One a column, from left to right, with the lines it was put together from. */
  readonly names: readonly Name[];
  /** Names of the columns that one of the names stands over: 'Kvinnor', 'Män' below 'Utfall'. */
  readonly parts: readonly Segment[];
}

interface Name extends Segment {
  readonly lines: readonly SourceLine[];
}

/** The first name stands at most so many lines below the top. */
const MOST_LINES_ABOVE = 2;
/** Labels begin at most this far from the left. */
const LEFT_EDGE = 4;
/** A piece of a column's name is at most this long. */
const LONGEST_PIECE = 30;

/** The header that begins above the name of its first column; null where none does. */
export function headerBand(lines: readonly TextLine[], start: number): HeaderBand | null {
  return bandAround(lines, start) ?? bandAbove(lines, start);
}

/** Names of two lines around names of one, none of them over another. */
function bandAround(lines: readonly TextLine[], start: number): HeaderBand | null {
  const three = lines.slice(start, start + 3);
  const [above = [], middle = [], below = []] = three.map(namesIn);
  if ([above, middle, below].some((names) => names.length === 0 || !areShort(names))) return null;
  if (middle.some((name) => [...above, ...below].some((one) => overlap(one, name)))) return null;
  const over = below.filter((piece) => above.some((name) => overlap(name, piece)));
  if (over.length === below.length) return bandOf(three, []);
  return over.length > 0 && below.length > above.length
    ? withCount(bandOf(three.slice(0, 2), below), 3)
    : null;
}

const withCount = (band: HeaderBand | null, lineCount: number): HeaderBand | null =>
  band === null ? null : { ...band, lineCount };

/** The first column's name is further down, and nothing stands above it. */
function bandAbove(lines: readonly TextLine[], start: number): HeaderBand | null {
  const above: Segment[][] = [];
  for (let at = start; at - start <= MOST_LINES_ABOVE; at += 1) {
    const line = lines[at];
    if (line === undefined || isBlank(line)) return null;
    const pieces = namesIn(line);
    if (!areShort(pieces)) return null;
    if (pieces[0]!.from > LEFT_EDGE) {
      above.push(pieces);
      continue;
    }
    if (above.length === 0 || pieces[0]!.to > above.flat()[0]!.from) return null;
    return bandOf(lines.slice(start, at + 1 + linesBelow(lines, at, above)), []);
  }
  return null;
}

const areShort = (pieces: readonly Segment[]): boolean =>
  pieces.every(({ text }) => text.length <= LONGEST_PIECE);

const namesIn = (line: TextLine): Segment[] => segmentsOf(line).flatMap(wordsApart);

/** As many lines below the first name as stand above it, where they go on with names. */
function linesBelow(
  lines: readonly TextLine[],
  at: number,
  above: readonly (readonly Segment[])[],
): number {
  const below = lines.slice(at + 1, at + 1 + above.length);
  const end = below.findIndex((line) => {
    const pieces = namesIn(line);
    const goesOn = pieces.every((piece) => above.flat().some((name) => overlap(name, piece)));
    return pieces.length === 0 || !goesOn;
  });
  return end === -1 ? below.length : end;
}

const overlap = (one: Segment, other: Segment): boolean =>
  one.from < other.to && one.to > other.from;

function bandOf(lines: readonly TextLine[], parts: readonly Segment[]): HeaderBand | null {
  const names: Name[] = [];
  for (const line of lines) {
    for (const piece of namesIn(line)) {
      const over = names.findIndex((name) => overlap(name, piece));
      const own = { ...piece, lines: [looseLine([looseRun(piece.text)], line.number)] };
      if (over === -1) names.push(own);
      else names[over] = joined(names[over]!, own);
    }
  }
  names.sort((one, other) => one.from - other.from);
  const areNames =
    isTableHeader(names) ||
    isRiskHeader(names) ||
    names.some(({ text }) => INDICATOR_TEXT.test(text.toLowerCase()));
  return names.length > 1 && areNames ? { lineCount: lines.length, names, parts } : null;
}

const joined = (name: Name, piece: Name): Name => ({
  text: `${name.text} ${piece.text}`,
  from: Math.min(name.from, piece.from),
  to: Math.max(name.to, piece.to),
  lines: [...name.lines, ...piece.lines],
});

/** The names as the first line of the table, and those of their parts as the second. */
export function bandLines(band: HeaderBand, lines: readonly TextLine[], at: number): SpacedLine[] {
  const names = { line: lines[at]!, segments: band.names, isBelowBlank: false };
  if (band.parts.length === 0) return [names];
  const below = lines[at + band.lineCount - 1]!;
  return [names, { line: below, segments: band.parts, isBelowBlank: false }];
}

/** The header's row with each name over the lines it was printed on. */
export function withBandLines(row: TableRow, { names }: HeaderBand): TableRow {
  const cells = row.cells.map((cell) => {
    const text = cell.lines.map((line) => line.text).join(' ');
    const name = names.find((one) => one.text === text);
    return name === undefined ? cell : { ...cell, lines: [...name.lines] };
  });
  return { ...row, cells };
}
