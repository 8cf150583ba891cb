import type { Fragment } from './page-content.ts';

/** Where a piece of rotated text begins and ends along its own direction. */
export interface RotatedPlace {
  /** Text runs up the page, or down it. */
  isUpward: boolean;
  /** Place of its baseline across the page. */
  baseline: number;
  from: number;
  to: number;
}

/** In ems: pieces of one line are at most this far apart, and have a space from the second on. */
const LINE_GAP = 1.2;
const SPACE_GAP = 0.2;
/** In ems: baselines of one line differ less. */
const SAME_LINE = 0.3;

/**
 * Puts the pieces of rotated text together that stand on one line: programs paint turned headers
 * letter by letter. Everything else stays as it is, in its order.
 */
export function joinRotated(
  fragments: readonly Fragment[],
  places: ReadonlyMap<Fragment, RotatedPlace>,
): Fragment[] {
  if (places.size === 0) return [...fragments];
  const lines: Fragment[] = [];
  const gone = new Set<Fragment>();
  for (const fragment of inLineOrder(places)) {
    const place = places.get(fragment)!;
    const before = lines.at(-1);
    const last = before === undefined ? undefined : places.get(before);
    if (before === undefined || last === undefined || !follows(before, last, fragment, place)) {
      lines.push(fragment);
      continue;
    }
    append(before, last, fragment, place);
    gone.add(fragment);
  }
  const rest = fragments.filter((fragment) => !places.has(fragment));
  return [...rest, ...lines.filter((fragment) => !gone.has(fragment))];
}

// Lines of upward text follow each other to the right, of downward text to the left.
function inLineOrder(places: ReadonlyMap<Fragment, RotatedPlace>): Fragment[] {
  const across = ({ isUpward, baseline }: RotatedPlace) =>
    Math.round(isUpward ? baseline : -baseline);
  return [...places]
    .sort(
      ([, a], [, b]) =>
        Number(a.isUpward) - Number(b.isUpward) || across(a) - across(b) || a.from - b.from,
    )
    .map(([fragment]) => fragment);
}

function follows(
  before: Fragment,
  last: RotatedPlace,
  fragment: Fragment,
  place: RotatedPlace,
): boolean {
  const gap = (place.from - last.to) / fragment.size;
  return (
    last.isUpward === place.isUpward &&
    Math.abs(last.baseline - place.baseline) <= fragment.size * SAME_LINE &&
    gap > -LINE_GAP &&
    gap <= LINE_GAP &&
    before.isArtifact === fragment.isArtifact
  );
}

function append(
  before: Fragment,
  last: RotatedPlace,
  fragment: Fragment,
  place: RotatedPlace,
): void {
  const isApart = before.spaceAfter || (place.from - last.to) / fragment.size > SPACE_GAP;
  before.text += (isApart ? ' ' : '') + fragment.text;
  before.spaceAfter = fragment.spaceAfter;
  before.y = Math.max(before.y, fragment.y);
  before.starts = Array.from({ length: before.text.length }, () => before.x);
  last.to = Math.max(last.to, place.to);
}
