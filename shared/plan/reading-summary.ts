import type { Plan } from './plan.ts';

const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/** True when the document has nothing of what a plan or a memo is made of. */
export function hasNothingKnown(plan: Plan): boolean {
  if (plan.memo) return false;
  const { assignments, indicators, budgetTables, risks } = plan;
  return [assignments, indicators, budgetTables, risks].every((parts) => parts.length === 0);
}

/** What was found in a document, for people: '31 uppdrag · 18 styrtal · 4 budgettabeller · 19 risker'. */
export function readingSummary(plan: Plan): string {
  if (plan.memo) {
    const { proposedDecisions, sections } = plan.memo;
    return [
      counted(proposedDecisions.length, 'att-sats', 'att-satser'),
      counted(sections.length, 'avsnitt', 'avsnitt'),
    ].join(' · ');
  }
  const parts = [
    counted(plan.assignments.length, 'uppdrag', 'uppdrag'),
    counted(plan.indicators.length, 'styrtal', 'styrtal'),
    counted(plan.budgetTables.length, 'budgettabell', 'budgettabeller'),
    counted(plan.risks.length, 'risk', 'risker'),
  ];
  return parts.join(' · ');
}
