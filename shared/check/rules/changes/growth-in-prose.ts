import { rowLabel } from '../../../compare/budget-tables.ts';
import type { BudgetRow, BudgetTable } from '../../../plan/plan.ts';
import { parseFigure } from '../../../text/number.ts';
import { swedishStem } from '../../../text/swedish-stem.ts';
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
import { budgetColumn } from '../../row-matter.ts';
import { speaker, whoseTable } from '../../saying.ts';
import { yearsAt } from '../../text-figures.ts';

/** Percentage points by which a stated growth may miss the table's own: rates are often rounded. */
const ROOM = 0.75;

const UP = 'ökar?|öka[ts]?|stiger|stiga|växer|växa|höjs|höjas|räknas upp|uppräknas';
const DOWN = 'minskar?|minska[ts]?|sjunker|sjunka|sänks|sänkas|räknas ned|reduceras';
/** '… väntas öka med 3,2 procent': what grows stands before, how much after. */
const CHANGE = new RegExp(
  `(?<!\\p{L})(?:(?<up>${UP})|(?<down>${DOWN})) (?:med )?(?:cirka |ca |ungefär |omkring )?(?<rate>\\d+(?:,\\d+)?) ?(?:procent(?!enhet)|%(?!-?enhet))`,
  'iu',
);
/** Another world than this plan's budget: nothing to hold the table against. */
const ELSEWHERE =
  /(?<!\p{L})(?:i riket|nationellt|i landet|sedan|jämfört med|per år|årligen|på \p{L}+ år|senaste)(?!\p{L})/iu;
/** "Jämfört med budget 2025": the table has that column, and its growth is looked at. */
const AGAINST_COLUMN =
  /\s*(?:jämfört med|mot|från) (?:budget(?:en)?|prognos(?:en)?|utfall(?:et)?|bokslut(?:et)?)(?: för| i)? (?:19|20)\d\d/iu;
/** Labels of these words alone name no matter. */
const GENERAL =
  /^(?:övrig|övriga|summa|totalt|netto|intäkter|kostnader|verksamhetens|resultat|budgetram|regionersättning|kommunbidrag)/iu;
/** Shorter words are found inside others by chance. */
const SHORTEST = 5;

interface StatedChange {
  sentence: Sentence;
  /** The words before the verb, in small letters. */
  matter: string;
  /** Per cent, minus when it falls. */
  rate: number;
  printed: string;
}

/**
 * Growth that the running text states against the amounts of a table: 'läkemedelskostnaderna ökar med
 * 3,2 procent' while the row Läkemedel does not move. Silent when any earlier column gives that growth.
 */
export const growthInProse: CheckRule = ({ subject, proposed }) => {
  const owner = proposed ?? subject;
  const { year } = owner.plan.plan;
  if (year === null) return [];
  const changes = subject.sentences.flatMap((sentence) => statedChange(sentence, year));
  return changes.flatMap((change) => {
    if (BOTTOM_LINE.test(change.matter)) return ofBottomLine(subject, owner, change, year);
    return owner.plan.budgetTables.flatMap((table) => {
      const row = table.rows.findIndex((one) => isAbout(change.matter, one));
      return row < 0 || isTotalRow(table, row)
        ? []
        : against(subject, owner, change, { table, at: row, year });
    });
  });
};

/** 'Nettokostnaden ökar med', 'nämndens ram höjs med': the last sum of the tables, whichever has it. */
const BOTTOM_LINE =
  /^\s*(?:(?:nämndens|styrelsens|den samlade|den totala) )?(?:netto(?:kostnad(?:en|erna)|budget(?:en)?|ram(?:en)?)|budgetram(?:en)?|ramen|ram|budgeten)(?: för (?:år )?\d{4})?\s*(?:\p{L}+ )?$/iu;

/** What is invested has a sum of its own; of the others one with that growth is enough. */
function ofBottomLine(
  subject: CheckedPlan,
  owner: CheckedPlan,
  change: StatedChange,
  year: number,
): RuleFinding[] {
  const found = owner.plan.budgetTables
    .filter(({ title, rows }) => !/invester/iu.test(`${title} ${rows.at(-1)?.label}`))
    .flatMap((table) => {
      const at = table.rows.findLastIndex((_, r) => isTotalRow(table, r));
      const hasBoth = [year, year - 1].every((one) => budgetColumn(table.columns, one) >= 0);
      return at < 0 || !hasBoth ? [] : [against(subject, owner, change, { table, at, year })];
    });
  return found.every((one) => one.length > 0) ? found.flat().slice(0, 1) : [];
}

