import { groupLines } from './lines.ts';
import type { Fragment, PageContent, Rule } from './page-content.ts';
import { joinRules } from './rules.ts';

/** A frame or a shaded area that text stands beside, with the text in it. */
export interface TextBox {
  y0: number;
  fragments: Fragment[];
}

interface Frame {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** Points: edges that end this near each other meet. */
const TOUCH = 3;
/** Points: smaller frames are cells and ornaments. */
const MIN_WIDTH = 70;
const MIN_HEIGHT = 24;
/** Share of the page's width that a box leaves room beside it. */
const MAX_WIDTH_SHARE = 0.7;
/** More edges than this are a drawing. */
const MAX_EDGES = 400;
/** Running text has so many lines beside a box, of so many characters on average. */
const MIN_BESIDE = 2;
const MIN_CHARACTERS = 24;

/**
 * The boxes that stand beside running text. Their text is taken out of the page's, so that its lines
 * are not read as going on with those beside them.
 */
export function takeBoxes(page: PageContent): TextBox[] {
  const frames = framesOf(page).sort((a, b) => areaOf(a) - areaOf(b));
  const boxes: TextBox[] = [];
  for (const frame of frames) {
    if (frames.some((other) => other !== frame && isNeighbour(frame, other))) continue;
    const inside = page.fragments.filter((f) => isInside(f, frame));
    if (inside.length === 0 || groupLines(inside).length < MIN_BESIDE) continue;
    if (!hasTextBeside(page, frame)) continue;
    const taken = new Set(inside);
    page.fragments = page.fragments.filter((f) => !taken.has(f));
    boxes.push({ y0: frame.y0, fragments: inside });
  }
  return boxes.sort((a, b) => a.y0 - b.y0);
}

const areaOf = (frame: Frame): number => (frame.x1 - frame.x0) * (frame.y1 - frame.y0);

// Four edges that meet at their ends.
function framesOf(page: PageContent): Frame[] {
  const across = joinRules(page.rules, false).filter((rule) => isWide(rule, page.width));
  const upright = joinRules(page.rules, true).filter((rule) => rule.to - rule.from >= MIN_HEIGHT);
  if (across.length > MAX_EDGES || upright.length > MAX_EDGES) return [];
  return across.flatMap((top, i) => {
    const bottom = across
      .slice(i + 1)
      .find((rule) => rule.at - top.at >= MIN_HEIGHT && spansAlike(top, rule));
    if (bottom === undefined) return [];
    const frame = { x0: top.from, x1: top.to, y0: top.at, y1: bottom.at };
    const isClosed = [frame.x0, frame.x1].every((x) =>
      upright.some((rule) => closes(rule, x, frame)),
    );
    return isClosed ? [frame] : [];
  });
}

const isWide = (rule: Rule, pageWidth: number): boolean => {
  const width = rule.to - rule.from;
  return width >= MIN_WIDTH && width <= pageWidth * MAX_WIDTH_SHARE;
};

const spansAlike = (a: Rule, b: Rule): boolean =>
  Math.abs(a.from - b.from) <= TOUCH && Math.abs(a.to - b.to) <= TOUCH;

const closes = (rule: Rule, x: number, { y0, y1 }: Frame): boolean =>
  Math.abs(rule.at - x) <= TOUCH && rule.from <= y0 + TOUCH && rule.to >= y1 - TOUCH;

// Shaded areas that share an edge are the cells of a table.
function isNeighbour(frame: Frame, other: Frame): boolean {
  const overlapsDown = Math.min(frame.y1, other.y1) - Math.max(frame.y0, other.y0) > TOUCH;
  const overlapsAcross = Math.min(frame.x1, other.x1) - Math.max(frame.x0, other.x0) > TOUCH;
  const meetsAcross = [frame.x0 - other.x1, other.x0 - frame.x1].some((d) => Math.abs(d) <= TOUCH);
  const meetsDown = [frame.y0 - other.y1, other.y0 - frame.y1].some((d) => Math.abs(d) <= TOUCH);
  return (overlapsDown && meetsAcross) || (overlapsAcross && meetsDown);
}

function isInside(fragment: Fragment, frame: Frame): boolean {
  const y = fragment.y - fragment.size * 0.3;
  const end = fragment.x + fragment.width;
  const isAcross = fragment.x >= frame.x0 - TOUCH && end <= frame.x1 + TOUCH;
  return !fragment.isRotated && isAcross && y > frame.y0 && y < frame.y1;
}

function hasTextBeside(page: PageContent, frame: Frame): boolean {
  const beside = page.fragments.filter((f) => {
    const isLevel = f.y > frame.y0 && f.y - f.size * 0.5 < frame.y1;
    return isLevel && !f.isRotated && (f.x + f.width <= frame.x0 || f.x >= frame.x1);
  });
  const lines = groupLines(beside).map((line) =>
    line.fragments.reduce((n, f) => n + f.text.length, 0),
  );
  const mean = lines.reduce((sum, n) => sum + n, 0) / lines.length;
  return lines.length >= MIN_BESIDE && mean >= MIN_CHARACTERS;
}
