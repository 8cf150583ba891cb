import { expect, test } from 'vitest';
import { withSource } from '../../../renderer/plan-words/citation.ts';
import { shortCommittee } from '../../../renderer/plan-words/committees.ts';
import { makePlan } from '../../backend/made-plan.ts';
import { planSummary } from '../features/plan-summary.ts';

const nowhere = { page: null, lineStart: null, lineEnd: null, box: null };
const plan = {
  ...makePlan({}),
  sections: [{ key: '3.1', number: '3.1', title: 'Mål och uppdrag', level: 2, source: nowhere }],
};
const under = { sectionKey: '3.1', goalKey: '1' };

const summary = { ...planSummary('Socialnämnden', 2026), title: 'Verksamhetsplan 2026' };

test('copied words say organ, plan, number and page', () => {
  const source = { page: 8, lineStart: null, lineEnd: null, box: null };
  const place = { kind: 'assignment' as const, mark: 'Nr 13.', source, ...under };
  expect(withSource(' Att pröva något. ', summary, place, plan)).toBe(
    '”Att pröva något.” (Socialnämnden, Verksamhetsplan 2026, 3.1 Mål och uppdrag, Målsättning nr 1, Nr 13, s. 8)',
  );
});

test('what is not known is left out of the source', () => {
  const source = { page: null, lineStart: 3, lineEnd: 3, box: null };
  const place = { kind: 'paragraph' as const, mark: '•', source, sectionKey: null, goalKey: null };
  expect(withSource('Text.', { ...summary, organ: '' }, place, plan)).toBe(
    '”Text.” (Verksamhetsplan 2026)',
  );
});

test('the year is said where the title does not say it', () => {
  const source = { page: null, lineStart: 3, lineEnd: 3, box: null };
  const place = { kind: 'paragraph' as const, mark: null, source, sectionKey: null, goalKey: null };
  expect(withSource('Text.', { ...summary, title: 'Plan' }, place, plan)).toBe(
    '”Text.” (Socialnämnden, Plan, 2026)',
  );
});

test('a committee is called by what it is for', () => {
  expect(shortCommittee('Beredningen för nära vård')).toBe('Nära vård');
  expect(shortCommittee('Arbetsutskottet')).toBe('Arbetsutskottet');
});
