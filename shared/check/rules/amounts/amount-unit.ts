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
import { tableName } from '../../figure.ts';
import { namesRow } from '../../row-matter.ts';

/** A thousand times off: the unit is wrong and not the figure. */
const THOUSAND = 1000;

interface Hit {
  sentence: Sentence;
  amount: Amount;
  table: BudgetTable;
  row: BudgetRow;
  column: number;
}

/** "Färdtjänsten kostar 71,4 tkr" where the table has 71,4 in mnkr for the same row. */
export const amountUnit: CheckRule = ({ subject }) => {
  const hits = subject.sentences.flatMap((sentence) =>
    amountsIn(sentence.text).flatMap((amount) =>
      subject.plan.budgetTables
        .flatMap((table) => cellsOff(table, sentence, amount))
        .slice(0, 1)
        .map((cell) => ({ sentence, amount, ...cell })),
    ),
  );
  // Several amounts off in one table are one fault, most likely the table's own heading.
  return [...Map.groupBy(hits, ({ table }) => table).values()].map((same) =>
    finding(subject, same),
  );
};

function cellsOff(
  table: BudgetTable,
  { text }: Sentence,
  amount: Amount,
): Pick<Hit, 'table' | 'row' | 'column'>[] {
  const worth = worthOf(table.unit);
  if (worth === null) return [];
  return table.rows.flatMap((row) =>
    row.values.flatMap((value, column) => {
      const ratio = Math.abs(((value ?? 0) * worth) / amount.millions);
      const isOff = [THOUSAND, 1 / THOUSAND].some((off) => Math.abs(ratio / off - 1) < 1e-6);
      const isMeant =
        isOff &&
        (namesRow(clauseOf(text, amount.index), row.label) ||
          isBottomLine(table, row, amount) ||
          isNamedTotal(table, row, { text, amount }));
      return isMeant ? [{ table, row, column }] : [];
    }),
  );
}

function finding(subject: CheckedPlan, hits: readonly Hit[]): RuleFinding {
  const { amount, table, row, column } = hits[0]!;
  return {
    severity: 'error',
    message: `Texten säger ${amount.printed.trim()} för ”${row.label}”, men tabellen ${tableName(table)} är i ${table.unit}: där står ${row.cells[column]}.`,
    places: [
      ...hits.map(({ sentence }) => sentencePlace(subject, sentence)),
      cellPlace(subject, table, row, column),
    ],
  };
}

/** Figures of so many digits are the same by no chance, with so many of them before the last zeros. */
const TELLING_DIGITS = 4;

/** A ram is told without the row's name: "en ram på 684 200 mnkr" beside −684 200 in tkr. */
function isBottomLine(table: BudgetTable, row: BudgetRow, { printed }: Amount): boolean {
  const digits = printed.replace(/\D/gu, '');
  const isTelling =
    digits.length >= TELLING_DIGITS && digits.replace(/0+$/u, '').length >= TELLING_DIGITS - 1;
  return isTelling && isTotalRow(table, table.rows.indexOf(row));
}

/** So many letters are left of a table's matter in a compound: 'investeringsbudget' of 'Investeringar'. */
const MATTER = 8;
/** Fewer digits are the same by chance. */
const FEWEST_DIGITS = 3;
/** Every table is of a budget. */
const GENERAL = /^(?:budget|resultat|nettokost|nämnd|verksamh|kostnad|intäkt)/iu;

/** "Investeringsbudgeten uppgår till 15,2 miljarder" beside the sum of the table 'Investeringar'. */
function isNamedTotal(
  table: BudgetTable,
  row: BudgetRow,
  { text, amount }: { text: string; amount: Amount },
): boolean {
  const digits = amount.printed.replace(/\D/gu, '').replace(/0+$/u, '');
  if (digits.length < FEWEST_DIGITS || !isTotalRow(table, table.rows.indexOf(row))) return false;
  const said = clauseOf(text, amount.index).toLowerCase();
  const words = `${table.title} ${row.label}`.toLowerCase().match(/\p{L}{8,}/gu) ?? [];
  return words.some((word) => !GENERAL.test(word) && said.includes(word.slice(0, MATTER)));
}

/** The words since the figure before, that name what this one is of; a year is no figure. */
function clauseOf(text: string, index: number): string {
  return (
    text
      .slice(0, index)
      .replace(/(?<!\d)(?:19|20)\d\d(?!\d)/gu, ' ')
      .split(/\d/u)
      .at(-1) ?? ''
  );
}
