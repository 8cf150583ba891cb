import { describe, expect, test } from 'vitest';
import {
  otherDifferences,
  otherSentence,
  shortened,
} from '../../../../renderer/features/review/revision/other-differences.ts';
import { wordDiff } from '../../../../shared/compare/word-diff.ts';
import { comparePlans } from '../../../../shared/compare/compare-plans.ts';
import type { Comparison } from '../../../../shared/compare/comparison.ts';
import { makePlan } from '../../../backend/made-plan.ts';

const plan = makePlan({
  organ: 'Vårdnämnden',
  assignments: [['RF', '1', 'Att öppna fler vårdplatser.']],
});
const same = comparePlans(plan, plan, []);

const section = (before: string, after: string): Comparison['sections'][number] => {
  const side = { key: '1', number: '1', title: 'Inledning' };
  return { from: side, to: side, relation: 'reworded', diff: wordDiff(before, after).parts };
};

const row = (printed: string, value: number): Comparison['budget'][number]['from'] => ({
  tableKey: 't',
  section: null,
  title: 'Resultatbudget',
  unit: 'mnkr',
  label: 'Personal',
  cells: [
    { column: 'Budget 2026', value, printed },
    { column: 'Budget 2025', value: 235.7, printed: '235,7' },
  ],
  page: null,
});

describe('what a newer text changes beside its uppdrag', () => {
  test('is nothing where only lines are broken otherwise', () => {
    const sections = [section('Tids het i vården', 'Tidshet i vården')];
    expect(otherDifferences({ ...same, sections })).toEqual([]);
    expect(otherSentence([])).toBe('Styrtal, budget, risker och övrig text är lika.');
  });

  test('is a figure of the budget, told once', () => {
    const found = otherDifferences({
      ...same,
      budget: [
        {
          from: row('-6 975,0', -6975),
          to: row('-6 985,0', -6985),
          relation: 'unchanged',
          restated: [],
        },
      ],
      sections: [section('Personal -6 975,0 och 235,7', 'Personal -6 985,0 och 235,7')],
    });
    expect(found.map(({ kind, lines }) => [kind, lines])).toEqual([
      ['budget', ['Budget 2026: -6 975,0 → -6 985,0']],
    ]);
    expect(otherSentence(found)).toBe('Dessutom skiljer 1 budgetrad.');
  });

  test('is running text, also a number that happens to stand in a table', () => {
    const sections = [section('Köerna är 5 veckor i dag.', 'Köerna är 7 veckor i dag.')];
    const found = otherDifferences({ ...same, sections });
    expect(found.map(({ kind, name }) => [kind, name])).toEqual([['section', '1 Inledning']]);
  });

  test('is no uppdrag that is told for itself', () => {
    const [before, after] = ['Att öppna fler vårdplatser.', 'Att öppna många fler vårdplatser.'];
    const newer = makePlan({ organ: 'Vårdnämnden', assignments: [['RF', '1', after]] });
    const sections = [section(`Mål. ${before} Slut.`, `Mål. ${after} Slut.`)];
    expect(otherDifferences({ ...comparePlans(plan, newer, []), sections })).toEqual([]);
  });
});

test('long unchanged stretches are cut to what stands beside a change', () => {
  const long = 'a'.repeat(300);
  const [head, added, tail] = shortened(wordDiff(`${long} slut`, `${long} nytt slut`).parts);
  expect(head?.text.length).toBeLessThan(80);
  expect(added).toMatchObject({ op: 'insert' });
  expect(tail?.text).toContain('slut');
});
