import type { DiffPart } from '../../../shared/compare/comparison.ts';

/** A stretch of a text that some note is about. */
export interface MarkRange {
  noteId: string;
  start: number;
  end: number;
}

/** A piece of text to draw: how it differs from before, and the notes it carries. */
export interface Piece {
  op: DiffPart['op'];
  text: string;
  noteIds: readonly string[];
}

const plain = (text: string): DiffPart[] => [{ op: 'equal', text }];

/** Cut points that marks make inside [start, end), in order. */
const cuts = (marks: readonly MarkRange[], start: number, end: number): number[] => {
  const points = marks.flatMap((mark) => [mark.start, mark.end]);
  const inside = points.filter((point) => point > start && point < end);
  return [...new Set([start, ...inside, end])].sort((a, b) => a - b);
};

const cover = (marks: readonly MarkRange[], start: number, end: number): string[] =>
  marks.filter((mark) => mark.start < end && mark.end > start).map((mark) => mark.noteId);

/**
 * The text laid out in pieces, so that differences and marks can be drawn in one go. Removed text
 * is not part of the text: offsets run over what is equal or inserted.
 */
export const piecesOf = (
  text: string,
  diff: readonly DiffPart[] | null,
  marks: readonly MarkRange[],
): Piece[] => {
  const pieces: Piece[] = [];
  let at = 0;
  for (const part of diff ?? plain(text)) {
    if (part.op === 'delete') {
      pieces.push({ op: 'delete', text: part.text, noteIds: [] });
      continue;
    }
    const points = cuts(marks, at, at + part.text.length);
    for (let i = 0; i + 1 < points.length; i++) {
      const [start, end] = [points[i]!, points[i + 1]!];
      const noteIds = cover(marks, start, end);
      pieces.push({ op: part.op, text: part.text.slice(start - at, end - at), noteIds });
    }
    at += part.text.length;
  }
  return pieces;
};

/** The part of a difference that covers [start, end) of the newer text. */
export const sliceDiff = (diff: readonly DiffPart[], start: number, end: number): DiffPart[] => {
  const slice: DiffPart[] = [];
  let at = 0;
  for (const part of diff) {
    if (part.op === 'delete') {
      if (at >= start && at < end) slice.push(part);
      continue;
    }
    const from = Math.max(start, at);
    const to = Math.min(end, at + part.text.length);
    if (from < to) slice.push({ op: part.op, text: part.text.slice(from - at, to - at) });
    at += part.text.length;
  }
  return slice;
};

/** The newer text of a difference. */
export const newerText = (diff: readonly DiffPart[]): string =>
  diff
    .filter((part) => part.op !== 'delete')
    .map((part) => part.text)
    .join('');
