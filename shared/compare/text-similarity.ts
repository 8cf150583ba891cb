import type { Terms } from './terms.ts';

/** How alike every text of one list is to every text of another; row-major matrices, 0 to 1. */
export interface TextSimilarity {
  rows: number;
  columns: number;
  /** Cosine over stems, weighed by rarity. */
  stems: Float64Array;
  /** Cosine over character n-grams: sees through compounds, inflection and misspelling. */
  grams: Float64Array;
  /** How much of the from-text's weight the to-text has, and the other way round. */
  fromIncluded: Float64Array;
  toIncluded: Float64Array;
  /** What the figures were made from, to ask about several texts at once. */
  features: { stems: Compared; grams: Compared };
}

/** One kind of feature over both lists. */
export interface Compared {
  from: Vector[];
  to: Vector[];
  /** Σ w² of the shared features, row-major. */
  dot: Float64Array;
  /** Σ w of the shared features. */
  shared: Float64Array;
}

/** Characters in an n-gram: 4 keeps Swedish roots apart and still sees parts of compounds. */
const GRAM = 4;

/**
 * How much of one text's weight several texts of the other list have together: what a split or a
 * merger is known by. Stems and n-grams are both asked and the kinder answer counts.
 */
export function unionShare(
  similarity: TextSimilarity,
  side: 'from' | 'to',
  index: number,
  others: readonly number[],
): number {
  const { stems, grams } = similarity.features;
  return Math.max(unionOf(stems, side, index, others), unionOf(grams, side, index, others));
}

function unionOf(
  compared: Compared,
  side: 'from' | 'to',
  index: number,
  others: readonly number[],
): number {
  const whole = compared[side][index]!;
  const across = side === 'from' ? compared.to : compared.from;
  const covered = new Set(others.flatMap((other) => across[other]!.ids));
  let sum = 0;
  whole.ids.forEach((id, k) => {
    if (covered.has(id)) sum += whole.weights[k]!;
  });
  return whole.sum === 0 ? 0 : sum / whole.sum;
}

/** One text as weights over feature ids. */
export interface Vector {
  ids: number[];
  weights: number[];
  norm: number;
  sum: number;
}

/**
 * Every pair compared; `from` and `to` also give the rarity of each feature.
 *
 * @param tellingOf what a stem tells besides its rarity here, 0 to 1.
 */
export function textSimilarity(
  from: readonly Terms[],
  to: readonly Terms[],
  tellingOf: (stem: string) => number = () => 1,
): TextSimilarity {
  const stems = compareFeatures(
    from.map((t) => t.stems),
    to.map((t) => t.stems),
    tellingOf,
  );
  const grams = compareFeatures(
    from.map((t) => gramsOf(t.joined)),
    to.map((t) => gramsOf(t.joined)),
  );
  const size = from.length * to.length;
  const result: TextSimilarity = {
    rows: from.length,
    columns: to.length,
    stems: new Float64Array(size),
    grams: new Float64Array(size),
    fromIncluded: new Float64Array(size),
    toIncluded: new Float64Array(size),
    features: { stems, grams },
  };
  const sizes = { stems: sizesOf(stems.to), grams: sizesOf(grams.to) };
  for (let r = 0; r < from.length; r++) {
    const own = { stems: stems.from[r]!, grams: grams.from[r]! };
    for (let c = 0; c < to.length; c++) {
      const at = r * to.length + c;
      const sharedGrams = grams.shared[at]!;
      const sharedStems = stems.shared[at]!;
      if (sharedGrams === 0 && sharedStems === 0) continue;
      result.stems[at] = part(stems.dot[at]!, own.stems.norm * sizes.stems.norms[c]!);
      result.grams[at] = part(grams.dot[at]!, own.grams.norm * sizes.grams.norms[c]!);
      // The better of the two: stems miss compounds, n-grams miss short words.
      result.fromIncluded[at] = Math.max(
        part(sharedStems, own.stems.sum),
        part(sharedGrams, own.grams.sum),
      );
      result.toIncluded[at] = Math.max(
        part(sharedStems, sizes.stems.sums[c]!),
        part(sharedGrams, sizes.grams.sums[c]!),
      );
    }
  }
  return result;
}

/** The n-grams of a text whose words are set apart by single spaces, in order, repeated ones too. */
export function gramsOf(joined: string): string[] {
  const grams: string[] = [];
  for (let i = 0; i + GRAM <= joined.length; i++) grams.push(joined.slice(i, i + GRAM));
  return grams;
}

function compareFeatures(
  from: readonly string[][],
  to: readonly string[][],
  tellingOf: (feature: string) => number = () => 1,
): Compared {
  const ids = new Map<string, number>();
  const counts: number[] = [];
  const lastText: number[] = [];
  let text = 0;
  /** Each feature of a text once. */
  const intern = (features: readonly string[]): number[] => {
    text++;
    const own: number[] = [];
    for (const feature of features) {
      let id = ids.get(feature);
      if (id === undefined) {
        ids.set(feature, (id = ids.size));
        counts.push(0);
        lastText.push(0);
      }
      if (lastText[id] === text) continue;
      lastText[id] = text;
      counts[id]!++;
      own.push(id);
    }
    return own;
  };
  const fromIds = from.map(intern);
  const toIds = to.map(intern);
  const texts = from.length + to.length;
  // Half a text is taken off, so that a feature found once in each list still counts as rare.
  const features = [...ids.keys()];
  const rarity = counts.map(
    (count, id) => Math.log(1 + texts / Math.max(1, count - 0.5)) * tellingOf(features[id]!),
  );
  const vectors = (lists: number[][]): Vector[] => lists.map((list) => vectorOf(list, rarity));
  const result = { from: vectors(fromIds), to: vectors(toIds) };
  return { ...result, ...accumulate(result.from, result.to, ids.size) };
}

function vectorOf(ids: number[], rarity: readonly number[]): Vector {
  const weights = ids.map((id) => rarity[id]!);
  let norm = 0;
  let sum = 0;
  for (const w of weights) {
    norm += w * w;
    sum += w;
  }
  return { ids, weights, norm: Math.sqrt(norm), sum };
}

/** Dot products through an inverted index: only pairs that share a feature cost anything. */
function accumulate(
  from: readonly Vector[],
  to: readonly Vector[],
  features: number,
): { dot: Float64Array; shared: Float64Array } {
  const columnsWith: number[][] = Array.from({ length: features }, () => []);
  to.forEach((vector, c) => {
    for (const id of vector.ids) columnsWith[id]!.push(c);
  });
  const dot = new Float64Array(from.length * to.length);
  const shared = new Float64Array(from.length * to.length);
  from.forEach((vector, r) => {
    const base = r * to.length;
    for (let k = 0; k < vector.ids.length; k++) {
      const weight = vector.weights[k]!;
      const square = weight * weight;
      const columns = columnsWith[vector.ids[k]!]!;
      for (let i = 0; i < columns.length; i++) {
        const at = base + columns[i]!;
        dot[at]! += square;
        shared[at]! += weight;
      }
    }
  });
  return { dot, shared };
}

/** The norms and sums of all vectors, side by side: they are asked for once for each pair. */
const sizesOf = (vectors: readonly Vector[]): { norms: Float64Array; sums: Float64Array } => ({
  norms: Float64Array.from(vectors, ({ norm }) => norm),
  sums: Float64Array.from(vectors, ({ sum }) => sum),
});

/** A part of a whole, 0 to 1; nothing of what is nothing. */
const part = (held: number, whole: number): number => (whole === 0 ? 0 : Math.min(1, held / whole));
