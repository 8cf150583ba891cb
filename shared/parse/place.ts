import type { Place } from '../plan/plan.ts';
import type { Box, SourceLine } from '../source/source.ts';

/** Nowhere: for what the document as a whole says. */
export const NO_PLACE: Place = { page: null, lineStart: null, lineEnd: null, box: null };

/** The place of lines that belong together; the box is that of those on the first line's page. */
export function placeOf(lines: readonly SourceLine[]): Place {
  const first = lines[0];
  if (first === undefined) return NO_PLACE;
  const numbers = lines.flatMap((line) => (line.lineNumber === null ? [] : [line.lineNumber]));
  const boxes = lines.flatMap((line) =>
    line.page === first.page && line.box !== null ? [line.box] : [],
  );
  return {
    page: first.page,
    lineStart: numbers.length === 0 ? null : Math.min(...numbers),
    lineEnd: numbers.length === 0 ? null : Math.max(...numbers),
    box: boxes.length === 0 ? null : boundingBox(boxes),
  };
}

function boundingBox(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}
