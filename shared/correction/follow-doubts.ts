import type { Place, Plan, ReadFinding } from '../plan/plan.ts';
import { planFindings } from '../plan/plan-findings.ts';
import type { Correction, KeptCorrection } from './correction.ts';
import { findPart } from './find-part.ts';
import { LIST_OF } from './with-part.ts';

type OnPart = Extract<Correction, { part: unknown }>;

const idOf = ({ code, message }: Pick<ReadFinding, 'code' | 'message'>): string =>
  `${code} ${message}`;

/**
 * The doubts as they are after corrections: one that the parts themselves gave (a repeated number, a
 * missing recipient) is looked for again, one about a table or row is settled when that is corrected.
 */
export function followDoubts(
  read: Plan,
  corrected: Plan,
  corrections: readonly KeptCorrection[],
): Plan {
  if (corrections.every(({ correction }) => correction.kind === 'settle')) return corrected;
  const before = new Set(planFindings(read).map(idOf));
  const after = planFindings(corrected);
  const stillHolds = new Set(after.map(idOf));
  const settled = new Set(
    corrections.flatMap(({ correction }) =>
      correction.kind === 'settle' ? [idOf(correction)] : [],
    ),
  );
  const places = correctedPlaces(read, corrected, corrections);
  const isAnswered = (finding: ReadFinding): boolean =>
    before.has(idOf(finding))
      ? !stillHolds.has(idOf(finding))
      : ABOUT_ONE_PART.has(finding.code) &&
        places.some((one) => one.kinds.has(finding.code) && isAt(finding, one));
  const known = new Set([...read.findings, ...corrected.findings].map(idOf));
  const come = after.filter(
    (finding) =>
      !before.has(idOf(finding)) && !known.has(idOf(finding)) && !settled.has(idOf(finding)),
  );
  return {
    ...corrected,
    findings: [...corrected.findings.filter((finding) => !isAnswered(finding)), ...come],
  };
}

/** Doubts about one table or one row of it, by the kinds of part that answer them. */
const ANSWERED_BY: Readonly<Record<string, readonly OnPart['part']['kind'][]>> = {
  'table-width-varies': ['budgetTable', 'indicator', 'risk'],
  'budget-row-width': ['budgetTable'],
  'table-row-width': ['budgetTable', 'indicator'],
  'table-order-guessed': ['budgetTable', 'indicator'],
  'table-values-lost': ['budgetTable', 'indicator'],
  'indicator-without-text': ['indicator'],
  'outcome-year-unsure': ['indicator'],
  'measure-without-risk': ['risk'],
  'risk-measures-mixed': ['risk'],
};
const ABOUT_ONE_PART = new Set(Object.keys(ANSWERED_BY));

interface CorrectedPlace {
  place: Place;
  /** The doubts that a correction of this kind of part answers. */
  kinds: ReadonlySet<string>;
  /** Words of the part, for formats without places. */
  words: string;
}

function correctedPlaces(
  read: Plan,
  corrected: Plan,
  corrections: readonly KeptCorrection[],
): CorrectedPlace[] {
  return corrections.flatMap(({ correction }): CorrectedPlace[] => {
    if (!('part' in correction)) return [];
    const { kind, key, wording } = correction.part;
    const now = findPart(corrected, correction.part) ?? findPart(read, correction.part) ?? key;
    const part = [...corrected[LIST_OF[kind]], ...read[LIST_OF[kind]]].find(
      (one) => one.key === now,
    );
    if (!part) return [];
    const kinds = Object.entries(ANSWERED_BY).filter(([, by]) => by.includes(kind));
    const words = wording.split('\n')[0] ?? '';
    return [
      {
        place: placeOfRow(part.source, correction, corrected),
        kinds: new Set(kinds.map(([code]) => code)),
        words,
      },
    ];
  });
}

/** A figure stands in its row, which a doubt may speak of alone. */
function placeOfRow(whole: Place, correction: OnPart, plan: Plan): Place {
  if (correction.kind !== 'figure' && correction.kind !== 'rowLabel') return whole;
  const key = findPart(plan, correction.part);
  const row = plan.budgetTables.find((table) => table.key === key)?.rows[correction.row];
  return row && (row.source.page !== null || row.source.lineStart !== null) ? row.source : whole;
}

function isAt({ source, message }: ReadFinding, { place, words }: CorrectedPlace): boolean {
  if (source.page === null && source.lineStart === null)
    return words !== '' && message.includes(words);
  return isSamePlace(source, place);
}

/** Whether two places share lines or, on the same page, some of its height. */
export function isSamePlace(a: Place, b: Place): boolean {
  if (a.lineStart !== null && b.lineStart !== null)
    return a.lineStart <= (b.lineEnd ?? b.lineStart) && b.lineStart <= (a.lineEnd ?? a.lineStart);
  if (a.page !== b.page || !a.box || !b.box) return false;
  const top = Math.max(a.box.y, b.box.y);
  const bottom = Math.min(a.box.y + a.box.height, b.box.y + b.box.height);
  return bottom > top;
}
