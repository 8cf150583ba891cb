import { expect, test } from 'vitest';
import { planName } from '../../../renderer/plan-words/plan-name.ts';
import type { PlanSummary } from '../../../shared/contract/contract.ts';

const summary: PlanSummary = {
  id: 'p',
  kind: 'verksamhetsplan',
  organ: 'Socialnämnden',
  organization: 'Kommunen',
  year: 2026,
  title: 'Verksamhetsplan 2026',
  isSample: false,
  revisions: 1,
  importedAt: '2026-01-01T00:00:00Z',
  fileName: 'plan.pdf',
  format: 'pdf',
  counts: { assignments: 0, indicators: 0, budgetTables: 0, risks: 0, notes: 0, doubts: 0 },
};

test('a plan and its tjänsteskrivelse have two names', () => {
  expect(planName(summary)).toBe('Socialnämnden 2026');
  const memo: PlanSummary = { ...summary, kind: 'tjänsteskrivelse' };
  expect(planName(memo)).toBe('Socialnämnden 2026, tjänsteskrivelse');
  expect(planName({ ...summary, organ: '', year: null })).toBe('Verksamhetsplan 2026');
});
