import { swedishStem } from '../../../text/swedish-stem.ts';
import type { BudgetTable } from '../../../plan/plan.ts';
import { amountsIn, hasAmount, worthOf, type Amount } from '../../amounts.ts';
import {
  cellPlace,
  sentencePlace,
  type CheckedPlan,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../../check-context.ts';
import { isTotalRow } from '../../explain-sums.ts';
import {
  decimalsOf,
  SAME_SIZE,
  SUM_ERROR,
  swedishFigure,
  tableName,
  timesApart,
} from '../../figure.ts';
import { isTypingSlip } from '../../typing-slip.ts';
import { budgetColumn } from '../../row-matter.ts';
import { yearsIn } from '../../text-figures.ts';
import { textSays, whoseTable } from '../../saying.ts';

/** 'Investeringsbudgeten uppgår till', 'Investeringsramen är'. */
const TITLED =
  /(?<!\p{L})(\p{L}{5,}?)(?:s?(?:budgeten|ramen|utrymmet|anslaget|planen)|(?<=invester)ingarna|(?<=årets invester)ingar)(?: för \p{L}+)?(?:(?: för)? \d{4}(?:[–-]\d{4})?)? (?:om|på|är|uppgår till|omfattar|omsluter|blir|beräknas till|föreslås till) (?:totalt |sammanlagt |cirka |ca )?$|(?:planeras|budgeteras|görs|genomförs|föreslås) (invester)ingar (?:på|för|om) (?:totalt |sammanlagt |cirka |ca )?$|(?<!\p{L})(invester)ar (?:för )?(?:totalt |sammanlagt |cirka |ca )?$/iu;
/** A slip of the hand may make more of it. */
const TWICE = 2.2;
const SHORTEST = 5;

/**
 * "Investeringsbudgeten uppgår till 24,5 mnkr" where the one table with that title has another total
 * for the year.
 */
export const titledTotal: CheckRule = ({ subject, proposed }) => {
  const owner = proposed ?? subject;
  const { year } = owner.plan.plan;
  if (year === null) return [];
  return subject.sentences.flatMap((sentence) =>
    amountsIn(sentence.text).flatMap((amount): RuleFinding[] => {
      const before = `${sentence.text.slice(0, amount.index).trimEnd()} `;
      const [, named, planned, invests] = TITLED.exec(before) ?? [];
      const word = (named ?? planned ?? invests)?.toLowerCase();
      // A ram is what the board is given and not the sum of its costs.
      if (word === undefined || /budgetram\p{L}*/iu.test(before)) return [];
      const period = PERIOD.exec(before);
      if (period) return overYears(subject, owner, sentence, amount, { word, period });
      if (yearsIn(sentence.text).some((one) => one !== year)) return [];
      const total = onlyTotal(owner, word, year);
      if (!total || !isNear(total, amount)) return [];
      const { table, row, column } = total;
      return [
        {
          severity: 'warning',
          message: `${textSays(subject, owner)} ${amount.printed.trim()}, men summan i ${whoseTable(subject, owner)}tabellen ${tableName(table)} är ${table.rows[row]!.cells[column]} (${table.columns[column]}).`,
          places: [
            sentencePlace(subject, sentence),
            cellPlace(owner, table, table.rows[row]!, column),
          ],
        },
      ];
    }),
  );
};

const PERIOD = /(?<!\d)((?:19|20)\d\d)[–-]((?:19|20)\d\d)(?!\d)/u;

/** 'Investeringarna 2026–2028 uppgår till': the totals of those years together. */
function overYears(
  subject: CheckedPlan,
  owner: CheckedPlan,
  sentence: Sentence,
  amount: Amount,
  { word, period }: { word: string; period: RegExpExecArray },
): RuleFinding[] {
  const [from, to] = [Number(period[1]), Number(period[2])];
  const years = Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
  const totals = years.flatMap((year) => onlyTotal(owner, word, year) ?? []);
  const [first] = totals;
  if (!first || totals.length !== years.length || years.length < 2) return [];
  const sum = totals.reduce((all, { millions }) => all + millions, 0);
  const worth = worthOf(first.table.unit) ?? 1;
  const off = Math.abs(sum - Math.abs(amount.millions));
  const cells = totals.map(({ column }) => first.table.rows[first.row]!.cells[column] ?? '');
  const rounding = cells.reduce((all, cell) => all + (worth * 10 ** -decimalsOf(cell)) / 2, 0);
  if (off <= amount.step / 2 + rounding + SUM_ERROR || off > sum * (SAME_SIZE - 1)) return [];
  const row = first.table.rows[first.row]!;
  return [
    {
      severity: 'warning',
      message: `Texten säger ${amount.printed.trim()} för ${period[0]}, men åren i tabellen ${tableName(first.table)} blir tillsammans ${swedishFigure(sum / worth, worth === 1 ? 1 : 0)} ${first.table.unit}.`,
      places: [
        sentencePlace(subject, sentence),
        ...totals.map(({ column }) => cellPlace(owner, first.table, row, column)),
      ],
    },
  ];
}

interface Total {
  table: BudgetTable;
  row: number;
  column: number;
  millions: number;
}

/** The last total of the only table whose title begins with the word. */
function onlyTotal(owner: CheckedPlan, word: string, year: number): Total | null {
  const stem = swedishStem(word);
  if (stem.length < SHORTEST) return null;
  const titled = owner.plan.budgetTables.filter((table) =>
    (table.title.toLowerCase().match(/\p{L}+/gu) ?? []).some((one) => one.startsWith(stem)),
  );
  const [table] = titled;
  const worth = worthOf(table?.unit ?? null);
  if (!table || titled.length > 1 || worth === null) return null;
  const row = table.rows.findLastIndex((_, r) => isTotalRow(table, r));
  const column = budgetColumn(table.columns, year);
  const value = table.rows[row]?.values[column] ?? null;
  return value === null ? null : { table, row, column, millions: Math.abs(value) * worth };
}

function isNear({ table, row, millions }: Total, amount: Amount): boolean {
  const stated = Math.abs(amount.millions);
  const isSomeCell = hasAmount(table.rows[row]!, worthOf(table.unit) ?? 1, amount);
  const isSwapped = isTypingSlip(stated, millions, 1) && timesApart(stated, millions) < TWICE;
  return !isSomeCell && (timesApart(stated, millions) <= SAME_SIZE || isSwapped);
}
