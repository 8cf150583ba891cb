import { describe, expect, test } from 'vitest';
import { cellText, pairedTables, signed } from '../../../../shared/compare/paired-tables.ts';
import type { BudgetChange, BudgetSide } from '../../../../shared/compare/comparison.ts';

const side = (tableKey: string, cells: [string, number, string][]): BudgetSide => ({
  tableKey,
  section: '4.1',
  title: 'Resultatbudget',
  unit: 'mnkr',
  label: 'Personal',
  cells: cells.map(([column, value, printed]) => ({ column, value, printed })),
  page: 1,
});

const change: BudgetChange = {
  from: side('t1', [
    ['Budget 2024', 90, '90,0'],
    ['Budget 2025', 100, '100,0'],
  ]),
  to: side('t2', [
    ['Budget 2025', -108, '−108,0'],
    ['Budget 2026', -110, '−110,0'],
  ]),
  relation: 'reworded',
  restated: [{ column: 'Budget 2025', before: 100, after: -108, signTurned: true }],
};

describe('a budget table of two plans', () => {
  const [table] = pairedTables([change]);

  test('puts the restated year’s figures beside each other first', () => {
    expect(table?.columns).toEqual([
      { kind: 'before', column: 'Budget 2025' },
      { kind: 'after', column: 'Budget 2025' },
      { kind: 'restated', column: 'Budget 2025' },
      { kind: 'after', column: 'Budget 2026' },
      {
        kind: 'growth',
        column: 'Budget 2026',
        base: { kind: 'after', column: 'Budget 2025', year: 2025 },
      },
      { kind: 'before', column: 'Budget 2024' },
    ]);
  });

  test('says how much the new budget differs from the year before, as the newer plan prints it', () => {
    const growth = table!.columns.find(({ kind }) => kind === 'growth')!;
    expect(cellText(change, growth)).toBe('−2,0');
    const [percent] = pairedTables([
      { ...change, from: null, to: { ...change.to!, unit: 'procent' } },
    ]);
    expect(percent!.columns.some(({ kind }) => kind === 'growth')).toBe(false);
    expect(percent!.standing).toBe('new');
  });

  test('takes the year before from the older plan where the newer leaves it out, with its own sign', () => {
    const alone: BudgetChange = {
      from: side('t1', [['Budget 2025 Omsättning', 100, '100']]),
      to: side('t2', [
        ['Prognos 2026 Omsättning', -90, '−90'],
        ['Budget 2026 Omsättning', -110, '−110'],
      ]),
      relation: 'unchanged',
      restated: [],
      signTurned: true,
    };
    const { columns } = pairedTables([alone])[0]!;
    expect(columns.map(({ kind, column }) => `${kind} ${column}`)).toEqual([
      'after Prognos 2026 Omsättning',
      'before Budget 2025 Omsättning',
      'after Budget 2026 Omsättning',
      'growth Budget 2026 Omsättning',
    ]);
    expect(cellText(alone, columns[3]!)).toBe('−10');
  });

  test('compares with the sign turned, and says that it did', () => {
    expect(cellText(change, { kind: 'restated', column: 'Budget 2025' })).toBe('−8,0');
    expect(table?.hasTurnedSign).toBe(true);
  });

  test('a difference carries its sign and its cell’s decimals', () => {
    expect([signed(137.25, 1), signed(-8, 0), signed(0, 1)]).toEqual(['+137,3', '−8', '0,0']);
  });
});
