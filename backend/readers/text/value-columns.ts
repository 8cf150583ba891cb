import { trailingValues, valueCells } from '../../../shared/parse/rules/loose-table-values.ts';
import type { Column } from './gutters.ts';
import type { Segment, SpacedLine } from './spaced-line.ts';

/** A line of a table of figures: what stands before its values, and those. */
export interface ValueLine {
  readonly label: Segment | null;
  readonly values: readonly Segment[];
  /** A figure was cut at its space because a value was missing. */
  readonly isSplit?: boolean;
  /** Its first values stood a single space behind the label: they may be the label's end. */
  readonly isTouching?: boolean;
}

/** Share of the lines with values that must have as many as there are columns. */
const COMPLETE_SHARE = 0.6;
/** A figure is two in a few rows at most: where it were in more, the header has a name too many. */
const SPLIT_SHARE = 0.5;
/** Two rows with as many values each are no chance. */
const FEWEST_COMPLETE = 2;

/**
 * The columns of a table whose rows end in values, from the rows that have all of them: labels
 * first. `names` are the numbers of columns that the header may have. Null when the rows do not
 * agree on how many there are.
 */
export function valueColumns(
  lines: readonly SpacedLine[],
  names: readonly number[],
): Column[] | null {
  const counts = lines.map((line) => valueLine(line).values.length).filter((count) => count > 0);
  const named = names.map((name) => ({ count: name - 1, fewest: 1 }));
  for (const { count, fewest } of [
    ...named,
    { count: mostCommon(counts), fewest: FEWEST_COMPLETE },
  ]) {
    if (count < 1) continue;
    const read = lines.map((line) => valueLine(line, count));
    const complete = read.filter((one) => one.values.length === count && one.label !== null);
    const isNamed = fewest < FEWEST_COMPLETE;
    const areEnough = complete.length >= Math.max(fewest, counts.length * COMPLETE_SHARE);
    if (!areEnough && !(isNamed && haveGaps(lines, complete))) continue;
    const split = complete.filter((one) => one.isSplit === true);
    if (split.length > 1 && split.length > complete.length * SPLIT_SHARE) continue;
    return columnsOver(complete);
  }
  return null;
}

/** Where the label and each value stand in rows that have all of them; what was cut tells no place. */
function columnsOver(complete: readonly ValueLine[]): Column[] {
  const whole = complete.filter((one) => one.isTouching !== true);
  const sure = whole.filter((one) => one.isSplit !== true);
  const told = [sure, whole, complete].find((some) => some.length > 0) ?? [];
  const rows = told.map(({ label, values }) => [label!, ...values]);
  return rows[0]!.map((_, column) => ({
    from: Math.min(...rows.map((row) => row[column]!.from)),
    to: Math.max(...rows.map((row) => row[column]!.to)),
  }));
}

/** Few rows have all that the header names, but each value of the others stands in a column of theirs. */
function haveGaps(lines: readonly SpacedLine[], complete: readonly ValueLine[]): boolean {
  const sure = complete.filter((one) => one.isTouching !== true && one.isSplit !== true);
  if (sure.length < FEWEST_COMPLETE) return false;
  const columns = columnsOver(sure);
  return lines.every((line) => {
    const { label, values } = valueLine(line);
    return values.length === 0 || label === null || standApart(values, columns.slice(1));
  });
}

/** Whether each value stands in a column of its own. */
function standApart(values: readonly Segment[], columns: readonly Column[]): boolean {
  const places = values.map(({ from, to }) =>
    columns.flatMap((column, at) => (from < column.to && to > column.from ? [at] : [])),
  );
  return places.every(
    (over, at) => over.length === 1 && (at === 0 || over[0]! > (places[at - 1]![0] ?? -1)),
  );
}

function mostCommon(counts: readonly number[]): number {
  const times = Map.groupBy(counts, (count) => count);
  const [best] = [...times].toSorted(
    ([one, first], [other, second]) => second.length - first.length || other - one,
  );
  return best?.[0] ?? 0;
}

/** A label's last figure ends at most so many characters before the first column of values. */
const TOUCH = 2;
/** Words that stand for a value ('Nytt styrtal', 'Ej mätt') are few. */
const LONGEST_WORDS = 24;

/**
 * The label and the values of a line; of values only, all are values. Where the columns are known, a
 * figure that ends well before them is the label's own ('Torget etapp 1').
 */
