import type { GraphicsState } from './graphics-state.ts';
import type { PdfLibrary } from './load-pdfjs.ts';
import { apply } from './matrix.ts';
import type { PageContent, Rule } from './page-content.ts';
import { argument, isNumbers } from './raw.ts';

/** pdf.js's own numbers for the steps of a path: how many coordinates follow each. */
const MOVE = 0;
const LINE = 1;
const CLOSE = 4;
const COORDINATES = [2, 2, 6, 4, 0] as const;

/** A filled box at most this thin is a line. */
const MAX_LINE_WIDTH = 3;
/** Shorter pieces are dots and corners; corners are bridged when lines are joined. */
const MIN_LENGTH = 2;
/** A line may lean this much over its length and still be straight. */
const LEAN = 0.7;
const MAX_RULES = 60_000;
/** Points: a bullet that is drawn is this large. */
const DOT_SIZE = { min: 1.5, max: 7 };
const MAX_DOTS = 5_000;

interface Point {
  x: number;
  y: number;
}

/**
 * Notes the straight lines of a painted path, and the room that the tagged content `tag` takes with
 * it; true when the path paints anything.
 */
export function collectRules(
  { OPS }: PdfLibrary,
  page: PageContent,
  state: GraphicsState,
  args: unknown,
  tag: number | null,
): boolean {
  const paint = argument(args, 0);
  const fills = paint === OPS.fill || paint === OPS.eoFill;
  const strokes = paint === OPS.stroke || paint === OPS.closeStroke;
  const both =
    paint === OPS.fillStroke ||
    paint === OPS.eoFillStroke ||
    paint === OPS.closeFillStroke ||
    paint === OPS.closeEOFillStroke;
  if (!fills && !strokes && !both) return false;
  if (page.rules.length > MAX_RULES) return true;
  const paths = subpaths(state, argument(argument(args, 1), 0));
  addDot(page, paths);
  if (tag !== null) growDrawn(page, tag, paths.flat());
  for (const path of paths) {
    if (fills) addFill(page, state, path);
    else addEdges(page, path, false);
  }
  return true;
}

function subpaths(state: GraphicsState, data: unknown): Point[][] {
  if (!isNumbers(data)) return [];
  const numbers = data;
  const paths: Point[][] = [];
  let i = 0;
  while (i < numbers.length) {
    const step = numbers[i] ?? CLOSE;
    const size = COORDINATES[step] ?? 0;
    const end = i + size;
    if (step === CLOSE) closePath(paths.at(-1));
    else {
      const point = apply(state.matrix, numbers[end - 1] ?? 0, numbers[end] ?? 0);
      if (step === MOVE) paths.push([point]);
      else if (step === LINE) paths.at(-1)?.push(point);
      // A curve is no straight line: what comes after starts anew where it ends.
      else paths.push([point]);
    }
    i = end + 1;
  }
  return paths;
}

function growDrawn(page: PageContent, tag: number, points: readonly Point[]): void {
  const known = page.drawn.get(tag) ?? {
    x0: Number.POSITIVE_INFINITY,
    y0: Number.POSITIVE_INFINITY,
    x1: Number.NEGATIVE_INFINITY,
    y1: Number.NEGATIVE_INFINITY,
  };
  for (const { x, y } of points) {
    known.x0 = Math.min(known.x0, x);
    known.y0 = Math.min(known.y0, y);
    known.x1 = Math.max(known.x1, x);
    known.y1 = Math.max(known.y1, y);
  }
  page.drawn.set(tag, known);
}

// A drawn bullet is as wide as it is high, and small.
function addDot(page: PageContent, paths: readonly Point[][]): void {
  const points = paths.flat();
  if (points.length < 4 || points.length > 40 || page.dots.length > MAX_DOTS) return;
  const xs = points.map((p) => p.x);
  const ys = points.map((p) => p.y);
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const isSmall = x1 - x0 >= DOT_SIZE.min && x1 - x0 <= DOT_SIZE.max;
  const isSquare = Math.abs(x1 - x0 - (y1 - y0)) <= (x1 - x0) * 0.2;
  if (isSmall && isSquare) page.dots.push({ x: (x0 + x1) / 2, y: (y0 + y1) / 2 });
}

function closePath(path: Point[] | undefined): void {
  const first = path?.[0];
  if (path !== undefined && first !== undefined && path.length > 2) path.push(first);
}

// A thin filled box is a line; a thick one shades cells, and its edges hint at where they end.
function addFill(page: PageContent, state: GraphicsState, path: readonly Point[]): void {
  if (path.length < 4) return;
  const xs = path.map((p) => p.x);
  const ys = path.map((p) => p.y);
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const width = x1 - x0;
  const height = y1 - y0;
  if (width <= MAX_LINE_WIDTH && height > width) {
    addRule(page, { isVertical: true, at: (x0 + x1) / 2, from: y0, to: y1, isEdge: false });
  } else if (height <= MAX_LINE_WIDTH && width > height) {
    addRule(page, { isVertical: false, at: (y0 + y1) / 2, from: x0, to: x1, isEdge: false });
  } else if (!state.fillsWhite) addEdges(page, path, true);
}

function addEdges(page: PageContent, path: readonly Point[], isEdge: boolean): void {
  for (let i = 1; i < path.length; i++) {
    const a = path[i - 1]!;
    const b = path[i]!;
    if (Math.abs(a.x - b.x) <= LEAN) {
      addRule(page, {
        isVertical: true,
        at: (a.x + b.x) / 2,
        from: Math.min(a.y, b.y),
        to: Math.max(a.y, b.y),
        isEdge,
      });
    } else if (Math.abs(a.y - b.y) <= LEAN) {
      addRule(page, {
        isVertical: false,
        at: (a.y + b.y) / 2,
        from: Math.min(a.x, b.x),
        to: Math.max(a.x, b.x),
        isEdge,
      });
    }
  }
}

function addRule(page: PageContent, rule: Rule): void {
  if (rule.to - rule.from >= MIN_LENGTH && Number.isFinite(rule.at + rule.from + rule.to)) {
    page.rules.push(rule);
  }
}
