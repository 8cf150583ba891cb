import type { BudgetRow, BudgetTable } from '../plan/plan.ts';
import { rowLabel } from './budget-tables.ts';
import { gramsOf } from './text-similarity.ts';

/** Two rows that are the same; indices into the two tables' rows. */
export interface RowPair {
  from: number;
  to: number;
  renamed: boolean;
}

/** Values of one account may differ so many times between two years and still be one account. */
const SAME_SIZE = 2;
/** A label with so many n-grams in common is the same word, spelled or inflected otherwise. */
const SAME_LABEL = 0.45;

/**
 * Pairs the rows of one table: first equal labels in order (a label may stand several times), then,
 * between two paired neighbours, what is left in the same place with a like label or like figures.
 */
export function pairRows(from: BudgetTable, to: BudgetTable): RowPair[] {
  const same = commonLabels(from.rows, to.rows);
  const pairs: RowPair[] = same.map(([f, t]) => ({ from: f, to: t, renamed: false }));
  const fences = [[-1, -1] as const, ...same, [from.rows.length, to.rows.length] as const];
  for (let k = 1; k < fences.length; k++) {
    const [f0, t0] = fences[k - 1]!;
    const [f1, t1] = fences[k]!;
    pairs.push(...renamedBetween(from, to, [f0 + 1, f1], [t0 + 1, t1]));
  }
  return [...pairs, ...movedRows(from, to, pairs)];
}

/** Longest run of equal labels in the same order (tables are short: the plain quadratic way). */
function commonLabels(a: readonly BudgetRow[], b: readonly BudgetRow[]): [number, number][] {
  const left = a.map((row) => rowLabel(row.label));
  const right = b.map((row) => rowLabel(row.label));
  const best = Array.from({ length: a.length + 1 }, () => new Int32Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const isSame = left[i] === right[j];
      best[i]![j] = isSame
        ? best[i + 1]![j + 1]! + 1
        : Math.max(best[i + 1]![j]!, best[i]![j + 1]!);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (left[i] === right[j]) pairs.push([i++, j++]);
    else if (best[i + 1]![j]! >= best[i]![j + 1]!) i++;
    else j++;
  }
  return pairs;
}

function renamedBetween(
  from: BudgetTable,
  to: BudgetTable,
  [f0, f1]: [number, number],
  [t0, t1]: [number, number],
): RowPair[] {
  const pairs: RowPair[] = [];
  // Alone between the same neighbours, a row of the same size is the same account by another name.
  const isAlone = f1 - f0 === 1 && t1 - t0 === 1;
  let next = t0;
  for (let f = f0; f < f1; f++) {
    for (let t = next; t < t1; t++) {
      if (!isRenamed(from.rows[f]!, to.rows[t]!, isAlone)) continue;
      pairs.push({ from: f, to: t, renamed: true });
      next = t + 1;
      break;
    }
  }
  return pairs;
}

/** Rows that only changed place keep their label. */
function movedRows(from: BudgetTable, to: BudgetTable, pairs: readonly RowPair[]): RowPair[] {
  const usedFrom = new Set(pairs.map((pair) => pair.from));
  const usedTo = new Set(pairs.map((pair) => pair.to));
  const moved: RowPair[] = [];
  from.rows.forEach((row, f) => {
    if (usedFrom.has(f)) return;
    const t = to.rows.findIndex(
      (other, i) => !usedTo.has(i) && rowLabel(other.label) === rowLabel(row.label),
    );
    if (t < 0) return;
    usedTo.add(t);
    moved.push({ from: f, to: t, renamed: false });
  });
  return moved;
}

function isRenamed(a: BudgetRow, b: BudgetRow, isAlone: boolean): boolean {
  if (a.isHeading !== b.isHeading || a.isTotal !== b.isTotal) return false;
  return labelLikeness(a.label, b.label) >= SAME_LABEL || (isAlone && isSameSize(a, b));
}

function labelLikeness(a: string, b: string): number {
  const [x, y] = [new Set(gramsOf(` ${rowLabel(a)} `)), new Set(gramsOf(` ${rowLabel(b)} `))];
  const shared = [...x].filter((gram) => y.has(gram)).length;
  return shared / Math.max(1, Math.max(x.size, y.size));
}

function isSameSize(a: BudgetRow, b: BudgetRow): boolean {
  const sizes = (row: BudgetRow): number[] =>
    row.values.flatMap((v) => (v === null || v === 0 ? [] : [Math.abs(v)]));
  const [x, y] = [sizes(a), sizes(b)];
  const [low, high] = [Math.min(...x, ...y), Math.max(...x, ...y)];
  return x.length > 0 && y.length > 0 && high / low <= SAME_SIZE;
}
