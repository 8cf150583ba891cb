import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareAssignments } from '../../../shared/compare/compare-assignments.ts';
import { comparePlans } from '../../../shared/compare/compare-plans.ts';
import type { Comparison } from '../../../shared/compare/comparison.ts';
import { followPart } from '../../../shared/compare/follow-part.ts';
import type { Assignment, BudgetRow, Plan } from '../../../shared/plan/plan.ts';
import { makePlan } from '../../backend/made-plan.ts';
import { editedPair } from './edit-plans.ts';

const nothing = comparePlans(makePlan({}), makePlan({}), []);

const compared = (from: Assignment[], to: Assignment[]): Comparison => ({
  ...nothing,
  assignments: compareAssignments(from, to, (a) => a.goalKey, []),
});

/** Enough for some two thousand notes on uppdrag; ten thousand were tried with other seeds. */
const RUNS = Number(process.env['FOLLOW_RUNS'] ?? 80);

describe('a note on an uppdrag', () => {
  test('is at the right one or is asked about, whatever was done to the plan', () => {
    let sure = 0;
    let all = 0;
    const wrong: string[] = [];
    for (const { from, to, truth } of fc.sample(editedPair, { numRuns: RUNS })) {
      const comparison = compared(from, to);
      for (const { key } of from) {
        all++;
        const followed = followPart(comparison, { kind: 'assignment', key });
        if (followed.status !== 'found') continue;
        sure++;
        if (!truth.has(`${key} ${followed.key}`)) wrong.push(`${key} ${followed.key}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(sure).toBeGreaterThan(all / 3);
  });
});

const source = { page: null, lineStart: null, lineEnd: null, box: null };

const row = (label: string, values: number[]): BudgetRow => ({
  label,
  values,
  cells: values.map(String),
  isTotal: label.startsWith('Summa'),
  isHeading: false,
  source,
});

const withTable = (rows: BudgetRow[], key = 't1'): Plan => ({
  ...makePlan({}),
  budgetTables: [
    {
      key,
      section: '4',
      title: 'Resultatbudget',
      unit: 'mnkr',
      columns: ['Budget 2026', 'Budget 2025'],
      rows,
      footnotes: [],
      source,
      confidence: 1,
    },
  ],
});

describe('a note on a budget row', () => {
  const before = withTable([
    row('Personal', [10, 9]),
    row('Lokaler', [4, 4]),
    row('Summa', [14, 13]),
    row('Övrigt', [1, 1]),
    row('Summa', [15, 14]),
  ]);
  const follow = (after: Plan, key: string) =>
    followPart(comparePlans(before, after, []), { kind: 'budgetRow', key });

  test('follows its label to another table number and another order', () => {
    const after = withTable(
      [row('Lokaler', [4, 4]), row('Personal', [11, 9]), row('Övrigt', [1, 1])],
      't2',
    );
    expect(follow(after, 't1/Personal')).toEqual({ status: 'found', key: 't2/Personal' });
  });

  test('is lost with its row, and uncertain where two rows have the same label', () => {
    const after = withTable([
      row('Personal', [10, 9]),
      row('Summa', [14, 13]),
      row('Övrigt', [1, 1]),
      row('Summa', [15, 14]),
    ]);
    expect(follow(after, 't1/Lokaler').status).toBe('lost');
    expect(follow(after, 't1/Summa#2').status).toBe('uncertain');
    expect(follow(after, 't1/Finns inte').status).toBe('lost');
  });
});

describe('a note on a part whose pair is weak', () => {
  const side = { from: { key: 'a' }, to: { key: 'b' } };
  const pair = (confidence: number) =>
    ({
      ...nothing,
      indicators: [{ ...side, confidence }],
      risks: [{ ...side, confidence }],
      goals: [{ ...side, confidence }],
    }) as unknown as Comparison;

  test.each(['indicator', 'risk', 'goal'] as const)('is asked about: %s', (kind) => {
    expect(followPart(pair(0.6), { kind, key: 'a' })).toEqual({ status: 'uncertain', key: 'b' });
    expect(followPart(pair(0.95), { kind, key: 'a' })).toEqual({ status: 'found', key: 'b' });
    expect(followPart(pair(0.95), { kind, key: 'x' })).toEqual({ status: 'lost' });
  });
});
