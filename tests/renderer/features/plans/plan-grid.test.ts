import { expect, test } from 'vitest';
import { gridSentence, planGrid } from '../../../../renderer/features/plans/plan-grid.ts';
import type { PlanSummary } from '../../../../shared/contract/contract.ts';
import { planSummary } from '../plan-summary.ts';

const plan = (change: Partial<PlanSummary>): PlanSummary => ({
  ...planSummary('Teknisk nämnd', 2025),
  id: 'p',
  organization: 'Kommunen',
  ...change,
});

test('years without a plan between others are shown as gaps', () => {
  const grid = planGrid([plan({ id: 'a', year: 2023 }), plan({ id: 'b', year: 2026 })]);
  expect(grid.years).toEqual([2023, 2024, 2025, 2026]);
});

test('a far-off year does not stretch the grid over empty decades', () => {
  expect(planGrid([plan({ id: 'a', year: 1998 }), plan({ id: 'b' })]).years).toEqual([1998, 2025]);
});

test("one's own organs come before the samples, in Swedish order", () => {
  const grid = planGrid([
    plan({ id: 'a', organ: 'Ärendenämnd' }),
    plan({ id: 'b', organ: 'Åldersnämnd' }),
    plan({ id: 'c', organ: 'Adelsnämnd', isSample: true }),
    plan({ id: 'd', organ: 'Zonnämnd' }),
  ]);
  expect(grid.rows.map((row) => row.organ)).toEqual([
    'Zonnämnd',
    'Åldersnämnd',
    'Ärendenämnd',
    'Adelsnämnd',
  ]);
});

test('nothing is left out: plans without year and handlingar have lists of their own', () => {
  const grid = planGrid([
    plan({ id: 'a', year: null }),
    plan({ id: 'b', kind: 'tjänsteskrivelse' }),
  ]);
  expect(grid.undated.map((p) => p.id)).toEqual(['a']);
  expect(grid.documents.map((p) => p.id)).toEqual(['b']);
});

test('what there is, in one sentence', () => {
  expect(
    gridSentence([
      plan({ id: 'a' }),
      plan({ id: 'b' }),
      plan({ id: 'c', isSample: true }),
      plan({ id: 'd', kind: 'tjänsteskrivelse' }),
    ]),
  ).toBe('2 planer, 1 exempel och 1 handling');
});
