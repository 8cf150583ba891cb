import type { Fragment, PageContent } from './page-content.ts';

/** In ems: how far left of its item a drawn bullet stands, and how far from the letters' middle. */
const DOT_LEFT = 2.6;
const DOT_HEIGHT = 0.3;
/** In ems: the middle of small letters above the line they stand on. */
const MIDDLE = 0.28;

/** Notes at the text right of a small drawn mark that a bullet stands before it. */
export function noteDrawnBullets(page: PageContent): void {
  if (page.dots.length === 0) return;
  const dots = byHeight(page.dots);
  for (const fragment of page.fragments) {
    const [from, to] = [-1, 1].map((way) => middleOf(fragment) + way * fragment.size * DOT_HEIGHT);
    for (let at = Math.floor(from!); at <= Math.floor(to!) && !fragment.hasBullet; at += 1) {
      fragment.hasBullet = (dots.get(at) ?? []).some((dot) => isBefore(dot, fragment));
    }
  }
}

type Dot = PageContent['dots'][number];

/** By whole points from the top, so that a page of many marks takes no time. */
function byHeight(dots: readonly Dot[]): Map<number, Dot[]> {
  const rows = new Map<number, Dot[]>();
  for (const dot of dots) {
    const at = Math.floor(dot.y);
    const row = rows.get(at);
    if (row === undefined) rows.set(at, [dot]);
    else row.push(dot);
  }
  return rows;
}

const middleOf = ({ y, size }: Fragment): number => y - size * MIDDLE;

function isBefore(dot: Dot, fragment: Fragment): boolean {
  const isBeside = Math.abs(dot.y - middleOf(fragment)) <= fragment.size * DOT_HEIGHT;
  return isBeside && dot.x < fragment.x && fragment.x - dot.x <= fragment.size * DOT_LEFT;
}
