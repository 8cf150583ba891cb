import type { StructureElement } from 'pdfkit';
import type { Fragment, Line } from './break-lines.ts';
import { INK, type Flow } from './flow.ts';

/** How lines are set: size in points, colour, left edge; or their right edge, for figures. */
export interface LineLook {
  size: number;
  color?: string;
  x: number;
  rightEdge?: number;
}

/** The tag that tells of a difference what its line tells the eye. */
const DECORATIONS = { insert: 'Underline', delete: 'LineThrough' } as const;

interface Placed {
  fragment: Fragment;
  x: number;
  y: number;
  width: number;
}

function draw(flow: Flow, placed: Placed, look: LineLook): void {
  const { doc } = flow;
  doc
    .font(placed.fragment.face)
    .fontSize(look.size)
    .fillColor(look.color ?? INK);
  doc.text(placed.fragment.text, placed.x, placed.y, { lineBreak: false });
}

function drawTagged(flow: Flow, parent: StructureElement, tag: string, run: () => void): void {
  const content = flow.doc.markStructureContent(tag);
  run();
  flow.doc.endMarkedContent();
  parent.add(content);
}

function drawLink(flow: Flow, parent: StructureElement, placed: Placed, look: LineLook): void {
  const link = flow.doc.struct('Link');
  drawTagged(flow, link, 'Link', () => draw(flow, placed, look));
  flow.doc.goTo(
    placed.x,
    placed.y,
    placed.width,
    flow.lineHeight(look.size),
    placed.fragment.link ?? '',
    {
      structParent: link,
      // pdfkit takes a String object for text and a string for a name.
      Contents: Object(placed.fragment.text.trim()),
    },
  );
  link.end();
  parent.add(link);
}

function drawMarked(flow: Flow, parent: StructureElement, placed: Placed, look: LineLook): void {
  const { mark } = placed.fragment;
  if (mark === undefined) return;
  const span = flow.doc.struct('Span');
  span.dictionary.data.A = { O: 'Layout', TextDecorationType: DECORATIONS[mark] };
  drawTagged(flow, span, 'Span', () => draw(flow, placed, look));
  span.end();
  parent.add(span);
  const seen = flow.measure(look.size)(placed.fragment.text.trimEnd(), placed.fragment.face);
  const y = placed.y + look.size * (mark === 'insert' ? 1.12 : 0.72);
  flow.rule({ x: placed.x, y }, { x: placed.x + seen, y }, look.size * 0.06);
}

const isPlain = ({ mark, link }: Fragment): boolean => mark === undefined && link === undefined;

function place(flow: Flow, line: Line, look: LineLook, isLast: boolean): Placed[] {
  const measure = flow.measure(look.size);
  let x = look.rightEdge === undefined ? look.x : look.rightEdge - line.width;
  return line.fragments.map((fragment, at) => {
    const width = measure(fragment.text, fragment.face);
    const placed = { fragment: { ...fragment }, x, y: flow.y, width };
    x += width;
    // Between two lines there is a space for who reads the text aloud or copies it.
    const endsOpen = !isLast && at === line.fragments.length - 1 && !/[\s-]$/u.test(fragment.text);
    if (endsOpen) placed.fragment.text += ' ';
    return placed;
  });
}

/** Draws one line at the flow's place, below a tag; does not move the place. */
export function drawLine(
  flow: Flow,
  parent: StructureElement,
  tag: string,
  line: Line,
  look: LineLook,
  isLast: boolean,
): void {
  const placed = place(flow, line, look, isLast);
  for (let at = 0; at < placed.length;) {
    const one = placed[at]!;
    if (isPlain(one.fragment)) {
      const run = placed.slice(at);
      const end = run.findIndex(({ fragment }) => !isPlain(fragment));
      const plain = end === -1 ? run : run.slice(0, end);
      drawTagged(flow, parent, tag, () => {
        for (const item of plain) draw(flow, item, look);
      });
      at += plain.length;
    } else {
      if (one.fragment.link === undefined) drawMarked(flow, parent, one, look);
      else drawLink(flow, parent, one, look);
      at += 1;
    }
  }
}

/**
 * Whether a line begins a new page: it has no room, or a single line of its paragraph would be left
 * above or below the break.
 */
function breaksBefore(flow: Flow, at: number, count: number, height: number): boolean {
  const room = Math.floor((flow.bottom - flow.y) / height);
  const left = count - at;
  if (room >= left) return false;
  if (at === 0) return room < 2 || (left - room < 2 && left === 3);
  return room < 1 || (room === 1 && left === 2);
}

/** Draws lines one below the other, over as many pages as it takes. */
export function drawLines(
  flow: Flow,
  parent: StructureElement,
  tag: string,
  lines: readonly Line[],
  look: LineLook,
  eachLine?: (top: number) => void,
): void {
  const height = flow.lineHeight(look.size);
  for (const [at, line] of lines.entries()) {
    if (breaksBefore(flow, at, lines.length, height) && !flow.isAtTop) flow.newPage();
    eachLine?.(flow.y);
    drawLine(flow, parent, tag, line, look, at === lines.length - 1);
    flow.y += height;
  }
}
