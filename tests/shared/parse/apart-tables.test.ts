import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../../backend/readers/text/read-text.ts';
import { parsePlan } from '../../../shared/parse/parse.ts';

const read = (...blocks: readonly (readonly string[])[]) =>
  parsePlan(
    readText(new TextEncoder().encode(blocks.map((block) => block.join('\n')).join('\n\n') + '\n')),
  );

const rowsOf = (plan: ReturnType<typeof read>) =>
  plan.budgetTables.flatMap(({ rows }) => rows.map(({ label, values }) => [label, ...values]));

const codes = (plan: ReturnType<typeof read>) => plan.findings.map(({ code }) => code);

const HEAD = ['3.1 Resultatbudget'];
const NAMES = [['Budget 2026'], ['Prognos 2025'], ['Budget 2025']];

describe('tables taken out of a page in pieces', () => {
  it('have columns beside each other, below headings of groups', () => {
    const plan = read(
      HEAD,
      ['Tkr', 'Intäkter', 'Taxor', 'Summa intäkter', 'Kostnader', 'Personal', 'Lokaler'],
      ['Budget 2026 Prognos 2025', 'Budget 2025'],
      ['6 310', '6 310'],
      ['6 200', '6 200'],
      ['6 050', '6 050'],
      ['-28 115', '-4 010'],
      ['-27 900', '-3 990'],
      ['-27 400', '-3 870'],
      ['4 Uppföljning'],
      ['Nämnden följer verksamheten.'],
    );
    expect(plan.budgetTables[0]?.columns).toEqual(NAMES.flat());
    expect(rowsOf(plan)).toEqual([
      ['Intäkter', null, null, null],
      ['Taxor', 6310, 6200, 6050],
      ['Summa intäkter', 6310, 6200, 6050],
      ['Kostnader', null, null, null],
      ['Personal', -28_115, -27_900, -27_400],
      ['Lokaler', -4010, -3990, -3870],
    ]);
    expect(codes(plan)).not.toContain('table-order-guessed');
  });

  it('say so where rows got their values by the order alone', () => {
    const plan = read(
      HEAD,
      ['Belopp i mnkr'],
      ...NAMES,
      ['235,7'],
      ['221,7'],
      ['228,6'],
      ['Summa intäkter'],
      ['235,7'],
      ['221,7'],
      ['228,6'],
      ['Verksamhetens intäkter', 'Avgifter'],
      ['3.2 Investeringar'],
    );
    expect(rowsOf(plan)).toContainEqual(['Avgifter', 235.7, 221.7, 228.6]);
    expect(codes(plan)).toContain('table-order-guessed');
  });

  it('leave values out that may be of either of two rows, and say so', () => {
    const plan = read(
      ['3.2 Investeringsbudget'],
      ['Mnkr', 'Immateriella tillgångar'],
      ['Budget 2026', '1,0'],
      ['Prognos 2025', '0,5'],
      ['Budget 2025', '2,1'],
      ['140,0'],
      ['150,0'],
      ['345,8'],
      ['Övrig utrustning', 'Summa'],
      ['40,0', '181,0'],
      ['16,0', '166,5'],
      ['49,4', '397,3'],
      ['Byggnader', 'Medicinteknik'],
      ['4 Uppföljning'],
    );
    expect(rowsOf(plan)).toEqual([
      ['Immateriella tillgångar', 1, 0.5, 2.1],
      ['Övrig utrustning', 40, 16, 49.4],
      ['Summa', 181, 166.5, 397.3],
    ]);
    expect(codes(plan)).toContain('table-values-lost');
  });

  it('of styrtal have first values among their words, and leave a lead below the table', () => {
    const plan = read(
      ['Verksamhetsplan 2026'],
      ['Mål 1: Vården är nära'],
      [
        'Styrtal',
        '1. Antal besök hos vårdcentralerna i länet',
        '410',
        '2. Väntetid till besök, dagar',
        '14',
        'Uppdrag till förvaltningen:',
      ],
      ['Utfall 2024'],
      ['Mål 2026'],
      ['Långsiktigt mål'],
      ['430', '12'],
      ['500', '7'],
      ['Nr 1. Att öppna fler mottagningar på kvällstid.'],
    );
    expect(
      plan.indicators.map(({ text, outcome, target, longTerm }) => [
        text,
        outcome,
        target,
        longTerm,
      ]),
    ).toEqual([
      ['Antal besök hos vårdcentralerna i länet', '410', '430', '500'],
      ['Väntetid till besök, dagar', '14', '12', '7'],
    ]);
    expect(plan.assignments.map(({ assignedTo }) => assignedTo)).toEqual([['förvaltningen']]);
  });

  it('are not read where the names of the columns came in another order than they stand in', () => {
    const plan = read(
      ['Mål 1: Vården är nära'],
      ['Styrtal', '1. Antal besök'],
      ['Långsiktigt mål', 'Utfall 2024', 'Mål 2026'],
      ['410'],
      ['430'],
      ['500'],
    );
    expect(plan.indicators.map(({ outcome, longTerm }) => [outcome, longTerm])).not.toContainEqual([
      '430',
      '410',
    ]);
  });

  it('give no row the values of another, however the rows lie in blocks', () => {
    const amount = fc.integer({ min: 100, max: 900_000 });
    const row = amount.map((base) => [base, base + 7, base - 9]);
    const heights = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(heights, fc.array(row, { minLength: 20, maxLength: 20 }), (bands, rows) => {
        const count = bands.reduce((sum, height) => sum + height, 0);
        const label = (at: number) => `Verksamhet ${'ABCDEFGHIJKLMNOPQRST'[at]!.repeat(3)}`;
        const labels = rows.slice(0, count).map((_, at) => label(at));
        let from = 0;
        const blocks = bands.flatMap((height) => {
          const own = rows.slice(from, from + height);
          from += height;
          return [0, 1, 2].map((column) => own.map((values) => String(values[column])));
        });
        const plan = read(HEAD, ['Tkr', ...labels], ...NAMES, ...blocks, ['4 Uppföljning']);
        const wrong = rowsOf(plan).filter(([name, ...values]) => {
          const own = rows[labels.indexOf(String(name))];
          return values.some((value) => value !== null) && values.join(' ') !== own?.join(' ');
        });
        expect(wrong).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
