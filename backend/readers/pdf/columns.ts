import { lineOf, type PdfLine } from './lines.ts';

/** Two columns of text are at least this far apart. */
const MIN_GUTTER = 6;
/** Points: lines that begin this near each other begin at the same edge. */
const SAME_EDGE = 3;
/** Each column has at least this many lines, and both together this many. */
const MIN_LINES = 3;
const MIN_TOGETHER = 7;
/** Characters in an average line of running text; the cells of a table have fewer. */
const MIN_CHARACTERS = 22;
/** Share of a column's lines that reach most of its width where text runs on. */
const FULL_SHARE = 0.5;
const FULL_WIDTH = 0.75;
/** In ems: lines farther apart than this are not the same paragraph. */
const PARAGRAPH_GAP = 1.5;
/** Share of the paragraphs that begin side by side in a table of two columns of text. */
const TABLE_SHARE = 0.6;

interface Columns {
  left: PdfLine[];
  right: PdfLine[];
  top: number;
  bottom: number;
}

/**
 * Puts the pieces of lines of one page into regions in reading order: columns of running text are
 * read one after the other, everything else straight across. Tables without lines stay together.
 */
export function readingRegions(segments: readonly PdfLine[]): PdfLine[][] {
  const columns = segments.length < MIN_TOGETHER ? null : findColumns(segments);
  if (columns === null) return [[...segments]];
  const inside = new Set([...columns.left, ...columns.right]);
  const rest = segments.filter((s) => !inside.has(s));
  return [
    ...readingRegions(rest.filter((s) => s.y < columns.top)),
    ...readingRegions(columns.left),
    ...readingRegions(columns.right),
    ...readingRegions(rest.filter((s) => s.y >= columns.top)),
  ].filter((region) => region.length > 0);
}

/** Points: a table's frame may stand this far left of the text of its column. */
const FRAME_ROOM = 12;

/** Text and tables of a page in the order they are read. */
export interface ColumnPart<Table> {
  segments: PdfLine[];
  tables: Table[];
}

/**
 * Parts a page of two columns where a table stands in one of them, beside the text of the other;
 * one part where no table does so.
 */
export function partsAroundTables<Table extends { x0: number; x1: number; y0: number; y1: number }>(
  segments: readonly PdfLine[],
  tables: readonly Table[],
): ColumnPart<Table>[] {
  const whole = [{ segments: [...segments], tables: [...tables] }];
  const isBeside = tables.some((table) => segments.some((s) => standsBeside(s, table)));
  const columns = isBeside ? findColumns(segments) : null;
  if (columns === null) return whole;
  const { left, right, top } = columns;
  const edge = Math.min(...right.map((s) => s.x0));
  const isRight = (table: Table) => table.x0 > edge - FRAME_ROOM;
  const bottom = Math.max(...[...left, ...right].map((s) => s.y));
  const inside = new Set([...left, ...right]);
  const rest = segments.filter((s) => !inside.has(s));
  // At the top of the right column a table stands beside the left one's first lines.
  const among = tables.filter(
    (table) =>
      (table.y1 > top && table.y0 < bottom) ||
      (isRight(table) && rest.some((s) => s.x1 < edge && standsBeside(s, table))),
  );
  if (among.some((table) => !isRight(table) && table.x1 > edge)) return whole;
  const others = tables.filter((table) => !among.includes(table));
  return [
    { segments: rest.filter((s) => s.y < top), tables: others.filter((t) => t.y1 <= top) },
    { segments: left, tables: among.filter((table) => !isRight(table)) },
    { segments: right, tables: among.filter(isRight) },
    { segments: rest.filter((s) => s.y >= top), tables: others.filter((t) => t.y0 >= bottom) },
  ];
}

const standsBeside = (
  segment: PdfLine,
  table: { x0: number; x1: number; y0: number; y1: number },
): boolean =>
  segment.y > table.y0 && segment.y < table.y1 && (segment.x0 > table.x1 || segment.x1 < table.x0);

/** The uppermost pair of text columns; null when there is none. */
function findColumns(segments: readonly PdfLine[]): Columns | null {
  const sorted = [...segments].sort((a, b) => a.y - b.y);
  for (const edge of columnEdges(sorted)) {
    for (const run of uncrossedRuns(sorted, edge)) {
      const columns = columnsAt(run, edge);
      if (columns !== null) return columns;
    }
  }
  return null;
}

