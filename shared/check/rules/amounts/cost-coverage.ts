import type { BudgetRow, BudgetTable } from '../../../plan/plan.ts';
import { cellPlace, sentencePlace, type CheckRule, type RuleFinding } from '../../check-context.ts';
import { swedishFigure, tableName } from '../../figure.ts';
import { budgetColumn } from '../../row-matter.ts';
import {
  ABOUT_PATTERN,
  FIGURE_PATTERN,
  PERCENT_PATTERN,
  textFigure,
  yearsIn,
} from '../../text-figures.ts';

/** 'Intäkterna täcker 60 procent av nämndens kostnader.' */
const COVERS = new RegExp(
  `^(?<who>[^.;]*?(?:intäkter|avgifter|inkomster)\\p{L}*[^.;]*?) (?:täcker|finansierar|motsvarar|svarar för|står för) (?<about>${ABOUT_PATTERN} )?(?<rate>${FIGURE_PATTERN})${PERCENT_PATTERN} av (?:de |\\p{L}+s )?(?:totala |samlade |sammanlagda )?kostnader(?:na)?(?!\\p{L})`,
  'iu',
);
/** '60 procent av kostnaderna täcks av avgifter och övriga intäkter.' */
const COVERED = new RegExp(
  `(?<about>${ABOUT_PATTERN} )?(?<rate>${FIGURE_PATTERN})${PERCENT_PATTERN} av (?:de |\\p{L}+s )?(?:totala |samlade |sammanlagda )?kostnader(?:na)? (?:täcks|finansieras) (?:av|genom|med) (?<who>[^.;]*(?:intäkter|avgifter|inkomster)\\p{L}*)`,
  'iu',
);
/** All that comes in is meant, and not one kind of it. */
const ALL_INCOME =
  /(?<!\p{L})(?:övriga|alla|samtliga|samlade|totala|egna|nämndens|verksamhetens)(?!\p{L})|^intäkterna/iu;
const INCOME = /^(?:summa|totala?|verksamhetens) intäkter$/iu;
const COSTS = /^(?:summa|totala?|verksamhetens) kostnader$/iu;
/** Percentage points by which a share is rounded, told exactly and about. */
const ROOM = 1.5;
const ABOUT_ROOM = 3;

/** How much of the costs the income is told to cover, when no rows of the table give that share. */
export const costCoverage: CheckRule = ({ subject }) => {
  const { year } = subject.plan.plan;
  if (year === null) return [];
  return subject.sentences.flatMap((sentence): RuleFinding[] => {
    const { text } = sentence;
    const { who = '', about, rate = '' } = (COVERS.exec(text) ?? COVERED.exec(text))?.groups ?? {};
    const stated = textFigure(rate);
    const isOther = sentence.block.kind === 'table' || !ALL_INCOME.test(who);
    if (!stated || isOther || yearsIn(text).some((one) => one !== year)) return [];
    const [found] = subject.plan.budgetTables.flatMap((table) => sidesOf(table, year));
    if (!found) return [];
    const { table, income, costs, column } = found;
    const room = about === undefined ? ROOM : ABOUT_ROOM;
    const shares = table.rows.map((row) => shareOf(row, costs, column));
    if (shares.some((share) => Math.abs(share - stated.value) <= room)) return [];
    const actual = swedishFigure(shareOf(income, costs, column), 0);
    return [
      {
        severity: 'warning',
        message: `Texten säger att intäkterna täcker ${rate} procent av kostnaderna, men i tabellen ${tableName(table)} är det ${actual} procent: ${income.cells[column]} av ${costs.cells[column]} (${table.columns[column]}).`,
        places: [
          sentencePlace(subject, sentence),
          cellPlace(subject, table, income, column),
          cellPlace(subject, table, costs, column),
        ],
      },
    ];
  });
};

const shareOf = ({ values }: BudgetRow, costs: BudgetRow, column: number): number =>
  (Math.abs(values[column] ?? 0) / Math.abs(costs.values[column] ?? Number.NaN)) * 100;

/** A table that has the sums of both sides for the year. */
function sidesOf(
  table: BudgetTable,
  year: number,
): {
  table: BudgetTable;
  income: BudgetRow;
  costs: BudgetRow;
  column: number;
}[] {
  const column = budgetColumn(table.columns, year);
  const income = table.rows.find(({ label }) => INCOME.test(label.trim()));
  const costs = table.rows.find(({ label }) => COSTS.test(label.trim()));
  const isFilled = column >= 0 && income?.values[column] != null && costs?.values[column] != null;
  return isFilled && income && costs ? [{ table, income, costs, column }] : [];
}
