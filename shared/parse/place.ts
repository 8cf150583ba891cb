import { NO_PLACE, type Place } from '../plan/plan.ts';
import type { Box, SourceLine } from '../source/source.ts';

/** The place of lines that belong together: the box on the first line's page, and where it goes on. */
export function placeOf(lines: readonly SourceLine[]): Place {
  const first = lines[0];
  if (first === undefined) return NO_PLACE;
  const numbers = lines.flatMap((line) => (line.lineNumber === null ? [] : [line.lineNumber]));
  const boxes = boxesOn(lines, first.page);
  const rest = laterPages(lines, first.page);
  return {
    page: first.page,
    lineStart: numbers.length === 0 ? null : Math.min(...numbers),
    lineEnd: numbers.length === 0 ? null : Math.max(...numbers),
    box: boxes.length === 0 ? null : boundingBox(boxes),
    ...(rest.length > 0 && { rest }),
  };
}

const boxesOn = (lines: readonly SourceLine[], page: number | null): Box[] =>
  lines.flatMap((line) => (line.page === page && line.box !== null ? [line.box] : []));

function laterPages(
  lines: readonly SourceLine[],
  first: number | null,
): { page: number; box: Box }[] {
  const pages = new Set(lines.map((line) => line.page).filter((page) => page !== null));
  return [...pages]
    .filter((page) => page !== first)
    .sort((a, b) => a - b)
    .flatMap((page) => {
      const boxes = boxesOn(lines, page);
      return boxes.length === 0 ? [] : [{ page, box: boundingBox(boxes) }];
    });
}

function boundingBox(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}
