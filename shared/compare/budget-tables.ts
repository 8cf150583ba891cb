import type { BudgetRow, BudgetTable } from '../plan/plan.ts';
import { solvePairs, type PairedTexts } from './pair-texts.ts';
import { plainText } from './plain-text.ts';
import { termsOf } from './terms.ts';
import { textSimilarity } from './text-similarity.ts';

/** Tables are known again by their rows first, then by their title and place. */
const WEIGHTS = { rows: 0.6, title: 0.3, section: 0.1 };
const THRESHOLD = 0.35;
/** Pupils a school and kronor a school have the same rows. */
const OTHER_UNIT = 0.1;

/** A row's label without footnote marks, for telling whether two rows are the same. */
export function rowLabel(label: string): string {
  return plainText(label.replace(/\*+\)?|\(\*+\)|\d\)\s*$/gu, ' ')).replace(/[:.,\s]+$/u, '');
}

/** Which budget table is which: indices into the two plans' tables. */
export function pairTables(
  from: readonly BudgetTable[],
  to: readonly BudgetTable[],
): PairedTexts[] {
  const titles = textSimilarity(
    from.map((t) => termsOf(timeless(t.title))),
    to.map((t) => termsOf(timeless(t.title))),
  );
  const scores = new Float64Array(from.length * to.length);
  from.forEach((a, r) => {
    to.forEach((b, c) => {
      const at = r * to.length + c;
      const isSameTitle = plainText(timeless(a.title)) === plainText(timeless(b.title));
      scores[at] =
        WEIGHTS.rows * sharedRows(a.rows, b.rows) +
        WEIGHTS.title * (isSameTitle ? 1 : titles.grams[at]!) +
        (a.section !== null && a.section === b.section ? WEIGHTS.section : 0) -
        ((a.unit === null) === (b.unit === null) ? 0 : OTHER_UNIT);
    });
  });
  return solvePairs(scores, from.length, to.length, THRESHOLD);
}

const timeless = (title: string): string =>
  title.replace(/(?<!\d)(?:19|20)\d\d(?!\d)/gu, '').trim();

/** Share of row labels in common, of the smaller table's: rows are added more often than renamed. */
function sharedRows(a: readonly BudgetRow[], b: readonly BudgetRow[]): number {
  const left = new Set(a.map((row) => rowLabel(row.label)));
  const right = new Set(b.map((row) => rowLabel(row.label)));
  const shared = [...left].filter((label) => right.has(label)).length;
  return shared / Math.max(1, Math.min(left.size, right.size));
}
