import type { TableBlock } from '../../../shared/source/source.ts';
import { looseLine, looseRun } from '../make-source.ts';
import { segmentsOf } from './spaced-line.ts';
import { isBlank, type TextLine } from './split-lines.ts';

/** A label that a page cut goes on over so many lines at most. */
const MOST_LINES = 2;
/** A header has so many lines at most. */
const MOST_HEADER_LINES = 4;
/** Labels begin at most this far from the left. */
const LEFT_EDGE = 4;

const wordsIn = (line: TextLine): string => line.text.replaceAll(/\s+/gu, '').toLowerCase();

/**
 * Where the rest of a row's label stands that a page break cut: below the table's header printed
 * again, one line or two that begin in mid-sentence and have nothing beside them. Null where the page goes on otherwise; `above` are the table's lines so far.
 */
export function restOfLabel(
  lines: readonly TextLine[],
  at: number,
  above: readonly TextLine[],
): { readonly from: number; readonly to: number } | null {
  const header = above.filter((line) => !isBlank(line)).slice(0, MOST_HEADER_LINES);
  let from = at;
  while (from - at < header.length && isSame(lines[from], header[from - at])) from += 1;
  // Without the header nothing but the words tells that the line is of the table.
  if (from === at) return null;
  let to = from;
  while (to - from < MOST_LINES && isRest(lines[to], to === from)) to += 1;
  const next = lines[to];
  const isAlone = to > from && (next === undefined || isBlank(next) || segmentsOf(next).length > 1);
  return isAlone ? { from, to } : null;
}

const isSame = (line: TextLine | undefined, other: TextLine | undefined): boolean =>
  line !== undefined && other !== undefined && wordsIn(line) === wordsIn(other);

function isRest(line: TextLine | undefined, isFirst: boolean): boolean {
  if (line === undefined || isBlank(line)) return false;
  const segments = segmentsOf(line);
  const [only] = segments;
  if (segments.length !== 1 || only === undefined || only.from > LEFT_EDGE) return false;
  return !isFirst || /^[\p{Ll}(]/u.test(only.text);
}

/** The table with those lines as more of its last row's first cell. */
export function withLongerLabel(table: TableBlock, rest: readonly TextLine[]): TableBlock {
  const last = table.rows.at(-1);
  const [label, ...others] = last?.cells ?? [];
  if (last === undefined || label === undefined) return table;
  const more = rest.map((line) => looseLine([looseRun(line.text.trim())], line.number));
  const row = { ...last, cells: [{ ...label, lines: [...label.lines, ...more] }, ...others] };
  return { ...table, rows: [...table.rows.slice(0, -1), row] };
}
