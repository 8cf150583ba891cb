import { expect, test } from 'vitest';
import { planName } from '../../../renderer/plan-words/plan-name.ts';
import type { PlanSummary } from '../../../shared/contract/contract.ts';
import { planSummary } from '../features/plan-summary.ts';

const summary = { ...planSummary('Socialnämnden', 2026), title: 'Verksamhetsplan 2026' };

test('a plan and its tjänsteskrivelse have two names', () => {
  expect(planName(summary)).toBe('Socialnämnden 2026');
  const memo: PlanSummary = { ...summary, kind: 'tjänsteskrivelse' };
  expect(planName(memo)).toBe('Socialnämnden 2026, tjänsteskrivelse');
  expect(planName({ ...summary, organ: '', year: null })).toBe('Verksamhetsplan 2026');
});
