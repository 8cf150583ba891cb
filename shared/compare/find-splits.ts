import { unionShare, type TextSimilarity } from './text-similarity.ts';

/** Two items that are the same matter; indices into the two lists. */
export interface ItemLink {
  from: number;
  to: number;
  kind: 'pair' | 'split' | 'merged';
  score: number;
}

/**
 * One item that became two or more, or several that became one. Looked for after the
 * one-to-one pairs: a part that was left without partner belongs to a whole when its words stand
 * there and the whole's own partner lacks them.
 */
const RULES = {
  /** At least so much of the part's weight stands in the whole … */
  partInWhole: 0.4,
  /** … and the part explains so much more of the whole than the partner does alone. */
  gain: 0.12,
  /** … or so much, where the whole of the part stands in it: 'för barn', 'för vuxna' → 'för barn och vuxna'. */
  wholePart: 0.95,
  wholeGain: 0.06,
  /** A whole that its partner explains to this share has nothing left to give. */
  explained: 0.9,
  /** The wording must be this alike besides. */
  score: 0.3,
};

/**
 * Gives `links` back with the found splits and mergers in place.
 *
 * @param open scores of every pair, row-major; below every threshold where a pair may not be drawn.
 */
export function findSplits(
  similarity: TextSimilarity,
  open: Float64Array,
  links: readonly ItemLink[],
): ItemLink[] {
  const split = addParts(similarity, open, links, 'from');
  return addParts(similarity, open, split, 'to');
}

/** @param side where the whole stands: 'from' finds splits, 'to' finds mergers. */
function addParts(
  similarity: TextSimilarity,
  open: Float64Array,
  links: readonly ItemLink[],
  side: 'from' | 'to',
): ItemLink[] {
  const other = side === 'from' ? 'to' : 'from';
  const kind = side === 'from' ? 'split' : 'merged';
  const linkedParts = new Set(links.map((link) => link[other]));
  const result = links.map((link) => ({ ...link }));
  for (let part = 0; part < (side === 'from' ? similarity.columns : similarity.rows); part++) {
    if (linkedParts.has(part)) continue;
    const best = bestWhole(similarity, open, result, part, side);
    if (!best) continue;
    for (const link of result)
      if (link[side] === best.whole && link.kind === 'pair') link.kind = kind;
    const ends = side === 'from' ? { from: best.whole, to: part } : { from: part, to: best.whole };
    result.push({ ...ends, kind, score: best.score });
  }
  return result;
}

/** The linked assignment that `part` was most likely broken out of or taken up in, if any. */
function bestWhole(
  similarity: TextSimilarity,
  open: Float64Array,
  links: readonly ItemLink[],
  part: number,
  side: 'from' | 'to',
): { whole: number; score: number } | null {
  const columns = similarity.columns;
  const other = side === 'from' ? 'to' : 'from';
  const mixed = side === 'from' ? 'merged' : 'split';
  let best: { whole: number; score: number } | null = null;
  for (let whole = 0; whole < (side === 'from' ? similarity.rows : similarity.columns); whole++) {
    const at = side === 'from' ? whole * columns + part : part * columns + whole;
    const score = open[at]!;
    if (score < RULES.score || (best && score <= best.score)) continue;
    const partners = links.filter((link) => link[side] === whole);
    // A whole without partner would be a pair; one in the other kind of tangle is left to a person.
    if (partners.length === 0 || partners.some((link) => link.kind === mixed)) continue;
    const known = partners.map((link) => link[other]);
    if (isPartOf(similarity, side, whole, known, part)) best = { whole, score };
  }
  return best;
}

function isPartOf(
  similarity: TextSimilarity,
  side: 'from' | 'to',
  whole: number,
  known: readonly number[],
  part: number,
): boolean {
  const at =
    side === 'from' ? whole * similarity.columns + part : part * similarity.columns + whole;
  const included = side === 'from' ? similarity.toIncluded[at]! : similarity.fromIncluded[at]!;
  if (included < RULES.partInWhole) return false;
  const gain = included >= RULES.wholePart ? RULES.wholeGain : RULES.gain;
  const before = unionShare(similarity, side, whole, known);
  if (before > RULES.explained) return false;
  return unionShare(similarity, side, whole, [...known, part]) - before >= gain;
}
