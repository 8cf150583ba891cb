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
 * partner belongs to a whole when its words stand there and the whole's own partner lacks them, or
 * when it takes over one of the tasks that the whole names.
 */
const RULES = {
  /** At least so much of the part's weight stands in the whole … */
  partInWhole: 0.4,
  /** … or so much where it takes over one of the whole's tasks, which says more than shared words … */
  taskInWhole: 0.25,
  /** … and the part explains so much more of the whole than the partner does alone. */
  gain: 0.12,
  /** … or so much, where the whole of the part stands in it: 'för barn', 'för vuxna' → 'för barn och vuxna'. */
  wholePart: 0.95,
  wholeGain: 0.06,
  /** A whole that its partner explains to this share has nothing left to give. */
  explained: 0.9,
  /** The wording must be this alike besides. */
  score: 0.3,
  taskScore: 0.2,
  /** Where the two alone have the word of one of the whole's items, less is enough. */
  rareInWhole: 0.15,
  rareScore: 0.12,
  /** … and a whole that nobody followed must be a list of at least so many items for that. */
  list: 3,
  /** Tasks of one giver seldom become part of another giver's; only with so much in common. */
  otherSeries: 0.7,
  /** A whole that nobody followed is explained to this share by its parts together. */
  together: 0.3,
};

/** Where a whole stands: 'from' finds splits, 'to' finds mergers. */
type Side = 'from' | 'to';

/** What is known of items beyond how alike their words are; indices into the two lists. */
export interface PartJudge {
  /** Certainly another matter, whatever the words. */
  isOther: (from: number, to: number) => boolean;
  /** Another matter in the same frame, unless a task was taken over. */
  isLookAlike: (from: number, to: number) => boolean;
  hasOtherGiver: (from: number, to: number) => boolean;
  /** How many tasks a whole names. */
  tasksOf: (side: Side, whole: number) => number;
  /** How many items a whole lists. */
  itemsOf: (side: Side, whole: number) => number;
  /** Whether `part` has one of the whole's items by a word that nobody else has. */
  takesOverRareItem: (side: Side, whole: number, known: readonly number[], part: number) => boolean;
  /** Whether `part` has one of the whole's tasks to itself, beside the `known` parts. */
  takesOverTask: (side: Side, whole: number, known: readonly number[], part: number) => boolean;
}

/** For items of which only the words are known. */
const WORDS_ONLY: PartJudge = {
  isOther: () => false,
  isLookAlike: () => false,
  hasOtherGiver: () => false,
  tasksOf: () => 1,
  itemsOf: () => 1,
  takesOverTask: () => false,
  takesOverRareItem: () => false,
};

/** One look for parts: the scores that may still be drawn and where the wholes stand. */
interface Search {
  similarity: TextSimilarity;
  /** Row-major; below every threshold where a pair may not be drawn. */
  open: Float64Array;
  side: Side;
  judge: PartJudge;
}

/**
 * Gives `links` back with the found splits and mergers in place.
 *
 * @param open scores of every pair, row-major; below every threshold where a pair may not be drawn.
 */
export function findSplits(
  similarity: TextSimilarity,
  open: Float64Array,
  links: readonly ItemLink[],
  judge: PartJudge = WORDS_ONLY,
): ItemLink[] {
  const split = addParts({ similarity, open, side: 'from', judge }, links);
  return addParts({ similarity, open, side: 'to', judge }, split);
}

/**
 * Wholes that nobody followed, whose tasks two or more free items took over together. Each alone
 * may be too unlike the whole for a pair.
 */
export function findFreeWholes(
  similarity: TextSimilarity,
  open: Float64Array,
  links: readonly ItemLink[],
  judge: PartJudge,
): ItemLink[] {
  const split = addWholes({ similarity, open, side: 'from', judge }, links);
  return addWholes({ similarity, open, side: 'to', judge }, split);
}

const other = (side: Side): Side => (side === 'from' ? 'to' : 'from');
const kindOf = (side: Side): 'split' | 'merged' => (side === 'from' ? 'split' : 'merged');

function linkOf(side: Side, whole: number, part: number, score: number): ItemLink {
  const ends = side === 'from' ? { from: whole, to: part } : { from: part, to: whole };
  return { ...ends, kind: kindOf(side), score };
}

const endsOf = (side: Side, whole: number, part: number): [from: number, to: number] =>
  side === 'from' ? [whole, part] : [part, whole];

function placeOf({ similarity, side }: Search, whole: number, part: number): number {
  const [from, to] = endsOf(side, whole, part);
  return from * similarity.columns + to;
}

