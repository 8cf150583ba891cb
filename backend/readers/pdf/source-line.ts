import type { Run, SourceLine } from '../../../shared/source/source.ts';
import { raisedDigits } from '../raised-digits.ts';
import { ASCENT, DESCENT, type PdfLine } from './lines.ts';
import type { Fragment } from './page-content.ts';

/** In ems: a gap from this on is a space even where none was painted. */
const SPACE_GAP = 0.2;
/** In ems: a gap from this on is a tabulator. */
const TAB_GAP = 2.5;
/** In ems: a painted space in a justified line may be wider than a tabulator. */
const WIDE_TAB_GAP = 6;
/** A raised digit is at most this large, and stands at least this high, compared with its line. */
const RAISED_SIZE = 0.85;
const RAISED_BY = 0.18;

/** A line with its words, spaces, looks and box, as every reader hands lines over. */
export function toSourceLine(line: PdfLine, page: number): SourceLine {
  const runs: Run[] = [];
  let end: number | null = null;
  let before: Fragment | null = null;
  for (const fragment of line.fragments) {
    const space =
      before === null || end === null ? '' : spaceBetween(before, fragment, end, line.size);
    addRun(runs, fragment, space, raised(line, fragment));
    end = Math.max(end ?? fragment.x, fragment.x + fragment.width);
    before = fragment;
  }
  return {
    text: runs.map((run) => run.text).join(''),
    runs,
    page,
    lineNumber: null,
    box: boxOf(line),
  };
}

function boxOf(line: PdfLine) {
  const y0 = Math.min(...line.fragments.map((f) => f.y - f.size * ASCENT));
  const y1 = Math.max(...line.fragments.map((f) => f.y + f.size * DESCENT));
  return {
    x: round(line.x0),
    y: round(y0),
    width: round(line.x1 - line.x0),
    height: round(y1 - y0),
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;

function spaceBetween(before: Fragment, next: Fragment, end: number, size: number): string {
  if (/\s$/.test(before.text) || /^\s/.test(next.text)) return '';
  const gap = (next.x - end) / size;
  if (gap >= (before.spaceAfter ? WIDE_TAB_GAP : TAB_GAP)) return '\t';
  return before.spaceAfter || gap >= SPACE_GAP ? ' ' : '';
}

function addRun(runs: Run[], fragment: Fragment, space: string, text: string): void {
  const last = runs.at(-1);
  const size = round(fragment.size);
  if (
    last &&
    last.bold === fragment.bold &&
    last.italic === fragment.italic &&
    last.size === size
  ) {
    last.text += space + text;
    last.width = round(fragment.x + fragment.width - (last.x ?? fragment.x));
    return;
  }
  if (last) last.text += space;
  runs.push({
    text,
    bold: fragment.bold,
    italic: fragment.italic,
    size,
    x: round(fragment.x),
    width: round(fragment.width),
  });
}

// Raised digits get their own characters, so that 'm²' and a note's mark are not read as 'm2'.
function raised(line: PdfLine, fragment: Fragment): string {
  const isRaised =
    fragment.size <= line.size * RAISED_SIZE && line.y - fragment.y >= line.size * RAISED_BY;
  if (!isRaised || !/^\d{1,3}$/.test(fragment.text.trim())) return fragment.text;
  return raisedDigits(fragment.text);
}
