import { findBudgetRow } from './budget-rows.ts';
import { assignmentName } from './assignment-name.ts';
import type { Place, Plan } from './plan.ts';
import { shortName } from './short-name.ts';

/** A part of a plan in words: what it is called and what it says. */
export interface PartText {
  /** 'Nr 13', 'Styrtal 1:3a', 'Att-sats 2'. */
  name: string;
  /** The same where its words do not stand beside it: 'Nr 13', 'Risk ”Brist på läkare”'. */
  mention: string;
  text: string;
  source: Place | null;
}

const named = (name: string, text: string, source: Place | null): PartText => ({
  name,
  mention: name,
  text,
  source,
});

/** A part that has nothing but its kind for a name: which one it is its words tell. */
const nameless = (kind: string, text: string, source: Place | null, words = text): PartText => ({
  ...named(kind, text, source),
  mention: words === '' ? kind : `${kind} ”${shortName(words)}”`,
});

/** An att-sats of a memo; its key is its place in the list ('1', '2' …). */
function proposalText(plan: Plan, key: string): PartText | null {
  const text = plan.memo?.proposedDecisions[Number(key) - 1];
  return text === undefined ? null : named(`Att-sats ${key}`, text, null);
}

function indicatorText(plan: Plan, key: string): PartText | null {
  const found = plan.indicators.find((it) => it.key === key);
  if (!found) return null;
  if (found.number === null) return nameless('Styrtal', found.text, found.source);
  return named(`Styrtal ${found.number}`, found.text, found.source);
}

/** The words of a part by kind and key; null when the plan has no such part. */
export function partText(plan: Plan, part: { kind: string; key: string }): PartText | null {
  const is = (it: { key: string }): boolean => it.key === part.key;
  switch (part.kind) {
    case 'assignment': {
      const found = plan.assignments.find(is);
      if (!found) return null;
      return found.number === null
        ? nameless('Uppdrag', found.text, found.source)
        : named(assignmentName(found), found.text, found.source);
    }
    case 'indicator':
      return indicatorText(plan, part.key);
    case 'proposal':
      return proposalText(plan, part.key);
    case 'goal': {
      const found = plan.goals.find(is);
      if (!found) return null;
      return found.label === ''
        ? nameless('Målsättning', found.title, found.source)
        : named(found.label, found.title, found.source);
    }
    case 'section': {
      const found = plan.sections.find(is);
      if (!found) return null;
      return found.number === null
        ? nameless('Avsnitt', found.title, found.source)
        : named(`Avsnitt ${found.number}`, found.title, found.source);
    }
    case 'risk': {
      const found = plan.risks.find(is);
      return found ? nameless('Risk', found.risk, found.source) : null;
    }
    case 'budgetTable': {
      const found = plan.budgetTables.find(is);
      return found ? nameless('Budget', found.title, found.source) : null;
    }
    case 'budgetRow': {
      const found = findBudgetRow(plan, part.key);
      const text = found ? [found.row.label, ...found.row.cells].join(' ') : '';
      return found ? nameless('Budgetrad', text, found.row.source, found.row.label) : null;
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
