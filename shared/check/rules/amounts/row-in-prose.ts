import { amountsIn, type Amount } from '../../amounts.ts';
import {
  cellPlace,
  sentencePlace,
  type CheckedPlan,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../../check-context.ts';
import { tableName, timesApart } from '../../figure.ts';
import { namesRow } from '../../row-matter.ts';
import { yearsIn } from '../../text-figures.ts';
import { isTypingSlip } from '../../typing-slip.ts';
import { toldBy } from '../../told-by.ts';
import { haveAmount, moneyTables } from '../../money-tables.ts';
import { amountToRow } from './amount-to-row.ts';
import { amountTwice } from './amount-twice.ts';
import { namedRowAmount } from './named-row-amount.ts';
import { proseAgainstTable } from './prose-against-table.ts';
import { titledTotal } from './titled-total.ts';

/** A change, a part of the row, or somebody else's. */
const OTHER_MATTER =
  /(?<!\p{L})(?:öka\p{L}*|ökning\p{L}*|minska\p{L}*|minskning\p{L}*|höj\p{L}*|sänk\p{L}*|steg|stig\p{L}*|sjunk\p{L}*|varav|del|delar|ytterligare|riket|nationell\p{L}*|per|än|jämfört|underskott\p{L}*|överskott\p{L}*|avvik\p{L}*|besparing\p{L}*|effektivisering\p{L}*|spara\p{L}*|kompens\p{L}*|tillskott\p{L}*|tillför\p{L}*|statsbidrag\p{L}*|engångs\p{L}*|satsning\p{L}*|projekt\p{L}*|ny|nya|nytt)(?!\p{L})/iu;
/** Further off, the amount is of something else. */
const SAME_SIZE = 1.25;
/** One digit wrong may make more of it. */
const WITH_SLIP = 1.5;

/**
 * One amount in a sentence that names one row of the tables, in whatever words, when no cell of any
 * table has that amount. The rules that know how such a sentence is put speak first.
 */
export const rowInProse: CheckRule = (context) => {
  const { subject } = context;
  const { year } = subject.plan.plan;
  if (year === null) return [];
  const told = toldBy(
    context,
    namedRowAmount,
    amountToRow,
    amountTwice,
    proseAgainstTable,
    titledTotal,
  );
  return subject.sentences.flatMap((sentence): RuleFinding[] => {
    const { text, block } = sentence;
    const amounts = amountsIn(text);
    const isOther =
      block.kind === 'table' || told.has(text) || OTHER_MATTER.test(text) || amounts.length !== 1;
    if (isOther || yearsIn(text).some((one) => one !== year)) return [];
    return against(subject, sentence, amounts[0]!, year);
  });
};

function against(
  subject: CheckedPlan,
  sentence: Sentence,
  amount: Amount,
  year: number,
): RuleFinding[] {
  const tables = moneyTables(subject.plan, year);
  const isInTables = haveAmount(tables, amount);
  const named = tables.flatMap(({ table, worth, column }) =>
    table.rows
      .filter((row) => !row.isHeading && namesRow(sentence.text, row.label))
      .map((row) => ({ table, row, column, budget: Math.abs(row.values[column] ?? 0) * worth })),
  );
  const [one, ...more] = named;
  if (isInTables || !one || more.length > 0 || one.budget === 0) return [];
  const stated = Math.abs(amount.millions);
  const isSlip = isTypingSlip(stated, one.budget, 1) && stated / one.budget < WITH_SLIP;
  // '46 mnkr' may well be 46,7 told shortly.
  if (Math.abs(stated - one.budget) < amount.step) return [];
  if (!isSlip && timesApart(stated, one.budget) > SAME_SIZE) return [];
  return [
    {
      severity: 'info',
      message: `Texten nämner ${amount.printed.trim()} i samband med ”${one.row.label}”, men i tabellen ${tableName(one.table)} står ${one.row.cells[one.column]} (${one.table.columns[one.column]}). Är det samma sak?`,
      places: [
        sentencePlace(subject, sentence),
        cellPlace(subject, one.table, one.row, one.column),
      ],
    },
  ];
}
