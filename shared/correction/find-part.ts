import type { Plan } from '../plan/plan.ts';
import type { CorrectableKind, CorrectedPart } from './correction.ts';

/** Any correctable part, with the field that words it. */
export interface FoundPart {
  key: string;
  wording: string;
}

/** Every part of a kind, as key and wording. */
export function partsOf(plan: Plan, kind: CorrectableKind): FoundPart[] {
  switch (kind) {
    case 'assignment':
      return plan.assignments.map(({ key, text }) => ({ key, wording: text }));
    case 'indicator':
      return plan.indicators.map(({ key, text }) => ({ key, wording: text }));
    case 'risk':
      return plan.risks.map(({ key, risk }) => ({ key, wording: risk }));
    case 'goal':
      return plan.goals.map(({ key, title }) => ({ key, wording: title }));
    case 'section':
      return plan.sections.map(({ key, title }) => ({ key, wording: title }));
    case 'budgetTable':
      return plan.budgetTables.map((table) => ({
        key: table.key,
        wording: [table.title, ...table.rows.map((row) => row.label)].join('\n'),
      }));
  }
}

/** Share of words that a part under the same key must have kept to be the same part reworded. */
const SAME_MATTER = 0.7;

const wordsOf = (text: string): Set<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

function commonShare(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const common = [...left].filter((word) => right.has(word)).length;
  return common / Math.max(1, left.size, right.size);
}

const titleOf = (wording: string): string => wording.split('\n')[0] ?? '';

/** Tables whose rows were corrected or exchanged are told by their title, where only one has it. */
function tableWithTitle(parts: readonly FoundPart[], part: CorrectedPart): string | null {
  const title = titleOf(part.wording);
  if (part.kind !== 'budgetTable' || title === '') return null;
  const same = parts.filter((candidate) => titleOf(candidate.wording) === title);
  return same.length === 1 ? same[0]!.key : null;
}

/**
 * The key that a corrected part has in this text: the one with its wording, or the one under its
 * key when most words remain. Null when it is gone or several could be meant.
 */
export function findPart(plan: Plan, part: CorrectedPart): string | null {
  const parts = partsOf(plan, part.kind);
  const own = parts.find((candidate) => candidate.key === part.key);
  if (own?.wording === part.wording) return own.key;
  const same = parts.filter((candidate) => candidate.wording === part.wording);
  if (same.length > 0) return same.length === 1 ? same[0]!.key : null;
  if (own && commonShare(own.wording, part.wording) >= SAME_MATTER) return own.key;
  return tableWithTitle(parts, part);
}
