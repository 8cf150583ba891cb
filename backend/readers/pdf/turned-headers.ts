import type { Fragment, PageContent } from './page-content.ts';

/** In ems: turned names of one header begin or end this near each other. */
const SAME_END = 2;
/** In ems: how long a letter is on average, to tell how far up a turned name reaches. */
const LETTER = 0.6;
/** Points: a column's first cell stands so near below its name, and so little to its side. */
const CELL_BELOW = 60;
const CELL_ASIDE = 8;
const MIN_NAMES = 2;
/** More pieces of turned text than this on a page are a drawing. */
const MAX_TURNED = 100;

/**
 * Names of columns that are written up the page to save room, above a table without lines: put on one
 * line with the names beside them, as if they had been written across. Other turned text stays.
 */
export function withTurnedHeaders(page: PageContent): Fragment[] {
  const all = page.fragments.filter((f) => f.isRotated);
  if (all.length < MIN_NAMES || all.length > MAX_TURNED) return page.fragments;
  const upright = page.fragments.filter((f) => !f.isRotated);
  const turned = all.filter((f) => columnBelow(f, upright)).sort((a, b) => a.y - b.y);
  const moved = new Map<Fragment, Fragment>();
  for (const group of groupsOf(turned)) {
    const beside = namesBeside(group, upright);
    if (group.length < MIN_NAMES || beside.length === 0) continue;
    const y = Math.max(...group.map((f) => f.y));
    const down = y - Math.max(...beside.map((f) => f.y));
    for (const fragment of group) moved.set(fragment, { ...fragment, y, isRotated: false });
    for (const fragment of beside) moved.set(fragment, { ...fragment, y: fragment.y + down });
  }
  return page.fragments.map((fragment) => moved.get(fragment) ?? fragment);
}

function columnBelow(name: Fragment, upright: readonly Fragment[]): boolean {
  return upright.some((f) => {
    const isBelow = f.y > name.y && f.y - name.y <= CELL_BELOW;
    const isUnder = f.x < name.x + name.width + CELL_ASIDE && f.x + f.width > name.x - CELL_ASIDE;
    return isBelow && isUnder;
  });
}

function groupsOf(sorted: readonly Fragment[]): Fragment[][] {
  const groups: Fragment[][] = [];
  for (const fragment of sorted) {
    const last = groups.at(-1)?.at(-1);
    if (last !== undefined && fragment.y - last.y <= fragment.size * SAME_END)
      groups.at(-1)!.push(fragment);
    else groups.push([fragment]);
  }
  return groups;
}

// The names that stand upright at the height of the turned ones.
function namesBeside(group: readonly Fragment[], upright: readonly Fragment[]): Fragment[] {
  const bottom = Math.max(...group.map((f) => f.y));
  const top = Math.min(...group.map((f) => f.y - f.text.length * f.size * LETTER));
  return upright.filter((f) => f.y > top && f.y <= bottom + f.size && /\p{L}{2}/u.test(f.text));
}
