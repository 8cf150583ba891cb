import type { PdfLine } from './lines.ts';

/** A gutter between two columns of text is at least this wide. */
const MIN_GUTTER = 10;
/** Each column has at least this many lines. */
const MIN_LINES = 4;
/** Characters in an average line of running text; the cells of a table have fewer. */
const MIN_CHARACTERS = 22;
/** Share of a column's lines that reach most of its width where text runs on. */
const FULL_SHARE = 0.5;
const FULL_WIDTH = 0.75;

/**
 * Puts the pieces of lines of one page into regions in reading order: columns of running text are
 * read one after the other, everything else straight across. Tables without lines stay together.
 */
export function readingRegions(segments: readonly PdfLine[]): PdfLine[][] {
  if (segments.length < MIN_LINES * 2) return [[...segments]];
  const regions: PdfLine[][] = [];
  let band: PdfLine[] = [];
  const flush = (): void => {
    if (band.length > 0) regions.push(...splitBand(band));
    band = [];
  };
  const gutter = findGutter(segments);
  if (gutter === null) return [[...segments]];
  for (const segment of [...segments].sort((a, b) => a.y - b.y)) {
    const isAcross = segment.x0 < gutter.from && segment.x1 > gutter.to;
    if (isAcross) {
      flush();
      const last = regions.at(-1);
      if (last !== undefined && last.every((s) => s.x0 < gutter.from && s.x1 > gutter.to)) {
        last.push(segment);
      } else regions.push([segment]);
    } else band.push(segment);
  }
  flush();
  return regions;

  function splitBand(segmentsOfBand: PdfLine[]): PdfLine[][] {
    const left = segmentsOfBand.filter((s) => s.x1 <= gutter!.to);
    const right = segmentsOfBand.filter((s) => s.x1 > gutter!.to);
    if (!isRunningText(left) || !isRunningText(right)) return [segmentsOfBand];
    return [...readingRegions(left), ...readingRegions(right)];
  }
}

/** The white strip that most lines on both sides stop at; null when the page has one column. */
function findGutter(segments: readonly PdfLine[]): { from: number; to: number } | null {
  const x0 = Math.min(...segments.map((s) => s.x0));
  const x1 = Math.max(...segments.map((s) => s.x1));
  const width = x1 - x0;
  const narrow = segments.filter((s) => s.x1 - s.x0 < width * 0.62);
  if (narrow.length < MIN_LINES * 2) return null;
  const edges = narrow.map((s) => ({ from: s.x0, to: s.x1 })).sort((a, b) => a.from - b.from);
  let best: { from: number; to: number } | null = null;
  let reach = edges[0]!.to;
  for (const edge of edges) {
    const gap = edge.from - reach;
    const isCentral = reach > x0 + width * 0.2 && edge.from < x1 - width * 0.2;
    if (gap >= MIN_GUTTER && isCentral && (best === null || gap > best.to - best.from)) {
      best = { from: reach, to: edge.from };
    }
    reach = Math.max(reach, edge.to);
  }
  return best;
}

function isRunningText(lines: readonly PdfLine[]): boolean {
  if (lines.length < MIN_LINES) return false;
  const characters = lines.map((line) => line.fragments.reduce((n, f) => n + f.text.length, 0));
  const mean = characters.reduce((a, b) => a + b, 0) / lines.length;
  const width = Math.max(...lines.map((l) => l.x1)) - Math.min(...lines.map((l) => l.x0));
  const full = lines.filter((l) => l.x1 - l.x0 >= width * FULL_WIDTH).length;
  return mean >= MIN_CHARACTERS && full >= lines.length * FULL_SHARE;
}