// Places in the middle of the page where many lines begin: left edges of further columns.
function columnEdges(segments: readonly PdfLine[]): number[] {
  const x0 = Math.min(...segments.map((s) => s.x0));
  const width = Math.max(...segments.map((s) => s.x1)) - x0;
  const counts = new Map<number, number>();
  for (const segment of segments) {
    const share = (segment.x0 - x0) / width;
    if (share < 0.2 || share > 0.8) continue;
    const edge = Math.round(segment.x0 / 2) * 2;
    counts.set(edge, (counts.get(edge) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= MIN_LINES)
    .sort((a, b) => b[1] - a[1])
    .map(([edge]) => edge);
}

// A line across the edge, a heading over both columns say, ends the columns.
function uncrossedRuns(segments: readonly PdfLine[], edge: number): PdfLine[][] {
  const runs: PdfLine[][] = [[]];
  for (const segment of segments) {
    if (segment.x0 < edge - SAME_EDGE && segment.x1 > edge - MIN_GUTTER) runs.push([]);
    else runs.at(-1)!.push(segment);
  }
  return runs.filter((run) => run.length >= MIN_TOGETHER);
}

function columnsAt(run: readonly PdfLine[], edge: number): Columns | null {
  const begins = run.filter((s) => Math.abs(s.x0 - edge) <= SAME_EDGE);
  if (begins.length < MIN_LINES) return null;
  const size = begins[0]!.size;
  const first = begins[0]!.y - size * 2;
  const last = begins.at(-1)!.y + size;
  const right = run.filter((s) => s.x0 >= edge - SAME_EDGE && s.y > first && s.y < last);
  const left = run.filter((s) => s.x0 < edge - SAME_EDGE && s.y > first && s.y < last);
  // The left column may be the longer one: it goes on as long as its lines follow each other.
  for (const segment of run) {
    const below = segment.y - (left.at(-1)?.y ?? Number.POSITIVE_INFINITY);
    if (segment.x0 < edge - SAME_EDGE && below > 0 && below < segment.size * 2) left.push(segment);
  }
  if (left.length + right.length < MIN_TOGETHER) return null;
  if (!isRunningText(left) || !isRunningText(right) || isTable(left, right)) return null;
  return { left, right, top: first, bottom: last };
}

function isRunningText(pieces: readonly PdfLine[]): boolean {
  const all = wholeLines(pieces);
  if (all.length < MIN_LINES || hasOwnColumns(pieces, all.length)) return false;
  const lines = withoutHeadings(all);
  const characters = lines.map((line) => line.fragments.reduce((n, f) => n + f.text.length, 0));
  const mean = characters.reduce((a, b) => a + b, 0) / lines.length;
  const width = Math.max(...lines.map((l) => l.x1)) - Math.min(...lines.map((l) => l.x0));
  const full = lines.filter((l) => l.x1 - l.x0 >= width * FULL_WIDTH).length;
  return mean >= MIN_CHARACTERS && full >= lines.length * FULL_SHARE;
}

/** Letters this much larger than a column's smallest usual ones are a heading's. */
const HEADING_SIZE = 1.12;

// Headings are short, and a column that has many of them is running text all the same.
function withoutHeadings(lines: readonly PdfLine[]): PdfLine[] {
  const sizes = lines.map(({ size }) => size).sort((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)]!;
  return lines.filter(({ size }) => size <= usual * HEADING_SIZE);
}

/** Share of the lines that are in several pieces in a table; justified text has few that are. */
const PIECES_SHARE = 0.4;

// The values of a table stand below each other; the gaps of a justified line stand anywhere.
function hasOwnColumns(pieces: readonly PdfLine[], lineCount: number): boolean {
  const lines = Map.groupBy(pieces, (piece) => Math.round(piece.y));
  const inPieces = [...lines.values()].filter((line) => line.length > 1);
  if (inPieces.length < lineCount * PIECES_SHARE) return false;
  const later = inPieces.flatMap((line) => line.toSorted((a, b) => a.x0 - b.x0).slice(1));
  const starts = Map.groupBy(later, (piece) => Math.round(piece.x0 / SAME_EDGE));
  const shared = [...starts.values()].map((group) => group.length).filter((n) => n > 1);
  return shared.length > 1 || shared.some((n) => n > 2);
}

// A justified line with few words was cut where its gaps are wide.
function wholeLines(pieces: readonly PdfLine[]): PdfLine[] {
  const lines: PdfLine[] = [];
  for (const piece of [...pieces].sort((a, b) => a.y - b.y)) {
    const last = lines.at(-1);
    if (last !== undefined && Math.abs(last.y - piece.y) < 1) {
      lines[lines.length - 1] = lineOf([...last.fragments, ...piece.fragments]);
    } else lines.push(piece);
  }
  return lines;
}

// The cells of a table's row begin side by side; paragraphs of two columns do so by chance only.
function isTable(left: readonly PdfLine[], right: readonly PdfLine[]): boolean {
  if (hasOwnHeading(left, right) || hasOwnHeading(right, left)) return false;
  const [a, b] = [paragraphStarts(left), paragraphStarts(right)];
  const fewer = Math.min(a.length, b.length);
  const shared = a.filter((y) => b.some((other) => Math.abs(other - y) < 2)).length;
  return fewer >= 2 && shared >= 2 && shared >= fewer * TABLE_SHARE;
}

// A table's names stand side by side; a heading beside running text is that column's own.
function hasOwnHeading(column: readonly PdfLine[], other: readonly PdfLine[]): boolean {
  const headings = headingsIn(other);
  return headingsIn(column).some((line) =>
    headings.every(({ y }) => Math.abs(y - line.y) > line.size),
  );
}

function headingsIn(pieces: readonly PdfLine[]): PdfLine[] {
  const lines = wholeLines(pieces);
  const text = withoutHeadings(lines);
  return lines.filter((line) => !text.includes(line));
}

const paragraphStarts = (lines: readonly PdfLine[]): number[] =>
  lines
    .filter((line, i) => i === 0 || line.y - lines[i - 1]!.y > line.size * PARAGRAPH_GAP)
    .map((line) => line.y);
