import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../../shared/parse/parse.ts';
import type { BudgetTable } from '../../../shared/plan/plan.ts';
import type { SourceBlock } from '../../../shared/source/source.ts';
import { heading, paragraph, table, wordSource } from './made-source.ts';

function budgets(...blocks: readonly SourceBlock[]): BudgetTable[] {
  return parsePlan(wordSource(heading('Ekonomi och budget', 1, '4'), ...blocks)).budgetTables;
}

/** 'label: value value …' a row. */
const rowsOf = (read: BudgetTable | undefined): string[] =>
  (read?.rows ?? []).map(
    (row) => `${row.label}: ${row.values.map((value) => value ?? '·').join(' ')}`,
  );

describe('budget tables', () => {
  it('reads figures, totals, headings, empty posts, unit, title and footnotes', () => {
    const [read] = budgets(
      heading('Resultatbudget nämnden', 2, '4.2'),
      table([
        ['Belopp i mnkr', 'Budget 2026', 'Prognos 2025', 'Budget 2025'],
        ['Verksamhetens intäkter', '', '', ''],
        ['Taxor', '1\u00a0235,7', '- 221,7', '–28,6'],
        ['Summa intäkter', '1 235,7', '221,7', '−28,6'],
        ['', '', '', ''],
        ['Byggnader', '', '', ''],
        ['Köpt entreprenad', '-12 001,9', '0,0', '–'],
        ['Resultat *)', '-8,1', '1,2', '3'],
      ]),
      paragraph('*) Ska stämma med ramen från fullmäktige'),
      paragraph('Budgeten beslutas i juni.'),
    );
    expect(read).toMatchObject({
      key: 't1',
      section: '4.2',
      title: 'Resultatbudget nämnden',
      unit: 'mnkr',
      columns: ['Budget 2026', 'Prognos 2025', 'Budget 2025'],
      footnotes: ['*) Ska stämma med ramen från fullmäktige'],
    });
    expect(rowsOf(read)).toEqual([
      'Verksamhetens intäkter: · · ·',
      'Taxor: 1235.7 -221.7 -28.6',
      'Summa intäkter: 1235.7 221.7 -28.6',
      'Byggnader: · · ·',
      'Köpt entreprenad: -12001.9 0 ·',
      'Resultat *): -8.1 1.2 3',
    ]);
    expect(read?.rows.filter((row) => row.isHeading).map((row) => row.label)).toEqual([
      'Verksamhetens intäkter',
    ]);
    expect(read?.rows.filter((row) => row.isTotal).map((row) => row.label)).toEqual([
      'Summa intäkter',
      'Resultat *)',
    ]);
    expect(read?.rows[1]?.cells).toEqual(['1 235,7', '- 221,7', '–28,6']);
  });

  it('joins a header of two rows into one name a column', () => {
    const spans = table(
      [
        ['Tkr', { text: 'Budget 2026', span: 2 }, { text: 'Prognos 2025', span: 2 }],
        ['', 'Kostnad', 'Varav ram', 'Kostnad', 'Varav ram'],
        ['Gata', '10 500', '9 000', '10 100', '8 900'],
      ],
      { header: 2 },
    );
    const tabbed = table(
      [
        ['Tkr', 'Budget 2026', '', 'Prognos 2025', ''],
        ['', 'Kostnad', 'Varav ram', 'Kostnad', 'Varav ram'],
        ['Gata', '10 500', '9 000', '10 100', '8 900'],
      ],
      { header: 0, isRuled: false },
    );
    for (const one of [spans, tabbed]) {
      const [read] = budgets(heading('Driftbudget', 2), one);
      expect(read?.columns).toEqual([
        'Budget 2026 Kostnad',
        'Budget 2026 Varav ram',
        'Prognos 2025 Kostnad',
        'Prognos 2025 Varav ram',
      ]);
      expect(rowsOf(read)).toEqual(['Gata: 10500 9000 10100 8900']);
      expect(read?.unit).toBe('tkr');
      expect(read?.section).toBe('Driftbudget');
    }
  });

  it('takes the title from a caption, a title row or the label column', () => {
    const rows = [
      ['', 'Budget 2026', 'Bokslut 2024'],
      ['Netto', '12,5', '11,5'],
    ] as const;
    expect(budgets(paragraph('Tabell 2. Investeringsbudget (mnkr)'), table(rows))[0]).toMatchObject(
      { title: 'Investeringsbudget', unit: 'mnkr' },
    );
    expect(budgets(table([[{ text: 'Driftbudget, tkr', span: 3 }], ...rows]))[0]).toMatchObject({
      title: 'Driftbudget',
      unit: 'tkr',
    });
    expect(
      budgets(
        table([
          ['LPIK', '2025', '2026'],
          ['- timlön', '3,5', '3,3'],
        ]),
      )[0],
    ).toMatchObject({ title: 'LPIK' });
    expect(budgets(paragraph('Fördelning av ramen', true), table(rows))[0]?.title).toBe(
      'Fördelning av ramen',
    );
  });

  it('finds the unit in the line above and in a row below the header', () => {
    expect(
      budgets(
        paragraph('Belopp i tkr'),
        table([
          ['', 'Budget 2026', 'Budget 2025'],
          ['Gata', '1', '2'],
        ]),
      )[0]?.unit,
    ).toBe('tkr');
    const inRow = budgets(
      table([
        ['Verksamheter', 'Budget 2025', 'Reducering'],
        ['(Belopp i miljoner kronor)', '', ''],
        ['Staben', '24,10', '-2,76'],
      ]),
    )[0];
    expect(inRow?.unit).toBe('mnkr');
    expect(rowsOf(inRow)).toEqual(['Staben: 24.1 -2.76']);
  });

  it('reads account numbers before and comments after', () => {
    const [read] = budgets(
      table([
        ['Konto', 'Benämning', 'Budget 2026', 'Förändring %', 'Kommentar'],
        ['4010', 'Löner', '6 975', '2,3 %', 'Ny lönerörelse'],
        ['4020', 'Hyror', '470', '-1,0 %', ''],
      ]),
    );
    expect(read?.rows.map((row) => row.label)).toEqual(['Löner', 'Hyror']);
    expect(read?.rows[0]?.values).toEqual([6975, 2.3, null]);
    expect(read?.rows[0]?.cells[2]).toBe('Ny lönerörelse');
  });

  it('reads years as columns, years as rows, and income and cost without years', () => {
    const plan = budgets(
      table([
        ['Investeringar, mnkr', '2026', '2027', '2028'],
        ['Bro', '12', '–', '3,5'],
        ['Totalt', '12', '0', '3,5'],
      ]),
    )[0];
    expect(rowsOf(plan)).toEqual(['Bro: 12 · 3.5', 'Totalt: 12 0 3.5']);
    const years = budgets(
      table([
        ['År', 'Intäkter', 'Kostnader', 'Resultat'],
        ['2025', '10', '-11', '-1'],
        ['2026', '12', '-12', '0'],
      ]),
    )[0];
    expect(rowsOf(years)).toEqual(['2025: 10 -11 -1', '2026: 12 -12 0']);
    const net = budgets(
      table([
        ['Verksamhet', 'Kostnad', 'Intäkt', 'Netto'],
        ['Bibliotek', '20 500', '500', '20 000'],
      ]),
    )[0];
    expect(rowsOf(net)).toEqual(['Bibliotek: 20500 500 20000']);
  });

  it('reads ekonomiska nyckeltal as a budget table and not as styrtal', () => {
    const plan = parsePlan(
      wordSource(
        heading('Ekonomiska nyckeltal', 1, '4'),
        table([
          ['Nyckeltal', 'Budget 2026', 'Prognos 2025'],
          ['Lönekostnadsökning, %', '3,4', '5,4'],
        ]),
      ),
    );
    expect(plan.indicators).toEqual([]);
    expect(plan.budgetTables).toHaveLength(1);
  });

  it('joins a table over a page break, with and without its header', () => {
    const header = ['Belopp i mnkr', 'Budget 2026', 'Budget 2025'];
    const read = budgets(
      table([header, ['Gata', '1,0', '2,0']], { pages: [3, 3] }),
      table([header, ['Park', '3,0', '4,0'], ['Avskrivningar, immateriella', '5,0', '6,0']], {
        pages: [4, 4, 4],
      }),
      table(
        [
          ['tillgångar', '', ''],
          ['Summa', '9,0', '12,0'],
        ],
        { pages: [5, 5], header: 0 },
      ),
    );
    expect(read).toHaveLength(1);
    expect(rowsOf(read[0])).toEqual([
      'Gata: 1 2',
      'Park: 3 4',
      'Avskrivningar, immateriella tillgångar: 5 6',
      'Summa: 9 12',
    ]);
  });

  it('reads bold and spanning rows as headings', () => {
    const [read] = budgets(
      table([
        ['Tkr', 'Budget 2026', 'Budget 2025'],
        [{ text: 'Gatuavdelningen', span: 3 }],
        ['Snö', '10', '11'],
        [{ text: 'Parkavdelningen', bold: true }, '', ''],
        ['Träd', '12', '13'],
      ]),
    );
    expect(read?.rows.filter((row) => row.isHeading).map((row) => row.label)).toEqual([
      'Gatuavdelningen',
      'Parkavdelningen',
    ]);
  });

  it('says what it doubts', () => {
    const { findings } = parsePlan(
      wordSource(
        heading('Budget', 1, '4'),
        table([
          ['Tkr', 'Budget 2026', 'Budget 2025'],
          ['Gata', '1 0O0', '900'],
          ['', '5', '6'],
        ]),
      ),
    );
    expect(findings.map((one) => one.code)).toEqual(
      expect.arrayContaining(['budget-cell-not-a-figure', 'budget-row-without-label']),
    );
  });

  it('leaves other tables of figures alone', () => {
    expect(
      parsePlan(
        wordSource(
          heading('Organisation', 1, '2'),
          table([
            ['Beredning', 'Ledamöter', 'Ersättare'],
            ['Kultur', '5', '3'],
            ['Fritid', '7', '3'],
          ]),
        ),
      ).budgetTables,
    ).toEqual([]);
  });

  it.each([
    ['Avgift', 'Avgifter'],
    ['Tjänst', 'Taxor och avgifter'],
  ])('leaves what things cost alone: %s', (first, title) => {
    const fees = table([
      [first, 'Kronor 2025', 'Kronor 2026'],
      ['Besök', '300', '325'],
      ['Uteblivet besök', '400', '450'],
    ]);
    const asBudget = table([
      [first, 'Budget 2025', 'Budget 2026'],
      ['Besök', '300', '325'],
    ]);
    const tablesOf = (one: typeof fees) =>
      parsePlan(wordSource(heading('Budget', 1, '4'), heading(title, 2, '4.1'), one)).budgetTables;
    expect(tablesOf(fees)).toEqual([]);
    expect(tablesOf(asBudget)).toHaveLength(1);
  });
});
