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
import { SAME_SIZE, tableName, timesApart } from '../../figure.ts';
import { budgetColumn, namesRow } from '../../row-matter.ts';
import { yearsIn } from '../../text-figures.ts';

/** '15,8 miljoner till projekt', '9,5 mnkr avser möbler': what the amount is for follows it. */
const FOR = /^(?: kronor)? (?:(?:till|avser|går till|för|på|i) )?((?:\p{L}+[ -]?){1,3})/iu;
/** What is shared out, so that the amount is all that the row gets. */
const SHARED_OUT =
  /(?<!\p{L})(?:av (?:dessa|dem|detta|medlen|årets|\p{L}{5,}(?:en|et|na))|fördelas|fördelar|varav|avsätter|avsätts|satsar|satsas|lägger|budgeterar|budgeteras|disponerar|anslår|anslås)(?!\p{L})/iu;

/** "Av dessa går … 15,8 miljoner till projekt" where the row Projekt has 13,8. */
export const amountToRow: CheckRule = ({ subject }) => {
  const { year } = subject.plan.plan;
  if (year === null) return [];
  return subject.sentences
    .filter(({ text }) => SHARED_OUT.test(text) && yearsIn(text).every((one) => one === year))
    .flatMap((sentence) =>
      amountsIn(sentence.text).flatMap((amount) => {
        const after = sentence.text.slice(amount.index + amount.printed.length);
        const matter = FOR.exec(after)?.[1];
        return matter === undefined
          ? []
          : subject.plan.budgetTables
              .flatMap((table) => against(subject, sentence, amount, { table, matter, year }))
              .slice(0, 1);
      }),
    );
};

function against(
  subject: CheckedPlan,
  sentence: Sentence,
  amount: Amount,
  { table, matter, year }: { table: BudgetTable; matter: string; year: number },
): RuleFinding[] {
  const worth = worthOf(table.unit);
  const column = budgetColumn(table.columns, year);
  const row = table.rows.find((one) => !one.isHeading && namesRow(matter, one.label));
  const value = row?.values[column] ?? null;
  if (!row || worth === null || value === null || value === 0) return [];
  const [stated, budget] = [Math.abs(amount.millions), Math.abs(value) * worth];
  if (hasAmount(row, worth, amount) || timesApart(stated, budget) > SAME_SIZE) return [];
  return [
    {
      severity: 'warning',
      message: `Texten säger ${amount.printed.trim()} till ”${row.label}”, men i tabellen ${tableName(table)} står ${row.cells[column]} (${table.columns[column]}).`,
      places: [sentencePlace(subject, sentence), cellPlace(subject, table, row, column)],
    },
  ];
}
