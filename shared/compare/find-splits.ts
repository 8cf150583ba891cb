import { unionShare, type TextSimilarity } from './text-similarity.ts';

/** Two items that are the same matter; indices into the two lists. */
export interface ItemLink {
  from: number;
  to: number;
  kind: 'pair' | 'split' | 'merged';
  score: number;
}

/**
 * One item that became two or more, or several that became one. A part that was left without
 * partner belongs to a whole when its words stand there and the whole's own partner lacks them.
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

/** Where a whole stands: 'from' finds splits, 'to' finds mergers. */
type Side = 'from' | 'to';

/** One look for parts: the scores of every pair, row-major, and where the wholes stand. */
interface Search {
  similarity: TextSimilarity;
  scores: Float64Array;
  side: Side;
}

/** Gives `links` back with the found splits and mergers in place; `scores` are row-major. */
export function findSplits(
  similarity: TextSimilarity,
  scores: Float64Array,
  links: readonly ItemLink[],
): ItemLink[] {
  const split = addParts({ similarity, scores, side: 'from' }, links);
  return addParts({ similarity, scores, side: 'to' }, split);
}

const other = (side: Side): Side => (side === 'from' ? 'to' : 'from');
const kindOf = (side: Side): 'split' | 'merged' => (side === 'from' ? 'split' : 'merged');

function placeOf({ similarity, side }: Search, whole: number, part: number): number {
  const [from, to] = side === 'from' ? [whole, part] : [part, whole];
  return from * similarity.columns + to;
}

function addParts(search: Search, links: readonly ItemLink[]): ItemLink[] {
  const { side, similarity } = search;
  const linkedParts = new Set(links.map((link) => link[other(side)]));
  const result = links.map((link) => ({ ...link }));
  const partners = Map.groupBy(result, (link) => link[side]);
  const parts = side === 'from' ? similarity.columns : similarity.rows;
  for (let part = 0; part < parts; part++) {
    if (linkedParts.has(part)) continue;
    const best = bestWhole(search, partners, part);
    if (!best) continue;
    const own = partners.get(best.whole)!;
    for (const link of own) if (link.kind === 'pair') link.kind = kindOf(side);
    const ends = side === 'from' ? { from: best.whole, to: part } : { from: part, to: best.whole };
    const found: ItemLink = { ...ends, kind: kindOf(side), score: best.score };
    own.push(found);
    result.push(found);
  }
  return result;
}

/** The linked item that `part` was most likely broken out of or taken up in, if any. */
function bestWhole(
  search: Search,
  partners: ReadonlyMap<number, readonly ItemLink[]>,
  part: number,
): { whole: number; score: number } | null {
  const { scores, side } = search;
  const mixed = kindOf(other(side));
  let best: { whole: number; score: number } | null = null;
  for (const [whole, own] of partners) {
    const score = scores[placeOf(search, whole, part)]!;
    if (score < RULES.score || (best && score <= best.score)) continue;
    // What is part of a split and of a merger at once is a tangle, and left to a person.
    if (own.some((link) => link.kind === mixed)) continue;
    const known = own.map((link) => link[other(side)]);
    if (isPartOf(search, whole, known, part)) best = { whole, score };
  }
  return best;
}

function isPartOf(search: Search, whole: number, known: readonly number[], part: number): boolean {
  const { similarity, side } = search;
  const at = placeOf(search, whole, part);
  const included = (side === 'from' ? similarity.toIncluded : similarity.fromIncluded)[at]!;
  if (included < RULES.partInWhole) return false;
  const gain = included >= RULES.wholePart ? RULES.wholeGain : RULES.gain;
  const before = unionShare(similarity, side, whole, known);
  if (before > RULES.explained) return false;
  return unionShare(similarity, side, whole, [...known, part]) - before >= gain;
}
