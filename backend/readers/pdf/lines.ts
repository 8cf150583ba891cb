import type { Fragment } from './page-content.ts';

/** Fragments that stand on one line, left to right. */
export interface PdfLine {
  fragments: Fragment[];
  x0: number;
  x1: number;
  /** Baseline of its largest text. */
  y: number;
  size: number;
}

/** Parts of a line's height, above and below the baseline, in ems. */
export const ASCENT = 0.75;
export const DESCENT = 0.2;
/** Two pieces stand on one line when they share this much of the lower one's height. */
const SHARED_HEIGHT = 0.5;

const top = (f: Fragment): number => f.y - f.size * ASCENT;
const bottom = (f: Fragment): number => f.y + f.size * DESCENT;

/**
 * Groups fragments into lines by the ranges their letters cover, so that raised and lowered letters
 * and neighbouring sizes stay on their line.
 */
export function groupLines(fragments: readonly Fragment[]): PdfLine[] {
  const sorted = [...fragments].sort((a, b) => a.y - b.y || a.x - b.x);
  const lines: PdfLine[] = [];
  for (const fragment of sorted) {
    const line = lines
      .slice(-3)
      .reverse()
      .find((candidate) => sharesLine(candidate, fragment));
    if (line === undefined) lines.push(lineOf([fragment]));
    else extend(line, fragment);
  }
  for (const line of lines) line.fragments.sort((a, b) => a.x - b.x);
  return lines.sort((a, b) => a.y - b.y || a.x0 - b.x0);
}

function sharesLine(line: PdfLine, fragment: Fragment): boolean {
  const lineTop = line.y - line.size * ASCENT;
  const lineBottom = line.y + line.size * DESCENT;
  const shared = Math.min(lineBottom, bottom(fragment)) - Math.max(lineTop, top(fragment));
  return shared >= Math.min(lineBottom - lineTop, bottom(fragment) - top(fragment)) * SHARED_HEIGHT;
}

function extend(line: PdfLine, fragment: Fragment): void {
  line.fragments.push(fragment);
  line.x0 = Math.min(line.x0, fragment.x);
  line.x1 = Math.max(line.x1, fragment.x + fragment.width);
  if (fragment.size > line.size) {
    line.size = fragment.size;
    line.y = fragment.y;
  }
}

/** A line of fragments that are known to stand on it. */
export function lineOf(fragments: readonly Fragment[]): PdfLine {
  const sorted = [...fragments].sort((a, b) => a.x - b.x);
  const largest = sorted.reduce((best, f) => (f.size > best.size ? f : best));
  return {
    fragments: sorted,
    x0: Math.min(...sorted.map((f) => f.x)),
    x1: Math.max(...sorted.map((f) => f.x + f.width)),
    y: largest.y,
    size: largest.size,
  };
}

/** In ems: pieces farther apart than this are different columns, not words of a sentence. */
const SEGMENT_GAP = 1.2;
/** In ems: a gap that is a column's when lines above and below begin at the very same place. */
const ALIGNED_GAP = 0.45;
/** As many lines have to begin there. */
const MIN_ALIGNED = 3;

/**
 * Cuts lines where the gaps are wider than any space, or where several lines begin anew at the same
 * place: the pieces may belong to different columns.
 */
export function segmentsOf(lines: readonly PdfLine[]): PdfLine[] {
  const starts = new Map<number, number>();
  for (const line of lines) {
    for (const { x, gap } of gapsIn(line)) {
      const place = Math.round(x);
      if (gap >= ALIGNED_GAP) starts.set(place, (starts.get(place) ?? 0) + 1);
    }
  }
  const isAligned = (x: number): boolean => {
    const place = Math.round(x);
    const near = [place - 1, place, place + 1].reduce((n, p) => n + (starts.get(p) ?? 0), 0);
    return near >= MIN_ALIGNED;
  };
  return lines.flatMap((line) => cutLine(line, isAligned));
}

function cutLine(line: PdfLine, isAligned: (x: number) => boolean): PdfLine[] {
  const groups: Fragment[][] = [[line.fragments[0]!]];
  for (const { fragment, x, gap } of gapsIn(line)) {
    if (gap > SEGMENT_GAP || (gap >= ALIGNED_GAP && isAligned(x))) groups.push([]);
    groups.at(-1)!.push(fragment);
  }
  return groups.map(lineOf);
}

/** Where each further fragment of a line begins, and how far (in ems) from the one before. */
function gapsIn(line: PdfLine): { fragment: Fragment; x: number; gap: number }[] {
  let end = line.x0;
  const gaps: { fragment: Fragment; x: number; gap: number }[] = [];
  line.fragments.forEach((fragment, i) => {
    if (i > 0) gaps.push({ fragment, x: fragment.x, gap: (fragment.x - end) / line.size });
    end = Math.max(end, fragment.x + fragment.width);
  });
  return gaps;
}
