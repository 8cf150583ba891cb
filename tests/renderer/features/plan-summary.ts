import type { PlanSummary } from '../../../shared/contract/contract.ts';

/** A made-up plan as the list of plans has it; its id is its organ and year. */
export const planSummary = (organ: string, year: number): PlanSummary => ({
  id: `${organ}-${year}`,
  kind: 'verksamhetsplan',
  organ,
  organization: '',
  year,
  title: 'Verksamhetsplan',
  isSample: false,
  revisions: 1,
  waitingText: null,
  importedAt: '2026-01-01T00:00:00Z',
  fileName: 'plan.pdf',
  format: 'pdf',
  counts: { assignments: 0, indicators: 0, budgetTables: 0, risks: 0, notes: 0, doubts: 0 },
});
