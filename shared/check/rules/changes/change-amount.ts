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
import { swedishFigure, tableName } from '../../figure.ts';
import { fromTo } from '../../from-to.ts';
import { budgetColumn, namesRow, wordsOf } from '../../row-matter.ts';
import { yearsIn } from '../../text-figures.ts';
import { speaker, whoseTable } from '../../saying.ts';

const UP = 'ökar|öka|höjs|höjas|växer|räknas upp|stiger|förstärks|utökas|får';
const DOWN = 'minskar|minska|sänks|sänkas|sjunker|reduceras|dras ned';
/** 'Räddningstjänstens anslag höjs med 0,4 mnkr'. */
const MOVES = new RegExp(
  `(?<!\\p{L})(?:(?<up>${UP})|(?<down>${DOWN}))(?:,? \\p{L}+,?)?,? med (?:cirka |ca |totalt |sammanlagt )?$`,
  'iu',
);
/** 'Biblioteken ökar med 2 mnkr och badet med 3 mnkr': of the second the verb is left out. */
const MOVES_TOO = new RegExp(
  `(?<!\\p{L})(?:(?<up>${UP})|(?<down>${DOWN})) med [^.;:]{0,30}\\d[^.;:]{0,20}?(?:,| och| samt| medan) (?<what>[^.,;:\\d]{3,60}) med (?:cirka |ca )?$`,
  'iu',
);
/** 'Biblioteket får 1,7 mnkr mer än 2030': how much more stands after the amount. */
const GETS = /(?<!\p{L})(?:får|tilldelas|har|erhåller) (?:cirka |ca |totalt |sammanlagt )?$/iu;
const MORE =
  /^(?: kronor)? (?:(?<up>mer|högre)|(?<down>mindre|lägre)) (?:än|jämfört med) (?:i |år |under |budget(?:en)? (?:för )?)*20\d\d(?!\d)/iu;

/** Which way an amount says that something moves, and by which words; null when it says no such thing. */
function moveOf(
  before: string,
  after: string,
): { index: number; words: string; way: 1 | -1 } | null {
  const moves = MOVES.exec(before);
  if (moves && ENDS.test(after.replace(/^ kronor/u, ''))) {
    const way = moves.groups?.['up'] === undefined ? -1 : 1;
    return { index: moves.index, words: moves[0], way };
  }
  const too = MOVES_TOO.exec(before);
  if (too && ENDS.test(after.replace(/^ kronor/u, ''))) {
    const way = too.groups?.['up'] === undefined ? -1 : 1;
    return { index: before.lastIndexOf(' med ') + 1, words: 'med ', way };
  }
  const [gets, more] = [GETS.exec(before), MORE.exec(after)?.groups];
  return gets && more
    ? { index: gets.index, words: gets[0], way: more['up'] === undefined ? -1 : 1 }
    : null;
}

