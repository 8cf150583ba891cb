import type { BudgetRow } from '../../../plan/plan.ts';
import { amountsIn, isAmount, type Amount } from '../../amounts.ts';
import {
  cellPlace,
  sentencePlace,
  type CheckedPlan,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../../check-context.ts';
import { swedishFigure, tableName } from '../../figure.ts';
import { FIGURE_PATTERN, PERCENT_PATTERN, textFigure, yearsIn } from '../../text-figures.ts';
import { toldFirstBy } from '../../told-by.ts';
import { speaker, whoseTable } from '../../saying.ts';
import { changeTables, type ChangeTable } from '../../money-tables.ts';
import { changeAmount } from './change-amount.ts';
import { growthFromTo } from './growth-from-to.ts';

/** '469,4 mnkr 2026, vilket är 18,4 mnkr mer än 2025': an amount, before how much more or less it is. */
const THEN =
  /^(?: kronor)?(?: (?:år |under |för )?\d{4})?(?:, | och |\. Det |\. Detta |\. )(?:(?:det|vilket|detta) )?(?:är |innebär |motsvarar )?(?:en (?:ökning|minskning|höjning|sänkning|uppräkning) (?:med|på|om) )?(?:cirka |ca )?$/iu;
const FORMER =
  /^(?: kronor)?(?: (?<more>mer|högre|mindre|lägre))? (?:än|jämfört med|mot|från) (?:i |för |under |år |budget(?:en)? (?:för )?)*(?<year>(?:19|20)\d\d)(?!\d)/iu;

/** '107,8 mnkr, en uppräkning med 4,2 procent'. */
const BY_RATE = new RegExp(
  `^(?: kronor)?(?: (?:år |under |för )?\\d{4})?, (?:vilket (?:är|innebär) )?en (?:ökning|minskning|höjning|sänkning|uppräkning) (?:med|på|om) (${FIGURE_PATTERN})${PERCENT_PATTERN}`,
  'iu',
);

/** A change from the year before, told with the amount it ends in, when the table gives another. */
export const changeFromTable: CheckRule = (context) => {
  const { subject } = context;
  const owner = context.proposed ?? subject;
  const { year } = owner.plan.plan;
  const told = toldFirstBy(context, changeAmount, growthFromTo);
  if (year === null) return [];
  return subject.sentences.flatMap((sentence, i) => {
    if (told.has(sentence.text)) return [];
    const next = subject.sentences[i + 1];
    const isFollowed = next?.block === sentence.block && /^Det(?:ta)? /u.test(next.text);
    const text = isFollowed ? `${sentence.text} ${next.text}` : sentence.text;
    const amounts = amountsIn(text);
    const byStep = stepFindings(subject, owner, sentence, year);
    if (byStep.length > 0) return byStep;
    const byRate = rateFindings(subject, owner, sentence, year);
    if (byRate.length > 0) return byRate;
    return amounts
      .slice(1)
      .flatMap((change, at): RuleFinding[] => {
        const now = amounts[at]!;
        const between = text.slice(now.index + now.printed.length, change.index).trimEnd();
        const former = FORMER.exec(text.slice(change.index + change.printed.length))?.groups;
        if (!THEN.test(`${between} `) || Number(former?.['year']) !== year - 1) return [];
        const way = wayOf(`${between} ${former?.['more'] ?? ''}`);
        return rowsWith(owner, now, year).flatMap((found) => [
          ...against(subject, owner, { text, block: sentence.block }, change, found),
          ...turned(subject, owner, { text, block: sentence.block }, way, found),
        ]);
      })
      .slice(0, 1);
  });
};

/** 'ökar med 0,9 mnkr till 18,4 mnkr'. */
const STEP = /(?<!\p{L})med (?:cirka |ca )?$/iu;

/** A step told before the amount it ends in, when no column of the row gives it. */
function stepFindings(
  subject: CheckedPlan,
  owner: CheckedPlan,
  { text, block }: Sentence,
  year: number,
): RuleFinding[] {
  if (yearsIn(text).some((one) => one !== year && one !== year - 1)) return [];
  const amounts = amountsIn(text);
  return amounts.slice(1).flatMap((amount, i): RuleFinding[] => {
    const step = amounts[i]!;
    const between = text.slice(step.index + step.printed.length, amount.index).trim();
    const isStep = STEP.test(`${text.slice(0, step.index).trimEnd()} `);
    if (!isStep || !/^(?:kronor )?till$/iu.test(between)) return [];
    return rowsWith(owner, amount, year)
      .filter(({ row, now, worth }) => !isSomeStep(row, now, worth, step))
      .flatMap((found) => against(subject, owner, { text, block }, step, found));
  });
}

const isSomeStep = ({ values }: BudgetRow, now: number, worth: number, step: Amount): boolean =>
  values.some(
    (value) =>
      value !== null &&
      Math.abs(
        Math.abs(Math.abs(values[now] ?? 0) - Math.abs(value)) * worth - Math.abs(step.millions),
      ) <=
        step.step / 2 + worth * 0.1,
  );

/** A rate told with the amount it ends in, when no column of the row gives it. */
function rateFindings(
  subject: CheckedPlan,
  owner: CheckedPlan,
  sentence: Sentence,
  year: number,
): RuleFinding[] {
  return amountsIn(sentence.text).flatMap((amount): RuleFinding[] => {
    const after = sentence.text.slice(amount.index + amount.printed.length);
    const stated = textFigure(BY_RATE.exec(after)?.[1] ?? '');
    const [found] = stated ? rowsWith(owner, amount, year) : [];
    if (!stated || !found) return [];
    const { table, row, now, before } = found;
    const [a, b] = [row.values[before] ?? null, Math.abs(row.values[now] ?? 0)];
    const isSome = row.values.some(
      (value, c) =>
        c !== now &&
        value !== null &&
        Math.abs(Math.abs(b / Math.abs(value) - 1) * 100 - stated.value) <= RATE_ROOM,
    );
    if (a === null || isSome) return [];
    const actual = swedishFigure(Math.abs(b / Math.abs(a) - 1) * 100, 1);
    return [
      {
        severity: 'warning',
        message: `${speaker(subject, owner)} säger ${swedishFigure(stated.value, stated.step < 1 ? 1 : 0)} procent, men i ${whoseTable(subject, owner)}tabellen ${tableName(table)} är det ${actual} procent: från ${row.cells[before]} (${table.columns[before]}) till ${row.cells[now]} (${table.columns[now]}).`,
        places: [sentencePlace(subject, sentence), cellPlace(owner, table, row, now)],
      },
    ];
  });
}

/** Percentage points that a rate may be rounded by. */
const RATE_ROOM = 0.5;

/** 'En minskning med', '… mer': 1 up, -1 down, 0 when no word says. */
function wayOf(words: string): 1 | -1 | 0 {
  if (/minskning|sänkning|mindre|lägre/iu.test(words)) return -1;
  return /ökning|höjning|uppräkning|mer|högre/iu.test(words) ? 1 : 0;
}

/** The right difference the wrong way. */
function turned(
  subject: CheckedPlan,
  owner: CheckedPlan,
  sentence: Sentence,
  way: 1 | -1 | 0,
  { table, row, now, before }: Found,
): RuleFinding[] {
  const [a, b] = [before, now].map((c) => Math.abs(row.values[c] ?? 0));
  if (way === 0 || a === 0 || b === 0 || Math.sign(b! - a!) !== -way) return [];
  return [
    {
      severity: 'warning',
      message: `${speaker(subject, owner)} talar om en ${way > 0 ? 'ökning' : 'minskning'}, men i ${whoseTable(subject, owner)}tabellen ${tableName(table)} går ”${row.label}” åt andra hållet: från ${row.cells[before]} (${table.columns[before]}) till ${row.cells[now]} (${table.columns[now]}).`,
      places: [
        sentencePlace(subject, sentence),
        cellPlace(owner, table, row, now),
        cellPlace(owner, table, row, before),
      ],
    },
  ];
}

interface Found extends ChangeTable {
  row: BudgetRow;
}

/** The rows that have the amount as the plan year's budget; several rows may, with one change each. */
function rowsWith({ plan }: CheckedPlan, amount: Amount, year: number): Found[] {
  const rows = changeTables(plan, year).flatMap((known) =>
    known.table.rows
      .filter((row) => isAmount(row.values[known.now] ?? null, known.worth, amount))
      .map((row) => ({ ...known, row })),
  );
  // The same amount in rows that changed otherwise does not tell which is meant.
  const formers = new Set(
    rows.map(({ row, before, worth }) => Math.abs(row.values[before] ?? 0) * worth),
  );
  return formers.size === 1 ? rows.slice(0, 1) : [];
}

function against(
  subject: CheckedPlan,
  owner: CheckedPlan,
  sentence: Sentence,
  change: Amount,
  { table, row, now, before, worth }: Found,
): RuleFinding[] {
  const [a, b] = [row.values[before] ?? null, row.values[now] ?? null];
  if (a === null || b === null) return [];
  const actual = Math.abs(Math.abs(b) - Math.abs(a)) * worth;
  if (Math.abs(actual - Math.abs(change.millions)) <= change.step / 2 + worth * 0.1) return [];
  return [
    {
      severity: 'warning',
      message: `${speaker(subject, owner)} säger att skillnaden är ${change.printed.trim()}, men i ${whoseTable(subject, owner)}tabellen ${tableName(table)} är den ${swedishFigure(actual / worth, worth === 1 ? 1 : 0)} ${table.unit}: från ${row.cells[before]} (${table.columns[before]}) till ${row.cells[now]} (${table.columns[now]}).`,
      places: [
        sentencePlace(subject, sentence),
        cellPlace(owner, table, row, now),
        cellPlace(owner, table, row, before),
      ],
    },
  ];
}
