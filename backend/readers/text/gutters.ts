import { wordsOf, type Segment, type SpacedLine } from './spaced-line.ts';

/** A column's place: where its text begins and ends, in characters from the left. */
export interface Column {
  from: number;
  to: number;
}

/** Share of the lines that may reach across the place between two columns: spanning headers, long cells. */
const CROSSING_SHARE = 0.1;
/** With fewer lines than this every one counts. */
const MANY_LINES = 5;

/** How many of some lines have a word at each place. */
export interface Cover {
  lines: number;
  covered: number[];
}

/** Nothing covered yet. */
export const emptyCover = (): Cover => ({ lines: 0, covered: [] });

/** Adds a line's pieces: those between wide gaps, or its words where single spaces may part columns too. */
export function addToCover(cover: Cover, pieces: readonly Segment[]): void {
  cover.lines += 1;
  for (const { from, to } of pieces) {
    for (let at = from; at < to; at += 1) cover.covered[at] = (cover.covered[at] ?? 0) + 1;
  }
}

/** The places that next to no text covers part the columns; with `isStrict`, those that none does. */
export function columnsIn({ lines, covered }: Cover, isStrict = false): Column[] {
  const isEach = isStrict || lines < MANY_LINES;
  const allowed = isEach ? 0 : Math.max(1, Math.floor(lines * CROSSING_SHARE));
  const columns: Column[] = [];
  let isInside = false;
  for (let at = 0; at < covered.length; at += 1) {
    const isText = (covered[at] ?? 0) > allowed;
    if (isText && !isInside) columns.push({ from: at, to: at + 1 });
    else if (isText) columns.at(-1)!.to = at + 1;
    isInside = isText;
  }
  return columns;
}

/**
 * The columns of some lines. Places that no word covers part them, also where some lines have but a
 * single space there, when at least one line has a wide gap just between the two columns.
 */
export function columnsOf(lines: readonly SpacedLine[]): Column[] {
  // The first line's names are whole, unless that leaves fewer columns than it has names.
  const whole = bestOf(lines, 1);
  return whole.length >= (lines[0]?.segments.length ?? 0) ? whole : bestOf(lines, 0);
}

/** With lines that may cross the columns or without: what gives more columns. */
function bestOf(lines: readonly SpacedLine[], wholeLines: number): Column[] {
  const cover = emptyCover();
  for (const [at, { segments }] of lines.entries())
    addToCover(cover, at < wholeLines ? segments : segments.flatMap(wordsOf));
  const strict = settled(columnsIn(cover, true), lines);
  const loose = settled(columnsIn(cover), lines);
  return loose.length > strict.length ? loose : strict;
}

/**
 * Joins columns that no gap parts: first a header set to the left and its figures set to the right, then those that lie in the widest gaps.
 */
function settled(columns: Column[], lines: readonly SpacedLine[]): Column[] {
  const gaps = lines.flatMap(gapsOf);
  for (;;) {
    const unsure = columns.flatMap((left, at) => {
      const right = columns[at + 1];
      return right === undefined || gaps.some((gap) => isJustBetween(gap, left, right))
        ? []
        : [
            {
              at,
              width: areNameAndFigures(lines, left, right)
                ? APART
                : narrowest(gaps, left.to, right.from),
            },
          ];
    });
    const [worst] = unsure.toSorted((one, other) => other.width - one.width);
    if (worst === undefined) return columns;
    columns[worst.at]!.to = columns[worst.at + 1]!.to;
    columns.splice(worst.at + 1, 1);
  }
}

/** Wider than any gap. */
const APART = Number.POSITIVE_INFINITY;
const WIDEST_GAP = 10_000;

/** Whether one column has but a name in the first line and the other but figures below it. */
function areNameAndFigures(lines: readonly SpacedLine[], left: Column, right: Column): boolean {
  const isNameOnly = (column: Column): boolean =>
    wordsIn(lines.slice(0, 1), column).length > 0 && wordsIn(lines.slice(1), column).length === 0;
  const areFigures = (column: Column): boolean =>
    wordsIn(lines.slice(0, 1), column).length === 0 &&
    wordsIn(lines, column).every((word) => /^[^\p{L}]+$/u.test(word.text));
  return (isNameOnly(left) && areFigures(right)) || (areFigures(left) && isNameOnly(right));
}

const wordsIn = (lines: readonly SpacedLine[], column: Column): Segment[] =>
  lines.flatMap(({ segments }) =>
    segments.flatMap(wordsOf).filter((word) => word.from < column.to && word.to > column.from),
  );

/** The space between two pieces of a line. */
interface Gap {
  readonly left: Segment;
  readonly right: Segment;
}

const gapsOf = ({ segments }: SpacedLine): Gap[] =>
  segments.slice(1).map((right, index) => ({ left: segments[index]!, right }));

const isJustBetween = (gap: Gap, left: Column, right: Column): boolean =>
  gap.left.to > left.from &&
  gap.left.to <= left.to &&
  gap.right.from >= right.from &&
  gap.right.from < right.to;

/** Characters of the narrowest gap that reaches over a place; very many when none does. */
const narrowest = (gaps: readonly Gap[], from: number, to: number): number =>
  Math.min(
    WIDEST_GAP,
    ...gaps
      .filter((gap) => gap.left.to <= from && gap.right.from >= to)
      .map((gap) => gap.right.from - gap.left.to),
  );