function statedChange(sentence: Sentence, year: number): StatedChange[] {
  const text = subjectFirst(sentence.text, year)
    .replace(AGAINST_COLUMN, '')
    .replace(new RegExp(`,? (?:jämfört med|mot|från) (?:år )?${year - 1}(?!\\d)`, 'iu'), '');
  const match = CHANGE.exec(text);
  const years = yearsAt(text);
  if (!match || ELSEWHERE.test(text) || years.some((one) => one.year !== year)) return [];
  const { down, rate = '' } = match.groups ?? {};
  const value = parseFigure(rate);
  if (value === null) return [];
  // Only the clause that the verb stands in says what grows.
  const matter = text.slice(0, match.index).split(/[,;:]|(?<!\p{L})(?:och|men|medan)(?!\p{L})/u);
  return [
    {
      sentence,
      matter: (matter.at(-1) ?? '').toLowerCase(),
      rate: down === undefined ? value : -value,
      printed: match[0],
    },
  ];
}

/** 'Jämfört med 2030 ökar ramen med 4 procent' → 'ramen ökar med 4 procent'. */
const subjectFirst = (text: string, year: number): string =>
  text.replace(
    new RegExp(
      `^Jämfört med (?:budget(?:en)? )?(?:för |i |år )?${year - 1} (${UP}|${DOWN}) ([\\p{L} -]{3,60}?) (?=med (?:cirka |ca )?\\d)`,
      'iu',
    ),
    '$2 $1 ',
  );

/** Every word of the row's label stands in the clause, also as the first part of a compound. */
function isAbout(matter: string, { label, isHeading }: BudgetRow): boolean {
  const words = rowLabel(label)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= SHORTEST);
  if (isHeading || words.length === 0 || GENERAL.test(label)) return false;
  const said = matter.split(/[^\p{L}]+/u);
  return words.every((word) => {
    const stem = swedishStem(word);
    return stem.length >= SHORTEST && said.some((one) => one.startsWith(stem));
  });
}

const EARLIER = /^(?:budget|prognos|utfall|bokslut)\s*(\d{4})|^(\d{4})$/iu;

function against(
  subject: CheckedPlan,
  owner: CheckedPlan,
  { sentence, rate, printed }: StatedChange,
  { table, at, year }: { table: BudgetTable; at: number; year: number },
): RuleFinding[] {
  const row = table.rows[at]!;
  const now = budgetColumn(table.columns, year);
  const b = row.values[now] ?? null;
  const before = table.columns.flatMap((name, column) => {
    const a = row.values[column] ?? null;
    const [, named, bare] = EARLIER.exec(name.trim()) ?? [];
    const isBefore = Number(named ?? bare ?? year) < year;
    return isBefore && a !== null && a !== 0 && b !== null
      ? [{ column, growth: (Math.abs(b) / Math.abs(a) - 1) * 100 }]
      : [];
  });
  const budget = before.find(({ column }) => /^budget/iu.test(table.columns[column]!)) ?? before[0];
  if (!budget || before.some(({ growth }) => Math.abs(growth - rate) <= ROOM)) return [];
  const moves =
    Math.abs(budget.growth) < 0.05
      ? 'är oförändrad'
      : `ändras med ${swedishFigure(budget.growth, 1)} procent`;
  const [then, today] = [budget.column, now].map((c) => `${row.cells[c]} (${table.columns[c]})`);
  const ends =
    row.cells[budget.column] === row.cells[now]
      ? `: ${row.cells[now]} båda åren`
      : `, från ${then} till ${today}`;
  return [
    {
      severity: 'warning',
      message: `${speaker(subject, owner)} säger ”${printed}”, men raden ”${row.label}” i ${whoseTable(subject, owner)}${tableName(table)} ${moves}${ends}.`,
      places: [
        sentencePlace(subject, sentence),
        cellPlace(owner, table, row, now),
        cellPlace(owner, table, row, budget.column),
      ],
    },
  ];
}
