import type { TextLine } from './split-lines.ts';

/** Text on a line with its places: characters from the left. */
export interface Segment {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** A line as pieces that gaps of two spaces or more part. */
export interface SpacedLine {
  readonly line: TextLine;
  readonly segments: readonly Segment[];
  readonly isBelowBlank: boolean;
}

const SEGMENT = /\S+(?: \S+)*/gu;
const WORD = /\S+/gu;

function piecesOf(text: string, pattern: RegExp, offset: number): Segment[] {
  return [...text.matchAll(pattern)].map((match) => ({
    text: match[0],
    from: offset + match.index,
    to: offset + match.index + match[0].length,
  }));
}

/** The pieces of a line that gaps of two spaces or more part. */
export const segmentsOf = (line: TextLine): Segment[] => piecesOf(line.raw, SEGMENT, 0);

/** The words of a segment. */
export const wordsOf = (segment: Segment): Segment[] => piecesOf(segment.text, WORD, segment.from);

/** A bullet or a chapter's number and its text stand apart too, but are no row. */
export function isNumbered(segments: readonly Segment[]): boolean {
  // '2026' and '2027' over figures are names of columns.
  if (segments.every(({ text }) => /^(?:19|20)\d\d$/u.test(text))) return false;
  return (
    segments.length === 2 &&
    /^(?:[•·●○▪■‣►➢✓*–-]|\d+(?:\.\d+)*\.?|[a-zåäö]\))$/iu.test(segments[0]!.text)
  );
}
