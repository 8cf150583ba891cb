import { isValueColumn } from '../../../shared/parse/rules/loose-table-header.ts';
import { isBareNumber, isPageNumberForm, withoutNumbers } from '../page-numbers.ts';
import { segmentsOf } from './spaced-line.ts';
import { isTableHeader } from './table-header-line.ts';
import { isBlank, type TextLine } from './split-lines.ts';

/** A page's header or footer has at most this many lines. */
const MAX_EDGE_LINES = 5;
/** A line that this share of the pages have at their edge is part of their header or footer. */
const EDGE_SHARE = 0.4;
const FEWEST_PAGES = 2;
/** A header has text to the left, in the middle and to the right at most; a table has more columns. */
const MOST_PIECES = 3;

/**
 * The headers and footers of a text whose pages begin with form feeds: what comes back at the edges
 * of its pages, from the edge inwards, whatever number it carries.
 */
export function pageEdges(lines: readonly TextLine[]): TextLine[] {
  const pages = pagesOf(lines);
  if (pages.length < FEWEST_PAGES) return [];
  const edges = pages.flatMap((page) => [
    page.slice(0, MAX_EDGE_LINES),
    page.slice(MAX_EDGE_LINES).slice(-MAX_EDGE_LINES).toReversed(),
  ]);
  const times = new Map<string, number>();
  for (const edge of edges) {
    for (const key of new Set(edge.map(keyOf))) times.set(key, (times.get(key) ?? 0) + 1);
  }
  const enough = Math.max(FEWEST_PAGES, pages.length * EDGE_SHARE);
  const isRepeated = (line: TextLine): boolean => (times.get(keyOf(line)) ?? 0) >= enough;
  return edges.flatMap((edge) => {
    const end = edge.findIndex((line) => !isRepeated(line) || isTableLine(line));
    return end === -1 ? edge : edge.slice(0, end);
  });
}

function pagesOf(lines: readonly TextLine[]): TextLine[][] {
  const pages: TextLine[][] = [[]];
  for (const line of lines) {
    if (line.endsPage) pages.push([]);
    if (!isBlank(line)) pages.at(-1)!.push(line);
  }
  return pages.filter((page) => page.length > 0);
}

const keyOf = (line: TextLine): string => withoutNumbers(line.text);

/** A table's header comes back on every page too, and a figure by itself may be a cell. */
export function isTableLine(line: TextLine): boolean {
  if (isPageNumberForm(line.text)) return false;
  const pieces = segmentsOf(line);
  if (pieces.length > MOST_PIECES) return true;
  // 'Utfall', 'Utfall' and 'Mål' over the years of a header that takes several lines.
  if (pieces.length > 1 && pieces.every(({ text }) => isValueColumn(text))) return true;
  return (!isBareNumber(line.text) && !/\p{L}/u.test(line.text)) || isTableHeader(pieces);
}
