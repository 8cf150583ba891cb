import { amountsIn, type Amount } from '../../amounts.ts';
import {
  cellPlace,
  documentName,
  sentencePlace,
  type CheckedPlan,
  type CheckRule,
  type RuleFinding,
} from '../../check-context.ts';
import { tableName, timesApart } from '../../figure.ts';
import { yearsIn } from '../../text-figures.ts';
import { isTypingSlip } from '../../typing-slip.ts';
import { toldBy } from '../../told-by.ts';
import { haveAmount, moneyTables } from '../../money-tables.ts';
import { memoAgainstPlan } from './memo-against-plan.ts';
import { namedRowAmount } from './named-row-amount.ts';
import { proseAgainstTable } from './prose-against-table.ts';

/** 'Budgetramen är', 'en ram på', 'kommunbidraget uppgår 2026 till'. */
const FRAME =
  /(?<!\p{L})(?:budgetram|nettoram|driftram|ram|anslag|nettobudget|nettoanslag|kommunbidrag|regionbidrag|regionersättning)(?:en|et)?(?: för (?:år )?\d{4})?(?: är| på| om| blir| fastställs till| uppgår(?: (?:år )?\d{4})? till)? $/iu;
/** 'Nämndens sammanlagda kostnader beräknas till', 'totalt budgeteras': the sum of the table. */
const ALL =
  /(?:(?<!\p{L})(?:nämndens|styrelsens|totala|sammanlagda|samlade) (?:totala |sammanlagda |samlade )?(?:(?:drift|netto)?budget(?:en)?|(?:netto)?kostnader(?:na)?)(?: för (?:år )?\d{4})? (?:är|på|omfattar|omsluter|blir|beräknas till|uppgår till|budgeteras till)|^totalt budgeteras) $/iu;
const SUM = /^(?:(?:summa|totalt?)(?: kostnader)?|nettokostnad(?:er)?|nettobudget)$/iu;
/** The rows that say what the board is given, or what it costs when its income is taken away. */
const ROW =
  /^(?:summa |totalt? |budgeterad )?(?:regionersättning|regionbidrag|kommunbidrag|nettokostnad(?:er)?|nettobudget|nettoanslag|budgetram|ram|anslag)(?!\p{L})/iu;
/** Further off, it is another frame than this one. */
const SAME_SIZE = 1.04;

/** The frame that the text or the memo gives, when no table has it and one has another. */
export const budgetFrame: CheckRule = (context) => {
  const { subject, proposed } = context;
  const owner = proposed ?? subject;
  const { year } = owner.plan.plan;
  if (year === null) return [];
  const told = toldBy(context, memoAgainstPlan, proseAgainstTable, namedRowAmount);
  return subject.sentences.flatMap((sentence) => {
    const isOwnTime = yearsIn(sentence.text).every((one) => one === year);
    if (told.has(sentence.text) || sentence.block.kind === 'table' || !isOwnTime) return [];
    return amountsIn(sentence.text).flatMap((amount): RuleFinding[] => {
      const before = `${sentence.text.slice(0, amount.index).trimEnd()} `;
      const rows = FRAME.test(before) ? ROW : ALL.test(before) ? SUM : null;
      const frame = rows ? otherFrame(owner, amount, { rows, year }) : null;
      if (!frame) return [];
      const { table, row, column } = frame;
      const isOwn = subject === owner;
      return [
        {
          severity: 'warning',
          message: `I ${isOwn ? 'texten' : documentName(subject)} står ${amount.printed.trim()}, men i ${isOwn ? '' : `${documentName(owner)}, `}tabellen ${tableName(table)} står ${row.cells[column]} (${row.label}, ${table.columns[column]}).`,
          places: [sentencePlace(subject, sentence), cellPlace(owner, table, row, column)],
        },
      ];
    });
  });
};

/** Nearly the same, or the same digits in another order. */
const isNear = (value: number, stated: number): boolean =>
  value > 0 &&
  (timesApart(value, stated) <= SAME_SIZE ||
    (isTypingSlip(value, stated, 1) && digitsOf(value) === digitsOf(stated)));

const digitsOf = (value: number): string => Array.from(value.toFixed(1)).toSorted().join('');

/** The row nearest in size, unless some cell of some table has the amount. */
function otherFrame(
  { plan }: CheckedPlan,
  amount: Amount,
  { rows, year }: { rows: RegExp; year: number },
) {
  const stated = Math.abs(amount.millions);
  const tables = moneyTables(plan, year);
  const isSome = haveAmount(tables, amount);
  const frames = tables.flatMap(({ table, worth, column }) =>
    table.rows
      .filter(({ label }) => rows.test(label.trim()))
      .map((row) => ({ table, row, column, value: Math.abs(row.values[column] ?? 0) * worth }))
      .filter(({ value }) => isNear(value, stated)),
  );
  const [nearest] = frames.toSorted(
    (a, b) => Math.abs(a.value - stated) - Math.abs(b.value - stated),
  );
  return isSome ? null : (nearest ?? null);
}
