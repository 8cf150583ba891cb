/** A dot on the drawing, in its units; y grows downwards. */
export interface Spot {
  x: number;
  y: number;
  /** The same value of the same year as an earlier plan gave: said once. */
  isRepeated: boolean;
}

/** A target on the drawing. */
interface Bar {
  x: number;
  top: number;
  bottom: number;
}

/** Labels closer than this to each other would touch. */
const LABEL_GAP = 46;
/** Two labels over each other need this much room. */
const LABEL_HEIGHT = 30;
/** Half a label and half a target's bar. */
const BAR_REACH = 32;
/** A label lies so far above its dot, from and to. */
const ABOVE = { from: 26, to: 2 };
/** Over this many outcomes only the ends and the extremes are labelled; the words beside have all. */
export const ALL_LABELS = 3;

const indexOfMost = (spots: readonly Spot[], isMore: (a: number, b: number) => boolean): number =>
  spots.reduce((best, spot, index) => (isMore(spot.y, spots[best]!.y) ? index : best), 0);

/** Which dots should carry their value, the most telling first. */
function wanted(spots: readonly Spot[]): number[] {
  const all = spots.map((_, index) => index);
  const telling = [
    spots.length - 1,
    0,
    indexOfMost(spots, (a, b) => a < b),
    indexOfMost(spots, (a, b) => a > b),
  ];
  const order = spots.length <= ALL_LABELS ? all : [...new Set(telling)];
  return order.filter((index) => spots[index] && !spots[index].isRepeated);
}

const touches = (a: Spot, b: Spot): boolean =>
  Math.abs(a.x - b.x) < LABEL_GAP && Math.abs(a.y - b.y) < LABEL_HEIGHT;

/** Below when the line comes down to it, a near dot is higher, or a target lies where the label would. */
function isBelow(index: number, spots: readonly Spot[], bars: readonly Bar[]): boolean {
  const spot = spots[index]!;
  const former = spots[index - 1];
  const isLower = former !== undefined && former.y < spot.y;
  const hasHigher = spots.some(
    (other, at) => at !== index && Math.abs(other.x - spot.x) < LABEL_GAP && other.y < spot.y,
  );
  const isCrossed = bars.some(
    (bar) =>
      Math.abs(bar.x - spot.x) < BAR_REACH &&
      bar.top <= spot.y - ABOVE.to &&
      bar.bottom >= spot.y - ABOVE.from,
  );
  return isLower || hasHigher || isCrossed;
}

/** Which dots carry their value, above or below them, so that no two values touch. */
export function labelledDots(
  spots: readonly Spot[],
  bars: readonly Bar[],
): Map<number, 'above' | 'below'> {
  const labels = new Map<number, 'above' | 'below'>();
  const isFew = spots.length <= ALL_LABELS;
  for (const index of wanted(spots)) {
    const isFree = [...labels.keys()].every((other) => !touches(spots[other]!, spots[index]!));
    if (isFew || isFree) labels.set(index, isBelow(index, spots, bars) ? 'below' : 'above');
  }
  return labels;
}
