import type { PdfLine } from './lines.ts';
import { MAX_LEADING, textOf } from './paragraphs.ts';

/** In ems: lines farther apart than this are of no one paragraph, however wide a setting is. */
const WIDEST_LEADING = 2.4;
/** Lines that run on in so wide a setting; fewer may be pieces of tables and headings. */
const FEWEST_LINES = 5;
/** Share of the lines that go on in mid-sentence which stand so far apart in a document set wide. */
const WIDE_SHARE = 0.6;

/**
 * How far apart the lines of running text stand, in ems, in a document that is set wide (a typeface
 * with high lines, or one and a half between them); 0 where lines stand as near as they use to.
 * `pages` are the lines of each page.
 */
export function wideLeading(pages: readonly (readonly PdfLine[])[]): number {
  const steps = pages.flatMap((lines) =>
    lines.slice(1).flatMap((line, i) => {
      const before = lines[i]!;
      const step = (line.y - before.y) / Math.max(line.size, before.size);
      return step > 0 && step < WIDEST_LEADING && runsOn(before, line) ? [step] : [];
    }),
  );
  const wide = steps.filter((step) => step > MAX_LEADING).toSorted((a, b) => a - b);
  if (wide.length < FEWEST_LINES || wide.length < steps.length * WIDE_SHARE) return 0;
  return wide[Math.floor(wide.length / 2)]!;
}

// A line in mid-sentence, and its next in small letters from the same edge or a little further in.
const runsOn = (before: PdfLine, line: PdfLine): boolean =>
  before.size === line.size &&
  /[\p{L},]$/u.test(textOf(before)) &&
  /^\p{Ll}/u.test(textOf(line)) &&
  line.x0 - before.x0 < line.size * 3;
