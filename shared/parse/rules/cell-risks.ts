import type { SourceLine } from '../../source/source.ts';
import { beginsOther } from './begins-other.ts';
import { blanksAbove, cellTextOf } from './cell-lines.ts';
import type { CellHeader } from './cell-header.ts';
import type { CellRows } from './cell-grid.ts';
import { RISK_START } from './loose-risk-blocks.ts';

/** Lines that such a table takes at most, and risks that show what begins one. */
const MOST_LINES = 400;
const FEWEST_RISKS = 2;
/** Words of an area at most. */
const AREA_WORDS = 6;

/**
 * Risks whose cells are lines, some of several paragraphs: each begins with 'Risk att', what stands
 * below it are its measures, and a name right above it is its area. Null where lines are broken in
 * mid-sentence, or where it is not clear what is an area.
 */
export function cellRisks(
  lines: readonly SourceLine[],
  start: number,
  header: CellHeader,
): CellRows | null {
  const hasArea = header.kinds[0] === 'area';
  if (header.kinds.join(' ') !== (hasArea ? 'area risk measure' : 'risk measure')) return null;
  let end = endOf(lines, start);
  const texts = lines.slice(start, end).map(cellTextOf);
  const starts = [...texts.keys()].filter((at) => RISK_START.test(texts[at]!));
  if (starts.length < FEWEST_RISKS || (starts[0] ?? 0) > 1) return null;
  if (texts.some((text) => text === '' || /^[\p{Ll}(]/u.test(text))) return null;
  const isArea = (at: number): boolean =>
    hasArea && at >= 0 && !starts.includes(at) && isName(texts[at]!);
  const rows: SourceLine[][][] = [];
  for (const [index, at] of starts.entries()) {
    const next = starts[index + 1];
    const last = next === undefined ? endOfLast(texts, at) : next - (isArea(next - 1) ? 1 : 0);
    end = start + last;
    const measures = lines.slice(start + at + 1, start + last);
    if (measures.length === 0) return null;
    const area = isArea(at - 1) ? [lines[start + at - 1]!] : [];
    const [first, ...more] = measures;
    rows.push([...(hasArea ? [area] : []), [lines[start + at]!], [first!]]);
    for (const one of more) rows.push([...(hasArea ? [[]] : []), [], [one]]);
  }
  return hasArea && !isArea(starts[0]! - 1) ? null : { rows, end };
}

/** Below the last risk nothing but its length tells a measure from running text. */
function endOfLast(texts: readonly string[], risk: number): number {
  const from = risk + 2;
  const long = texts.findIndex((text, at) => at >= from && text.length > MOST_LETTERS);
  return Math.min(long === -1 ? texts.length : long, from + MORE_MEASURES);
}

const MOST_LETTERS = 120;
const MORE_MEASURES = 3;

const isName = (text: string): boolean =>
  /^\p{Lu}/u.test(text) && !/[.!?:]$/u.test(text) && text.split(' ').length <= AREA_WORDS;

/** The table ends with its page's text, at a heading, or where a gap of more than one empty cell opens. */
function endOf(lines: readonly SourceLine[], start: number): number {
  let at = start;
  while (at < Math.min(lines.length, start + MOST_LINES)) {
    if (at > start && blanksAbove(lines, at) > MOST_BLANKS) break;
    if (beginsOther(cellTextOf(lines[at]), false)) break;
    at += 1;
  }
  return at;
}

const MOST_BLANKS = 2;
