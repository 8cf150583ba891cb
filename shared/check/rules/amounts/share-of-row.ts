import type { BudgetRow, BudgetTable } from '../../../plan/plan.ts';
import {
  cellPlace,
  sentencePlace,
  type CheckedPlan,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../../check-context.ts';
import { isTotalRow } from '../../explain-sums.ts';
import { swedishFigure, tableName } from '../../figure.ts';
import { budgetColumn, namesRow } from '../../row-matter.ts';
import { FIGURE_PATTERN, PERCENT_PATTERN, textFigure, yearsIn } from '../../text-figures.ts';
import { toldFirstBy } from '../../told-by.ts';
import { costCoverage } from './cost-coverage.ts';

/** '31 procent av nämndens budget'. */
const OF_BUDGET = new RegExp(
  `(${FIGURE_PATTERN})${PERCENT_PATTERN} av (?:\\p{L}+ )?(?:(?:drift|netto)?budget(?:en)?|(?:netto)?kostnaderna|kostnader|(?:budget)?ramen|ram)(?!\\p{L})`,
  'giu',
);
const RATE = new RegExp(`${FIGURE_PATTERN} ?(?:%|procent)`, 'giu');
/** Somebody else's budget, or a change of it. */
const OTHER =
  /(?<!\p{L})(?:kommunens|regionens|landets|öka\p{L}*|minska\p{L}*|ytterligare)(?!\p{L})/iu;
/** Percentage points by which a share is rounded, also when it is "about" so much. */
const ROOM = 2;

/** A row's share of the budget that no column of its table gives. */
export const shareOfRow: CheckRule = (context) => {
  const { subject } = context;
  const { year } = subject.plan.plan;
  if (year === null) return [];
  const told = toldFirstBy(context, costCoverage);
  return subject.sentences.flatMap((sentence): RuleFinding[] => {
    const { text, block } = sentence;
    const [share, ...more] = [...text.matchAll(OF_BUDGET)];
    const stated = textFigure(share?.[1] ?? '');
    const isOther = block.kind === 'table' || more.length > 0 || OTHER.test(text) || told.has(text);
    if (!stated || isOther || [...text.matchAll(RATE)].length > 1) return [];
    if (yearsIn(text).some((one) => one !== year)) return [];
    const tables = subject.plan.budgetTables.filter(({ rows }) =>
      rows.some((row) => !row.isHeading && namesRow(text, row.label)),
    );
    const [table] = tables;
    return table && tables.length === 1
      ? against(subject, sentence, stated.value, {
          table,
          column: budgetColumn(table.columns, year),
        })
      : [];
  });
};

function against(
  subject: CheckedPlan,
  sentence: Sentence,
  stated: number,
  { table, column }: { table: BudgetTable; column: number },
): RuleFinding[] {
  const named = table.rows.filter((row) => !row.isHeading && namesRow(sentence.text, row.label));
  const [row] = named;
  const actual = row ? wholesIn(table, column).map((whole) => shareOf(row, whole, column)) : [];
  const all = table.columns.flatMap((_, c) =>
    row ? wholesIn(table, c).map((whole) => shareOf(row, whole, c)) : [],
  );
  const isSome = all.some((share) => Math.abs(share - stated) <= ROOM);
  if (!row || named.length > 1 || actual.length === 0 || isSome) return [];
  return [
    {
      severity: 'warning',
      message: `Texten säger ${swedishFigure(stated, Number.isInteger(stated) ? 0 : 1)} procent för ”${row.label}”, men i tabellen ${tableName(table)} är det ${swedishFigure(actual.at(-1)!, 1)} procent av summan.`,
      places: [sentencePlace(subject, sentence), cellPlace(subject, table, row, column)],
    },
  ];
}

/** A row's part of a whole, in per cent. */
export const shareOf = ({ values }: BudgetRow, whole: number, column: number): number =>
  (Math.abs(values[column] ?? 0) / whole) * 100;

/** What a share may be of: the totals, and all costs or all income together. */
export function wholesIn(table: BudgetTable, column: number): number[] {
  const values = table.rows.map(({ values: cells }) => cells[column] ?? 0);
  const single = values.filter((_, r) => !isTotalRow(table, r));
  const sides = [-1, 1].map((side) =>
    single.reduce((sum, value) => (Math.sign(value) === side ? sum + value : sum), 0),
  );
  const totals = values.filter((_, r) => isTotalRow(table, r));
  return [...sides, ...totals].map(Math.abs).filter((whole) => whole > 0);
}
