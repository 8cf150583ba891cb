import { describe, expect, it } from 'vitest';
import type { Plan } from '../../shared/plan/plan.ts';
import { readRealPlan, truthFile } from './read-plan.ts';
import { squashed } from './real-truth.ts';

interface TableTruth {
  readonly indicators: readonly {
    readonly text: string;
    readonly outcome: string;
    readonly target: string;
    readonly longTerm: string;
    readonly goalKey: string;
    readonly number: string;
    readonly outcomeYear: string | null;
    readonly outcomeYearInherited?: string;
  }[];
  readonly budgetTables: readonly {
    readonly section: string;
    readonly title: string;
    readonly rows: readonly {
      readonly label: string;
      readonly values: readonly (number | null)[];
      readonly isTotal: boolean;
      readonly isHeading: boolean;
    }[];
  }[];
  readonly risks: readonly {
    readonly area: string;
    readonly risk: string;
    readonly measures: readonly string[];
  }[];
}

const indicatorsOf = (plan: TableTruth): string[] =>
  plan.indicators.map((one) =>
    [
      one.goalKey,
      one.number,
      one.text,
      one.outcome,
      one.outcomeYear ?? one.outcomeYearInherited ?? '',
      one.target,
      one.longTerm,
    ]
      .map(squashed)
      .join('|'),
  );

const budgetsOf = (plan: Pick<Plan, 'budgetTables'> | TableTruth): string[] =>
  plan.budgetTables.flatMap((table) =>
    table.rows.map((row) =>
      [table.section, table.title, row.label, ...row.values.map(String), row.isTotal, row.isHeading]
        .map((part) => squashed(String(part)))
        .join('|'),
    ),
  );

const risksOf = (plan: Pick<Plan, 'risks'> | TableTruth): string[] =>
  plan.risks.map((one) => [one.area ?? '', one.risk, ...one.measures].map(squashed).join('|'));

describe.each(['hsn-2026', 'hsn-2025'])('tables of %s', (id) => {
  const truth = truthFile(`${id}.json`) as TableTruth;

  it.each(['pdf', 'docx', 'txt'])('are read whole from %s', async (format) => {
    const plan = await readRealPlan(`${id}.${format}`);
    expect(indicatorsOf(plan as unknown as TableTruth)).toEqual(indicatorsOf(truth));
    expect(budgetsOf(plan)).toEqual(budgetsOf(truth));
    expect(risksOf(plan)).toEqual(risksOf(truth));
  });
});

describe('tables of rs-2024', () => {
  it.each(['pdf', 'docx', 'txt'])('are read from %s as a person counted them', async (format) => {
    const plan = await readRealPlan(`rs-2024.${format}`);
    expect(plan.budgetTables.map((table) => [table.rows.length, table.unit])).toEqual([
      [37, 'mnkr'],
      [19, 'mnkr'],
      [2, 'mnkr'],
    ]);
    expect(plan.budgetTables[1]?.rows.at(-1)?.values).toEqual([-3075.4, -2998.7, -3153.3]);
    expect(plan.risks.map((risk) => [risk.area, risk.measures.length])).toEqual([
      ['HR', 3],
      ['HR', 1],
      ['Ekonomi', 1],
      ['Informationssäkerhet', 1],
      ['Kvalitet och utveckling', 3],
      ['Beredskap och säkerhet', 1],
      ['Kommunikation', 1],
      ['Digitalisering', 1],
      ['Hållbar utveckling', 1],
      ['Staben hälso- och sjukvård', 1],
    ]);
    // The text file prints two of the 21 without a break between them.
    expect(plan.indicators.length).toBeGreaterThanOrEqual(20);
  });
});
