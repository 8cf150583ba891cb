import type {
  Assignment,
  BodyBlock,
  BudgetTable,
  Indicator,
  Plan,
} from '../../../shared/plan/plan.ts';

const PLACE = { page: null, lineStart: null, lineEnd: null, box: null };

/** An assignment with what a test does not care about filled in. */
export function assignment(parts: Partial<Assignment> & { key: string; text: string }): Assignment {
  return {
    series: 'RF',
    number: null,
    rawLabel: '',
    goalKey: '1',
    givenBy: 'Regionfullmäktige',
    assignedTo: ['Kulturnämnden'],
    followedBy: null,
    source: PLACE,
    confidence: 1,
    ...parts,
  };
}

/** A plan with what a test does not care about left empty. */
export function plan(parts: Partial<Plan> & { year?: number }): Plan {
  const { year, ...rest } = parts;
  return {
    plan: {
      kind: 'verksamhetsplan',
      organ: 'Kulturnämnden',
      organization: 'Region Mellansjö',
      year: year ?? 2030,
      title: 'Verksamhetsplan med budget',
    },
    sections: [],
    goals: [],
    assignments: [],
    indicators: [],
    budgetTables: [],
    risks: [],
    memo: null,
    findings: [],
    body: [],
    pageCount: null,
    ...rest,
  };
}

/** A budget table of rows and figures; cells are printed the Swedish way with one decimal. */
export function budgetTable(
  columns: string[],
  rows: [string, ...(number | null)[]][],
  parts: Partial<BudgetTable> = {},
): BudgetTable {
  return {
    key: 't1',
    section: '4.4',
    title: 'Resultatbudget',
    unit: 'mnkr',
    columns,
    rows: rows.map(([label, ...values]) => ({
      label,
      values,
      cells: values.map((value) => (value === null ? '' : value.toFixed(1).replace('.', ','))),
      isTotal: /^(?:Summa|Totalt|Resultat)/u.test(label),
      isHeading: values.every((value) => value === null),
      source: PLACE,
    })),
    footnotes: [],
    source: PLACE,
    confidence: 1,
    ...parts,
  };
}

/** An indicator with ordinary values: 70 % in 2028, on its way to 80 %. */
export function indicator(parts: Partial<Indicator> = {}): Indicator {
  return {
    key: '1:1',
    goalKey: '1',
    number: '1',
    text: 'Andel nöjda besökare',
    outcome: '70 %',
    outcomeYear: '2028',
    target: '75 %',
    longTerm: '80 %',
    parentKey: null,
    source: PLACE,
    confidence: 1,
    ...parts,
  };
}

/** Running text, one paragraph a string. */
export function paragraphs(...texts: string[]): BodyBlock[] {
  return texts.map((text, i) => ({
    id: `b${i + 1}`,
    kind: 'paragraph',
    text,
    level: null,
    mark: null,
    rows: null,
    headerRows: null,
    part: null,
    sectionKey: null,
    goalKey: null,
    source: { ...PLACE, page: i + 1 },
  }));
}
