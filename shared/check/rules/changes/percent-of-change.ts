import type { BudgetRow, BudgetTable } from '../../../plan/plan.ts';
import { amountsIn, isAmount, type Amount } from '../../amounts.ts';
import {
  cellPlace,
  sentencePlace,
  type CheckedPlan,
  type CheckRule,
  type RuleFinding,
} from '../../check-context.ts';
import { swedishFigure, tableName } from '../../figure.ts';
import { fromTo } from '../../from-to.ts';
import { namesRow } from '../../row-matter.ts';
import {
  FIGURE_PATTERN,
  PERCENT_PATTERN,
  textFigure,
  type TextFigure,
} from '../../text-figures.ts';
import { changeTables } from '../../money-tables.ts';

/** 'ökar med' right before the amount. */
const BY =
  /(?<!\p{L})(?:ökar|öka|ökning|höjs|växer|stiger|räknas upp|utökas|minskar|minska|minskning|sänks|sjunker|reduceras)(?: \p{L}+)? (?:med|på) (?:cirka |ca |totalt )?$|(?<!\p{L})(?:ökning|minskning|höjning|sänkning)en (?:av|för|i) [^.;\d]{4,60}? (?:är|blir|uppgår till|motsvarar) (?:cirka |ca )?$/iu;
/** ', motsvarande 4,3 procent', 'eller 3,0 procent', with a comparison between. */
const OR_PERCENT = new RegExp(
  `^(?: kronor)?(?: (?:jämfört med|mot|från) (?:budget(?:en)? )?(?:för |i |år )?(?:19|20)?\\d*)?,? ?(?:\\(|(?:motsvarande|eller|vilket (?:motsvarar|är|innebär)|det vill säga) )(?:cirka |ca |drygt |knappt |en (?:ökning|minskning|höjning) (?:med|på|om) )?(${FIGURE_PATTERN})${PERCENT_PATTERN}`,
  'iu',
);
/** Percentage points that a rounded rate may be off by, beside its own rounding. */
const ROOM = 0.1;

interface Row {
  table: BudgetTable;
  row: BudgetRow;
  now: number;
  before: number;
}

/**
 * "De ökar med 128,0 mnkr, motsvarande 4,3 procent", where the row that the sentence or the one
 * before it names changes by just that amount, but by another rate.
 */
export const percentOfChange: CheckRule = ({ subject }) => {
  const { year } = subject.plan.plan;
  if (year === null) return [];
  return subject.sentences.flatMap((sentence, i) => {
    const { text, block } = sentence;
    if (fromTo(text).length > 0) return [];
    const former = subject.sentences[i - 1];
    const isSpokenOf = /^(?:De|Den|Det|Dessa|Kostnad\p{L}*|Ökning\p{L}*)(?!\p{L})/u.test(text);
    const named = isSpokenOf && former?.block === block ? `${former.text} ${text}` : text;
    return amountsIn(text).flatMap((amount): RuleFinding[] => {
      const rate = textFigure(
        OR_PERCENT.exec(text.slice(amount.index + amount.printed.length))?.[1] ?? '',
      );
      if (!rate || !BY.test(`${text.slice(0, amount.index).trimEnd()} `)) return [];
      return rowsChangedBy(subject, amount, year)
        .filter(({ row }) => namesRow(named, row.label))
        .slice(0, 1)
        .flatMap((found) => against(subject, sentencePlace(subject, sentence), rate, found));
    });
  });
};

function rowsChangedBy({ plan }: CheckedPlan, amount: Amount, year: number): Row[] {
  return changeTables(plan, year).flatMap(({ table, worth, now, before }) =>
    table.rows.flatMap((row): Row[] => {
      const [a, b] = [row.values[before] ?? null, row.values[now] ?? null];
      if (a === null || b === null || a === 0) return [];
      const change = Math.abs(Math.abs(b) - Math.abs(a)) * worth;
      const isThis = isAmount(change, 1, amount);
      return isThis ? [{ table, row, now, before }] : [];
    }),
  );
}

function against(
  subject: CheckedPlan,
  place: RuleFinding['places'][number],
  rate: TextFigure,
  { table, row, now, before }: Row,
): RuleFinding[] {
  const ratio = Math.abs(row.values[now] ?? 0) / Math.abs(row.values[before] ?? 1);
  const actual = Math.abs(ratio - 1) * 100;
  if (Math.abs(actual - rate.value) <= rate.step / 2 + ROOM) return [];
  return [
    {
      severity: 'warning',
      message: `Texten säger ${swedishFigure(rate.value, rate.step < 1 ? 1 : 0)} procent, men ”${row.label}” i tabellen ${tableName(table)} ändras med ${swedishFigure(actual, 1)} procent: från ${row.cells[before]} till ${row.cells[now]}.`,
      places: [place, cellPlace(subject, table, row, now)],
    },
  ];
}
