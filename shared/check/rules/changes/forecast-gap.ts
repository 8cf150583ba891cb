import type { BudgetRow, BudgetTable } from '../../../plan/plan.ts';
import { amountsIn, worthOf, type Amount } from '../../amounts.ts';
import {
  cellPlace,
  sentencePlace,
  type CheckedPlan,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../../check-context.ts';
import { isTotalRow } from '../../explain-sums.ts';
import { SUM_ERROR, swedishFigure, tableName } from '../../figure.ts';
import { budgetColumn } from '../../row-matter.ts';
import { yearsIn } from '../../text-figures.ts';

/** 'Prognosen för 2030 visar ett underskott mot budget på 2,5 mnkr', '… 2,5 mnkr sämre än budget'. */
const FORECAST = /(?<!\p{L})prognos(?:en|tiserat|tiserade)?(?!\p{L})/iu;
const AGAINST_BUDGET =
  /(?<!\p{L})(?:(?:underskott|överskott|avvikelse)(?:et|en)? (?:mot|jämfört med|i förhållande till) (?:den )?budget(?:en)?|(?:sämre|bättre|högre|lägre|mer|mindre) än (?:den )?budget(?:en|erat)?)(?!\p{L})/iu;
const COLUMN = /^(?:prognos|helårsprognos)\D*((?:19|20)\d\d)/iu;

/** How far the forecast is told to be from the budget, when the table's bottom line gives another. */
export const forecastGap: CheckRule = ({ subject, proposed }) => {
  const owner = proposed ?? subject;
  return subject.sentences.flatMap((sentence): RuleFinding[] => {
    const { text, block } = sentence;
    const [amount, ...more] = amountsIn(text);
    const isTold = FORECAST.test(text) && AGAINST_BUDGET.test(text) && block.kind !== 'table';
    if (!amount || more.length > 0 || !isTold) return [];
    const [told, ...others] = yearsIn(text);
    const gaps = owner.plan.budgetTables.flatMap((table) => gapIn(table, told));
    const [first] = gaps;
    if (!first || others.length > 0 || gaps.some((gap) => isGap(gap, amount))) return [];
    if (isEarlier(subject, sentence, gaps)) return [];
    const { table, row, forecast, budget, worth, gap } = first;
    return [
      {
        severity: 'warning',
        message: `Texten säger att prognosen avviker ${amount.printed.trim()} från budget, men i tabellen ${tableName(table)} är skillnaden ${swedishFigure(gap / worth, worth === 1 ? 1 : 0)} ${table.unit}: ${row.cells[forecast]} (${table.columns[forecast]}) mot ${row.cells[budget]} (${table.columns[budget]}).`,
        places: [
          sentencePlace(subject, sentence),
          cellPlace(owner, table, row, forecast),
          cellPlace(owner, table, row, budget),
        ],
      },
    ];
  });
};

/** One of several forecasts of the year: the text tells the table's own in another sentence. */
const isEarlier = (
  { sentences }: CheckedPlan,
  { text, block }: Sentence,
  gaps: readonly Gap[],
): boolean =>
  sentences.some(
    (other) =>
      other.block === block &&
      other.text !== text &&
      amountsIn(other.text).some((amount) => gaps.some((gap) => isGap(gap, amount))),
  );

interface Gap {
  table: BudgetTable;
  row: BudgetRow;
  forecast: number;
  budget: number;
  worth: number;
  /** In million kronor, without sign. */
  gap: number;
}

/** The bottom line of a table that has both the forecast and the budget of one year. */
function gapIn(table: BudgetTable, told: number | undefined): Gap[] {
  const worth = worthOf(table.unit);
  const row = table.rows.findLast((_, r) => isTotalRow(table, r));
  const forecast = table.columns.findIndex((name) => COLUMN.test(name.trim()));
  const year = Number(COLUMN.exec((table.columns[forecast] ?? '').trim())?.[1]);
  const budget = budgetColumn(table.columns, year);
  const [a, b] = [row?.values[forecast] ?? null, row?.values[budget] ?? null];
  const isYear = told === undefined || told === year;
  return worth !== null && row && a !== null && b !== null && isYear
    ? [{ table, row, forecast, budget, worth, gap: Math.abs(a - b) * worth }]
    : [];
}

/** Any row of the table may be what is meant, and each figure is rounded. */
const isGap = ({ table, forecast, budget, worth }: Gap, amount: Amount): boolean =>
  table.rows.some(({ values }) => {
    const [a, b] = [values[forecast] ?? null, values[budget] ?? null];
    const gap = a === null || b === null ? Number.NaN : Math.abs(a - b) * worth;
    return Math.abs(gap - Math.abs(amount.millions)) <= amount.step / 2 + worth * 0.1 + SUM_ERROR;
  });
