import { solveAssignment } from '../assignment-problem.ts';

/** Two items that are the same matter; indices into the two lists. */
export interface DrawnLink {
  from: number;
  to: number;
  kind: 'pair' | 'split' | 'merged';
}

/** A pair is drawn from this chance on, when it is the best for the whole … */
const PAIR = 0.8;
/**
 * … and a further part of a split or a merger from this. Set, on boards left out of the fitting, where
 * links and what stands alone come out equally well: what is less likely is asked about.
 */
const PART = 0.5;

/**
 * The links that `chances` (row-major) speak for: first one-to-one, the best for all together; then
 * further parts, so that each link belongs to a pair, a split or a merger and never to a tangle.
 */
export function drawLinks(chances: Float64Array, rows: number, columns: number): DrawnLink[] {
  const links = new Links(rows, columns);
  const floor = logOdds(PAIR);
  const gain = chances.map((chance) => (chance < PAIR ? 0 : logOdds(chance) - floor + TIE));
  solveAssignment(gain, rows, columns).forEach((to, from) => {
    if (to >= 0) links.add(from, to);
  });
  const parts: number[] = [];
  chances.forEach((chance, at) => {
    if (chance >= PART) parts.push(at);
  });
  parts.sort((a, b) => chances[b]! - chances[a]! || a - b);
  for (const at of parts) {
    const [from, to] = [Math.floor(at / columns), at % columns];
    if (links.mayJoin(from, to)) links.add(from, to);
  }
  return links.drawn();
}

/** So that a pair at the very threshold still counts as gained. */
const TIE = 1e-9;
const MOST_CERTAIN = 1e-9;

function logOdds(chance: number): number {
  const p = Math.max(MOST_CERTAIN, Math.min(1 - MOST_CERTAIN, chance));
  return Math.log(p / (1 - p));
}

/** The links drawn so far, by either end. */
class Links {
  readonly #ofFrom: number[][];
  readonly #ofTo: number[][];

  constructor(rows: number, columns: number) {
    this.#ofFrom = Array.from({ length: rows }, () => []);
    this.#ofTo = Array.from({ length: columns }, () => []);
  }

  add(from: number, to: number): void {
    this.#ofFrom[from]!.push(to);
    this.#ofTo[to]!.push(from);
  }

  /** True when `from` and `to` may be linked as one more part of what one of them is linked to. */
  mayJoin(from: number, to: number): boolean {
    const [ofFrom, ofTo] = [this.#ofFrom[from]!, this.#ofTo[to]!];
    if (ofFrom.length > 0 === ofTo.length > 0) return false;
    return (
      ofFrom.every((other) => this.#ofTo[other]!.length === 1) &&
      ofTo.every((other) => this.#ofFrom[other]!.length === 1)
    );
  }

  drawn(): DrawnLink[] {
    return this.#ofFrom.flatMap((list, from) =>
      list.map((to): DrawnLink => {
        if (list.length > 1) return { from, to, kind: 'split' };
        return { from, to, kind: this.#ofTo[to]!.length > 1 ? 'merged' : 'pair' };
      }),
    );
  }
}
