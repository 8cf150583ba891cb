import { findBudgetRow } from './budget-rows.ts';
import { assignmentName } from './cite.ts';
import type { Place, Plan } from './plan.ts';

/** A part of a plan in words: what it is called and what it says. */
export interface PartText {
  /** 'Nr 13', 'Styrtal 1:3a', 'Att-sats 2'. */
  name: string;
  text: string;
  source: Place | null;
}

const named = (name: string, text: string, source: Place | null): PartText => ({
  name,
  text,
  source,
});

/** An att-sats of a memo; its key is its place in the list ('1', '2' …). */
function proposalText(plan: Plan, key: string): PartText | null {
  const text = plan.memo?.proposedDecisions[Number(key) - 1];
  return text === undefined ? null : named(`Att-sats ${key}`, text, null);
}

function indicatorText(plan: Plan, key: string): PartText | null {
  const found = plan.indicators.find((it) => it.key === key);
  if (!found) return null;
  const name = found.number === null ? 'Styrtal' : `Styrtal ${found.number}`;
  return named(name, found.text, found.source);
}

/** The words of a part by kind and key; null when the plan has no such part. */
export function partText(plan: Plan, part: { kind: string; key: string }): PartText | null {
  const is = (it: { key: string }): boolean => it.key === part.key;
  switch (part.kind) {
    case 'assignment': {
      const found = plan.assignments.find(is);
      return found ? named(assignmentName(found), found.text, found.source) : null;
    }
    case 'indicator':
      return indicatorText(plan, part.key);
    case 'proposal':
      return proposalText(plan, part.key);
    case 'goal': {
      const found = plan.goals.find(is);
      return found ? named(found.label || 'Målsättning', found.title, found.source) : null;
    }
    case 'section': {
      const found = plan.sections.find(is);
      return found
        ? named(`Avsnitt ${found.number ?? ''}`.trim(), found.title, found.source)
        : null;
    }
    case 'risk': {
      const found = plan.risks.find(is);
      return found ? named('Risk', found.risk, found.source) : null;
    }
    case 'budgetTable': {
      const found = plan.budgetTables.find(is);
      return found ? named('Budget', found.title, found.source) : null;
    }
    case 'budgetRow': {
      const found = findBudgetRow(plan, part.key);
      const text = found ? [found.row.label, ...found.row.cells].join(' ') : '';
      return found ? named('Budgetrad', text, found.row.source) : null;
    }
    default:
      return null;
  }
}

/** A part by kind and key. */
export interface PartKey {
  kind: 'assignment' | 'proposal' | 'goal' | 'indicator' | 'risk' | 'budgetTable' | 'section';
  key: string;
}

/** Every part of a plan that something can be about, uppdrag and att-satser first. */
export function partsOf(plan: Plan): PartKey[] {
  const keys = (kind: PartKey['kind'], parts: readonly { key: string }[]): PartKey[] =>
    parts.map(({ key }) => ({ kind, key }));
  const proposals = plan.memo?.proposedDecisions ?? [];
  return [
    ...keys('assignment', plan.assignments),
    ...proposals.map((_, index) => ({ kind: 'proposal' as const, key: String(index + 1) })),
    ...keys('goal', plan.goals),
    ...keys('indicator', plan.indicators),
    ...keys('risk', plan.risks),
    ...keys('budgetTable', plan.budgetTables),
    ...keys('section', plan.sections),
  ];
}
