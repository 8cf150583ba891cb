import type { NoteTarget } from '../note/note.ts';
import { assertNever } from '../text/assert-never.ts';
import type { Comparison } from './comparison.ts';

/** A part of a plan by kind and key. */
export type PartName = NonNullable<NoteTarget['part']>;

/** Where a part of one text is in another. `uncertain` names the likeliest, for a person to confirm. */
export type FollowedPart =
  { status: 'found'; key: string } | { status: 'uncertain'; key: string } | { status: 'lost' };

/** A pair below this is offered but not taken for granted. */
const SURE_PAIR = 0.8;

interface Pair {
  from: { key: string } | null;
  to: { key: string } | null;
}

const partner = <P extends Pair>(pairs: readonly P[], key: string): P | undefined =>
  pairs.find((pair) => pair.from?.key === key && pair.to !== null);

function followPair(pairs: readonly (Pair & { confidence?: number })[], key: string): FollowedPart {
  const pair = partner(pairs, key);
  if (!pair?.to) return { status: 'lost' };
  const isSure = (pair.confidence ?? 1) >= SURE_PAIR;
  return { status: isSure ? 'found' : 'uncertain', key: pair.to.key };
}

/** An assignment that was split has several successors: none of them is sure. */
function followAssignment(comparison: Comparison, key: string): FollowedPart {
  const pairs = comparison.assignments.filter((pair) => pair.from?.key === key && pair.to);
  const best = pairs.toSorted((a, b) => b.confidence - a.confidence)[0];
  if (!best?.to) return { status: 'lost' };
  const isSure = pairs.length === 1 && best.relation !== 'merged' && !best.uncertain;
  const isTrusted = best.certain || best.verdict === 'same' || best.confidence >= SURE_PAIR;
  return { status: isSure && isTrusted ? 'found' : 'uncertain', key: best.to.key };
}

function followBudgetTable(comparison: Comparison, key: string): FollowedPart {
  const rows = comparison.budget.filter((row) => row.from?.tableKey === key);
  const targets = new Set(rows.flatMap((row) => (row.to ? [row.to.tableKey] : [])));
  const [first] = targets;
  if (first === undefined) return { status: 'lost' };
  return { status: targets.size === 1 ? 'found' : 'uncertain', key: first };
}

/** Follows a part from the comparison's earlier text to its later one. */
export function followPart(comparison: Comparison, part: PartName): FollowedPart {
  switch (part.kind) {
    case 'assignment':
      return followAssignment(comparison, part.key);
    case 'goal':
      return followPair(comparison.goals, part.key);
    case 'indicator':
      return followPair(comparison.indicators, part.key);
    case 'risk':
      return followPair(comparison.risks, part.key);
    case 'section':
      return followPair(comparison.sections, part.key);
    case 'budgetTable':
      return followBudgetTable(comparison, part.key);
    default:
      return assertNever(part.kind);
  }
}
