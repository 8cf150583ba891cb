import type { PdfLine } from './lines.ts';
import type { LooseRow } from './loose-columns.ts';
import { textOf } from './paragraphs.ts';
import type { Rule } from './page-content.ts';

/** In ems: a cell's next line stands no farther below. */
const NEXT_LINE = 1.45;
/** Points: lines of one column begin this near each other. */
const SAME_START = 1;
/** In ems: the middle of a row's letters lies so high above its foot. */
const MIDDLE = 0.3;

/**
 * Rows cut where a line is drawn through some columns only: what stands beside the line goes on with
 * the row above ('grund' of 'utan rättslig grund'), what stands under it begins a row (the second
 * measure of a risk).
 */
export function withPartialLines(rows: readonly LooseRow[], lines: readonly Rule[]): LooseRow[] {
  return rows.flatMap((row, i) => {
    const before = rows[i - 1];
    const line = before === undefined ? undefined : lineBetween(before, row, lines);
    if (before === undefined || line === undefined) return [row];
    const under = row.segments.filter((s) => isUnder(s, line));
    const beside = row.segments.filter((s) => !isUnder(s, line));
    const isCut = under.length > 0 && beside.length > 0 && beside.every((s) => goesOn(s, before));
    if (!isCut) return [row];
    return [
      { ...row, segments: beside, y: line.at + row.size * (MIDDLE / 2) },
      { ...row, segments: under },
    ];
  });
}

function lineBetween(above: LooseRow, row: LooseRow, lines: readonly Rule[]): Rule | undefined {
  if (row.y - above.y > row.size * NEXT_LINE) return undefined;
  const between = lines.filter(
    ({ at }) => at > above.y - above.size * MIDDLE && at < row.y - row.size * MIDDLE,
  );
  return between.length === 1 ? between[0] : undefined;
}

const isUnder = (segment: PdfLine, line: Rule): boolean =>
  segment.x0 < line.to && segment.x1 > line.from;

const goesOn = (segment: PdfLine, above: LooseRow): boolean =>
  /^\p{Ll}/u.test(textOf(segment)) &&
  above.segments.some((s) => Math.abs(s.x0 - segment.x0) <= SAME_START);