export function valueLine(
  { segments }: SpacedLine,
  wanted = 0,
  columns: readonly Column[] | null = null,
): ValueLine {
  const values: Segment[] = [];
  let rest = segments.length;
  while (rest > 0) {
    const cells = valuesIn(segments[rest - 1]!);
    if (cells === null) break;
    values.unshift(...cells);
    rest -= 1;
  }
  const before = segments.slice(0, rest);
  if (areWordsAmong(before, values, wanted))
    return { label: segments[0]!, values: segments.slice(1) };
  const mayLack = columns !== null && standApart(values, columns.slice(1));
  const isSplit = values.length === wanted - 1 && !mayLack && splitThousands(values);
  if (before.length === 0) return { label: null, values, isSplit };
  const label = joined(before);
  const missing = wanted - values.length;
  const touching = missing > 0 ? touchingValues(label, missing) : null;
  const isOwn = columns !== null && touching !== null && !reaches(touching.values[0]!, columns[1]);
  if (touching === null || isOwn) return { label, values, isSplit };
  return { label: touching.label, values: [...touching.values, ...values], isTouching: true };
}

const reaches = (value: Segment, column: Column | undefined): boolean =>
  column === undefined || value.to >= column.from - TOUCH;

/** A line that has a piece for each column, of which some are words beside figures. */
function areWordsAmong(
  before: readonly Segment[],
  values: readonly Segment[],
  wanted: number,
): boolean {
  const words = before.slice(1);
  const isEach = words.length > 0 && values.length > 0 && words.length + values.length === wanted;
  return isEach && words.every(({ text }) => /^\p{Lu}/u.test(text) && text.length <= LONGEST_WORDS);
}

/** '320 287' is two figures where one is missing and no other can be two. Changes the values; false when none was. */
function splitThousands(values: Segment[]): boolean {
  const found = values.flatMap((value, at) => {
    const match = /^(\d{1,3}) (\d{3}(?:$| \(.*))/u.exec(value.text);
    return match === null ? [] : [{ at, parts: placed(value, [match[1]!, match[2]!], 0) }];
  });
  if (found.length !== 1) return false;
  values.splice(found[0]!.at, 1, ...found[0]!.parts);
  return true;
}

const joined = (segments: readonly Segment[]): Segment => ({
  text: segments.map(({ text }) => text).join(' '),
  from: segments[0]!.from,
  to: segments.at(-1)!.to,
});

/** A long label that a single space parts from its first values. */
function touchingValues(
  label: Segment,
  count: number,
): { label: Segment; values: Segment[] } | null {
  const found = trailingValues(label.text, count);
  if (found === null) return null;
  const values = placed(label, found.values, found.text.length);
  return { label: { ...label, text: found.text, to: label.from + found.text.length }, values };
}

const DASH = /^[-–—−]$/u;

/** '3 b. Barn- och ungdom': a row's number is no value. */
const BEGINS_NUMBERED = /^\d{1,2}\s?[a-zåäö]?[.)]?\s+["”]?\p{Lu}/u;

/** '(548 900)', '(18,4 mnkr)': a deficit as accounts print it; '(2026)' is a year. */
const IN_BRACKETS = /^\((?!(?:19|20)\d\d\))\d[\d ]*(?:,\d+)?(?:\s?(?:%|mnkr|mkr|tkr|kr))?\)$/u;

/** '2026-12-31' is no year beside a debt. */
const DATE = /^(?:19|20)\d\d-\d\d(?:-\d\d)?$/u;

/** 'Budget 2026': the name of a column. */
const NAMES_YEAR = /^\p{Lu}\p{Ll}+ (?:19|20)\d\d(?: |$)/u;

function valuesIn(segment: Segment): Segment[] | null {
  if (BEGINS_NUMBERED.test(segment.text) || NAMES_YEAR.test(segment.text)) return null;
  if (IN_BRACKETS.test(segment.text)) return [segment];
  if (DATE.test(segment.text)) return null;
  const texts: string[] = [];
  // A dash by itself is a value too: an empty place.
  for (const part of segment.text.split(/(?<=^|\s)([-–—−])(?=\s\D|$)/u)) {
    const text = part.trim();
    if (text === '') continue;
    const cells = DASH.test(text) ? [text] : valueCells(text);
    if (cells === null || cells.some((cell) => !/[\d↑↓→←↗↘–—−-]/u.test(cell))) return null;
    texts.push(...cells);
  }
  return placed(segment, texts, 0);
}

function placed(segment: Segment, texts: readonly string[], start: number): Segment[] {
  let at = start;
  return texts.map((text) => {
    const found = Math.max(at, segment.text.indexOf(text, at));
    at = found + text.length;
    return { text, from: segment.from + found, to: segment.from + at };
  });
}
