import type { Passage, Range } from './passages.ts';

/** Around the words that were hit; the window shows them as marks, never as markup. */
const HIT_START = '\u0002';
const HIT_END = '\u0003';
const CUT = '…';

/** About two lines of a result list, and how much of it stands before the first hit. */
const LONGEST = 170;
const BEFORE = 50;

/** The next place at or after `at` (or the last before it) where a word begins or ends. */
function wordEdge(text: string, at: number, direction: 1 | -1): number {
  let edge = at;
  while (edge > 0 && edge < text.length && !/\s/u.test(text[edge]!)) edge += direction;
  return edge;
}

/** How many marks lie before `to`, counted from one of them; those further on are not looked at. */
function countWithin(marks: readonly Range[], first: number, to: number): number {
  let inside = 0;
  for (let at = first; at < marks.length && marks[at]!.start < to; at++)
    if (marks[at]!.end <= to) inside += 1;
  return inside;
}

/** The stretch of a long passage with most hits, begun a little before its first one. */
function bestStretch(text: string, { start, end, marks }: Passage): Range {
  if (end - start <= LONGEST) return { start, end };
  let best: Range = { start, end: start + LONGEST };
  let most = 0;
  let first = 0;
  for (const mark of marks) {
    const from = Math.max(start, Math.min(mark.start - BEFORE, end - LONGEST));
    const to = from + LONGEST;
    while (marks[first]!.start < from) first += 1;
    const inside = countWithin(marks, first, to);
    if (inside > most) [best, most] = [{ start: from, end: to }, inside];
  }
  const from = best.start === start ? start : Math.max(start, wordEdge(text, best.start, 1));
  const to = best.end === end ? end : Math.max(wordEdge(text, best.end, -1), firstEnd(marks, from));
  return { start: from, end: to };
}

/** A hit is never cut, however long its word. */
const firstEnd = (marks: readonly Range[], from: number): number =>
  marks.find((mark) => mark.start >= from)?.end ?? from;

/** A passage, each hit between U+0002 and U+0003, '…' where it was cut. */
export function snippetOf(text: string, passage: Passage): string {
  const { start, end } = bestStretch(text, passage);
  let snippet = start === passage.start ? '' : CUT;
  let at = start;
  for (const mark of passage.marks) {
    if (mark.start < at || mark.end > end) continue;
    snippet += `${text.slice(at, mark.start)}${HIT_START}${text.slice(mark.start, mark.end)}${HIT_END}`;
    at = mark.end;
  }
  return snippet + text.slice(at, end) + (end === passage.end ? '' : CUT);
}

/** The words that a snippet marks. */
export const markedIn = (snippet: string): string[] =>
  snippet
    .split(HIT_START)
    .slice(1)
    .map((piece) => piece.split(HIT_END)[0] ?? '');
