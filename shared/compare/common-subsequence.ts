/**
 * Longest common subsequence of two lists of interned words, after Hunt and Szymanski (1977): fast
 * where most words are rare, as in prose. Memory and time grow with the number of equal pairs.
 */

/** More equal pairs than this (about 60 MB of work space) and the exact answer is given up. */
const MOST_EQUAL_PAIRS = 5_000_000;

/** Index pairs that are equal, ascending in both; `precise` is false when the search gave up. */
interface CommonSubsequence {
  from: number[];
  to: number[];
  precise: boolean;
}

/** For every word id the places in `list[start, end)` where it stands, in one flat array. */
interface Places {
  offsets: Int32Array;
  flat: Int32Array;
}

function placesOf(list: Int32Array, start: number, end: number, ids: number): Places {
  const offsets = new Int32Array(ids + 1);
  for (let i = start; i < end; i++) offsets[list[i]! + 1]!++;
  for (let id = 0; id < ids; id++) offsets[id + 1]! += offsets[id]!;
  const flat = new Int32Array(end - start);
  const next = offsets.slice();
  for (let i = start; i < end; i++) flat[next[list[i]!]!++] = i;
  return { offsets, flat };
}

function countEqualPairs(a: Int32Array, start: number, end: number, places: Places): number {
  let pairs = 0;
  for (let i = start; i < end; i++) pairs += places.offsets[a[i]! + 1]! - places.offsets[a[i]!]!;
  return pairs;
}

/** First position in the ascending `tops[low, high)` whose value is at least `value`, else `high`. */
function lowerBound(tops: Int32Array, low: number, high: number, value: number): number {
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tops[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** As `lowerBound` over `tops[0, high)`, quick when the answer lies near `high`. */
function gallop(tops: Int32Array, high: number, value: number): number {
  let step = 1;
  let top = high;
  while (top - step >= 0 && tops[top - step]! >= value) {
    top -= step;
    step *= 2;
  }
  return lowerBound(tops, Math.max(0, top - step), top, value);
}

/** Chains of equal pairs as a growing forest of (from, to, previous pair). */
class PairForest {
  private from = new Int32Array(1024);
  private to = new Int32Array(1024);
  private previous = new Int32Array(1024);
  private size = 0;

  add(from: number, to: number, previous: number): number {
    if (this.size === this.from.length) this.grow();
    this.from[this.size] = from;
    this.to[this.size] = to;
    this.previous[this.size] = previous;
    return this.size++;
  }

  /** The chain that ends in `node`, first pair first, appended to `out`. */
  chain(node: number, out: CommonSubsequence): void {
    const nodes: number[] = [];
    for (let n = node; n >= 0; n = this.previous[n]!) nodes.push(n);
    for (const n of nodes.reverse()) {
      out.from.push(this.from[n]!);
      out.to.push(this.to[n]!);
    }
  }

  private grow(): void {
    const double = (old: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
      const bigger = new Int32Array(old.length * 2);
      bigger.set(old);
      return bigger;
    };
    this.from = double(this.from);
    this.to = double(this.to);
    this.previous = double(this.previous);
  }
}

/**
 * @param a words of the one text as ids 0 … ids−1.
 * @param b words of the other.
 */
export function commonSubsequence(a: Int32Array, b: Int32Array, ids: number): CommonSubsequence {
  const out: CommonSubsequence = { from: [], to: [], precise: true };
  let start = 0;
  let endA = a.length;
  let endB = b.length;
  while (start < endA && start < endB && a[start] === b[start]) {
    out.from.push(start);
    out.to.push(start++);
  }
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const places = placesOf(b, start, endB, ids);
  if (countEqualPairs(a, start, endA, places) > MOST_EQUAL_PAIRS) out.precise = false;
  else middle(a, start, endA, places, out);
  for (let i = 0; endA + i < a.length; i++) {
    out.from.push(endA + i);
    out.to.push(endB + i);
  }
  return out;
}

/** The part between the equal beginning and the equal end. */
function middle(
  a: Int32Array,
  start: number,
  end: number,
  { offsets, flat }: Places,
  out: CommonSubsequence,
): void {
  const tops = new Int32Array(flat.length);
  const nodes = new Int32Array(flat.length);
  const forest = new PairForest();
  let length = 0;
  for (let i = start; i < end; i++) {
    // From the last place to the first, so that one word of `a` is never used twice in a chain;
    // ranks fall with the places, so each search goes on where the last one ended.
    let high = length;
    for (let p = offsets[a[i]! + 1]! - 1; p >= offsets[a[i]!]!; p--) {
      const place = flat[p]!;
      const rank = gallop(tops, high, place);
      high = rank;
      if (rank < length && tops[rank] === place) continue;
      tops[rank] = place;
      nodes[rank] = forest.add(i, place, rank > 0 ? nodes[rank - 1]! : -1);
      if (rank === length) length++;
    }
  }
  if (length > 0) forest.chain(nodes[length - 1]!, out);
}