/** The whole change is meant when the clause ends there or compares with a year. */
const ENDS =
  /^(?:[.;]|(?:,| och| samt| medan) (?:\p{L}+ ){1,4}med (?:cirka |ca )?\d|,? (?:jämfört med|mot|från|eller|vilket motsvarar|motsvarande|eftersom|för att|därför att|på grund av|till följd av|beroende på|med anledning av) | \(| till \d|\s*$| (?:år |under )?20\d\d)/u;
/** What changes only in part, or elsewhere. */
const PART =
  /(?<!\p{L})(?:varav|del|ytterligare|årligen|per år|sedan|riket|nationellt|planperioden|engångs\p{L}*|tillfällig\p{L}*)(?!\p{L})/iu;

/** A change in kronor that the text gives for a row, when no two columns of the row give it. */
export const changeAmount: CheckRule = ({ subject, proposed }) => {
  const owner = proposed ?? subject;
  const { year } = owner.plan.plan;
  if (year === null) return [];
  return subject.sentences.flatMap((sentence) => {
    const { text } = sentence;
    // With both its ends told the change is looked at by itself.
    if (PART.test(text) || fromTo(text).length > 0) return [];
    if (yearsIn(text).some((one) => one > year || one < year - 1)) return [];
    return amountsIn(text).flatMap((amount) => {
      const before = `${text.slice(0, amount.index).trimEnd()} `;
      const move = moveOf(before, text.slice(amount.index + amount.printed.length));
      if (!move) return [];
      const clause = before
        .slice(0, move.index)
        .split(/[,;:]|(?<!\p{L})(?:men|medan)(?!\p{L})|(?<=\d.*) och /u)
        .at(-1);
      const matter = `${clause ?? ''}${move.words}`;
      const { way } = move;
      return owner.plan.budgetTables
        .flatMap((table) => against(subject, sentence, amount, { owner, matter, way, table, year }))
        .slice(0, 1);
    });
  });
};

/** 'Nämndens kostnader ökar': the table's own total of costs or income. */
const WHOLE_SIDE =
  /^\s*(?:(?:de|nämndens|styrelsens|förvaltningens|verksamhetens|totala|samlade) )*(kostnader|intäkter)(?:na)? \p{L}+ med/iu;

/** 'Jämfört med 2026 ökar budgeten med': the bottom line. */
const WHOLE_BUDGET =
  /(?<!\p{L})(?:(?:nämndens |styrelsens )?(?:budgeten|nettobudgeten|ramen|budgetramen|budget(?= \p{L}+ med))|(?:nämndens|styrelsens) (?:samlade |totala )?(?:budget|netto)?ram)(?!\p{L}| (?:för|till|avseende) )/iu;

function rowOf(table: BudgetTable, matter: string): BudgetRow | undefined {
  if (WHOLE_BUDGET.test(matter)) {
    // What is invested is no part of the ram, and has a sum of its own.
    const isOther = /invester/iu.test(`${table.title} ${table.rows.at(-1)?.label}`);
    return isOther && !/invester/iu.test(matter)
      ? undefined
      : table.rows.findLast((_, r) => isTotalRow(table, r));
  }
  const side = WHOLE_SIDE.exec(matter)?.[1]?.toLowerCase();
  return side === undefined
    ? // 'Den anpassade grundskolan' names 'Anpassad grundskola' and not 'Grundskola'.
      table.rows
        .filter((one) => !one.isHeading && namesRow(matter, one.label))
        .toSorted((a, b) => wordsOf(b.label).length - wordsOf(a.label).length)[0]
    : table.rows.find(({ label }) =>
        new RegExp(`^(?:summa|totala?|verksamhetens) ${side}$`, 'iu').test(label.trim()),
      );
}

interface Stated {
  /** Whose the table is: the plan's own, or for a memo the plan it proposes. */
  owner: CheckedPlan;
  matter: string;
  way: 1 | -1;
  table: BudgetTable;
  year: number;
}

function against(
  subject: CheckedPlan,
  sentence: Sentence,
  amount: Amount,
  { owner, matter, way, table, year }: Stated,
): RuleFinding[] {
  const worth = worthOf(table.unit);
  const now = budgetColumn(table.columns, year);
  const then = budgetColumn(table.columns, year - 1);
  const row = rowOf(table, matter);
  const [a, b] = [row?.values[then] ?? null, row?.values[now] ?? null];
  if (!row || worth === null || a === null || b === null) return [];
  // A result of nothing both years is no ram.
  if (a === 0 && b === 0) return [];
  const change = (Math.abs(b) - Math.abs(a)) * worth;
  const stated = way * Math.abs(amount.millions);
  const others = row.values.flatMap((value, c) =>
    c !== now && value !== null ? [(Math.abs(b) - Math.abs(value)) * worth] : [],
  );
  const room = amount.step / 2 + worth * 0.1;
  if (others.some((one) => Math.abs(one - stated) <= room)) return [];
  const isTurned = Math.abs(change + stated) <= room;
  const actual = isTurned
    ? 'går raden åt andra hållet'
    : `är skillnaden ${swedishFigure(change / worth, worth === 1 ? 1 : 0)} ${table.unit}`;
  return [
    {
      severity: 'warning',
      message: `${speaker(subject, owner)} säger att ”${row.label}” ${way > 0 ? 'ökar' : 'minskar'} med ${amount.printed.trim()}, men i ${whoseTable(subject, owner)}tabellen ${tableName(table)} ${actual}: från ${row.cells[then]} (${table.columns[then]}) till ${row.cells[now]} (${table.columns[now]}).`,
      places: [
        sentencePlace(subject, sentence),
        cellPlace(owner, table, row, now),
        cellPlace(owner, table, row, then),
      ],
    },
  ];
}