const lengthOf = ({ similarity }: Search, side: Side): number =>
  side === 'from' ? similarity.rows : similarity.columns;

function addParts(search: Search, links: readonly ItemLink[]): ItemLink[] {
  const { side } = search;
  const linkedParts = new Set(links.map((link) => link[other(side)]));
  const result = links.map((link) => ({ ...link }));
  const partners = Map.groupBy(result, (link) => link[side]);
  for (let part = 0; part < lengthOf(search, other(side)); part++) {
    if (linkedParts.has(part)) continue;
    const best = bestWhole(search, partners, part);
    if (!best) continue;
    const own = partners.get(best.whole)!;
    for (const link of own) if (link.kind === 'pair') link.kind = kindOf(side);
    const found = linkOf(side, best.whole, part, best.score);
    own.push(found);
    result.push(found);
  }
  return result;
}

/** The linked assignment that `part` was most likely broken out of or taken up in, if any. */
function bestWhole(
  search: Search,
  partners: ReadonlyMap<number, readonly ItemLink[]>,
  part: number,
): { whole: number; score: number } | null {
  const { open, side } = search;
  const mixed = kindOf(other(side));
  let best: { whole: number; score: number } | null = null;
  // A whole without partner is looked at together with others; a tangle is left to a person.
  for (const [whole, own] of partners) {
    const score = open[placeOf(search, whole, part)]!;
    if (score < RULES.rareScore || (best && score <= best.score)) continue;
    if (own.some((link) => link.kind === mixed)) continue;
    const known = own.map((link) => link[other(side)]);
    if (isPartOf(search, whole, known, part, score)) best = { whole, score };
  }
  return best;
}

function addWholes(search: Search, links: readonly ItemLink[]): ItemLink[] {
  const { side, judge } = search;
  const takenWholes = new Set(links.map((link) => link[side]));
  const takenParts = new Set(links.map((link) => link[other(side)]));
  const result = [...links];
  for (let whole = 0; whole < lengthOf(search, side); whole++) {
    if (takenWholes.has(whole) || judge.tasksOf(side, whole) < 2) continue;
    const parts = partsTogether(search, whole, takenParts);
    if (parts.length < 2) continue;
    for (const { part, score } of parts) {
      takenParts.add(part);
      result.push(linkOf(side, whole, part, score));
    }
  }
  return result;
}

/** The free items that each take over a task of `whole` and together explain enough of it. */
function partsTogether(
  search: Search,
  whole: number,
  taken: ReadonlySet<number>,
): { part: number; score: number }[] {
  const { similarity, open, side } = search;
  const near = Array.from({ length: lengthOf(search, other(side)) }, (_, part) => part)
    .map((part) => ({ part, score: open[placeOf(search, whole, part)]! }))
    .filter(({ part, score }) => !taken.has(part) && score >= RULES.rareScore)
    .sort((a, b) => b.score - a.score);
  const found: { part: number; score: number }[] = [];
  for (const one of near) {
    const known = found.map(({ part }) => part);
    if (isPartOf(search, whole, known, one.part, one.score)) found.push(one);
  }
  const parts = found.map(({ part }) => part);
  return unionShare(similarity, side, whole, parts) >= RULES.together ? found : [];
}

function isPartOf(
  search: Search,
  whole: number,
  known: readonly number[],
  part: number,
  score: number,
): boolean {
  const { similarity, side, judge } = search;
  const [from, to] = endsOf(side, whole, part);
  const at = placeOf(search, whole, part);
  const included = (side === 'from' ? similarity.toIncluded : similarity.fromIncluded)[at]!;
  if (included < RULES.rareInWhole || judge.isOther(from, to)) return false;
  if (judge.hasOtherGiver(from, to) && included < RULES.otherSeries) return false;
  const mayBeRare = known.length > 0 || judge.itemsOf(side, whole) >= RULES.list;
  if (mayBeRare && judge.takesOverRareItem(side, whole, known, part)) return true;
  if (included < RULES.taskInWhole || score < RULES.taskScore) return false;
  if (judge.takesOverTask(side, whole, known, part)) return true;
  if (score < RULES.score || included < RULES.partInWhole) return false;
  if (judge.isLookAlike(from, to)) return false;
  const gain = included >= RULES.wholePart ? RULES.wholeGain : RULES.gain;
  const before = unionShare(similarity, side, whole, known);
  if (before > RULES.explained) return false;
  return unionShare(similarity, side, whole, [...known, part]) - before >= gain;
}
