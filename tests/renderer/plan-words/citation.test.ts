import { expect, test } from 'vitest';
import { withSource } from '../../../renderer/plan-words/citation.ts';
import { shortCommittee } from '../../../renderer/plan-words/committees.ts';
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

test('copied words say organ, plan, number and page', () => {
  const source = { page: 8, lineStart: null, lineEnd: null, box: null };
  expect(
    withSource(' Att pröva något. ', summary, { kind: 'assignment', mark: 'Nr 13.', source }),
  ).toBe('”Att pröva något.” (Socialnämnden, Verksamhetsplan 2026, Nr 13, s. 8)');
});

test('what is not known is left out of the source', () => {
  const source = { page: null, lineStart: 3, lineEnd: 3, box: null };
  expect(
    withSource('Text.', { ...summary, organ: '' }, { kind: 'paragraph', mark: '•', source }),
  ).toBe('”Text.” (Verksamhetsplan 2026)');
});

test('a committee is called by what it is for', () => {
  expect(shortCommittee('Beredningen för nära vård')).toBe('Nära vård');
  expect(shortCommittee('Arbetsutskottet')).toBe('Arbetsutskottet');
});
