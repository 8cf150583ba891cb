import type { NotePart } from '../note/note.ts';
import { budgetRowKey } from '../plan/budget-rows.ts';
import { assertNever } from '../text/assert-never.ts';
import type { BudgetSide, Comparison } from './comparison.ts';

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

/**
 * An assignment that was split has several successors: none of them is sure. Of one successor only a
 * certain one is taken for granted: of likely links some are wrong, and a note is never moved by one.
 */
function followAssignment(comparison: Comparison, key: string): FollowedPart {
  const pairs = comparison.assignments.filter((pair) => pair.from?.key === key && pair.to);
  const best = pairs.toSorted((a, b) => b.confidence - a.confidence)[0];
  if (!best?.to) return { status: 'lost' };
  const isSure = pairs.length === 1 && best.relation !== 'merged';
  const isTrusted = best.certain || best.verdict === 'same';
  return { status: isSure && isTrusted ? 'found' : 'uncertain', key: best.to.key };
}

function followBudgetTable(comparison: Comparison, key: string): FollowedPart {
  const rows = comparison.budget.filter((row) => row.from?.tableKey === key);
  const targets = new Set(rows.flatMap((row) => (row.to ? [row.to.tableKey] : [])));
  const [first] = targets;
  if (first === undefined) return { status: 'lost' };
  return { status: targets.size === 1 ? 'found' : 'uncertain', key: first };
}

/** The turn that tells a row from its twins in the same table ('t1/Summa#2'). */
const TURN = /#\d+$/u;

/** A row is sure under its own label; one that stands several times cannot be told from its twins. */
function followBudgetRow({ budget }: Comparison, key: string): FollowedPart {
  const name = key.replace(TURN, '');
  const nameOf = (side: BudgetSide | null) => side && budgetRowKey(side.tableKey, side.label);
  const rows = budget.filter(({ from }) => nameOf(from) === name);
  const row = rows.find(({ to }) => to !== null);
  if (!row?.to) return { status: 'lost' };
  const now = nameOf(row.to)!;
  const twins = budget.filter(({ to }) => nameOf(to) === now);
  const isSure = rows.length === 1 && twins.length === 1 && row.relation === 'unchanged';
  return { status: isSure ? 'found' : 'uncertain', key: now };
}

/** Follows a part from the comparison's earlier text to its later one. */
export function followPart(comparison: Comparison, part: NotePart): FollowedPart {
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
    case 'budgetRow':
      return followBudgetRow(comparison, part.key);
    default:
      return assertNever(part.kind);
  }
}
