import type { BudgetRow, BudgetTable } from '../../../plan/plan.ts';
import { amountsIn, isAmount, worthOf } from '../../amounts.ts';
import { cellPlace, sentencePlace, type CheckRule, type RuleFinding } from '../../check-context.ts';
import { tableName } from '../../figure.ts';
import { yearsIn } from '../../text-figures.ts';

/** 'Utfallet för 2029 blev ett överskott på 2,7 miljoner kronor'. */
const RESULT =
  /(?<!\p{L})ett (?:(?<plus>överskott)|(?<minus>underskott)) (?:på|om) (?:cirka |ca )?$/iu;
/** A row that is above or below nothing, and no net cost. */
const ROW = /^(?:årets |periodens |budgeterat |summa )?resultat(?: \*?\)?)?$/iu;

/** A surplus that the table prints with a minus sign, or a deficit that it prints without. */
export const resultSign: CheckRule = ({ subject, proposed }) => {
  const owner = proposed ?? subject;
  return subject.sentences.flatMap((sentence): RuleFinding[] => {
    const [amount, ...more] = amountsIn(sentence.text);
    const [year, ...others] = yearsIn(sentence.text);
    const match = amount && RESULT.exec(`${sentence.text.slice(0, amount.index).trimEnd()} `);
    if (!match || more.length > 0 || year === undefined || others.length > 0) return [];
    const sign = match.groups?.['plus'] === undefined ? -1 : 1;
    return owner.plan.budgetTables
      .flatMap((table): RuleFinding[] => {
        const column = table.columns.findIndex((name) => name.includes(`${year}`));
        const row = table.rows.find(({ label }) => ROW.test(label.trim()));
        const value = row?.values[column] ?? null;
        const worth = worthOf(table.unit);
        const isResult = row !== undefined && isAboveOrBelow(table, row);
        if (!row || value === null || worth === null || !isResult) return [];
        if (!isAmount(value, worth, amount) || Math.sign(value) !== -sign) return [];
        return [
          {
            severity: 'warning',
            message: `Texten talar om ${match[0].trim().replace(/ (?:på|om).*$/u, '')} för ${year}, men i tabellen ${tableName(table)} står ”${row.label}” med ${row.cells[column]}.`,
            places: [sentencePlace(subject, sentence), cellPlace(owner, table, row, column)],
          },
        ];
      })
      .slice(0, 1);
  });
};

/**
 * A row that is above nothing in no year is the board's net cost by another name, unless the rows above
 * it are incomes with plus and costs with minus: a grant is among them then.
 */
function isAboveOrBelow({ rows }: BudgetTable, row: BudgetRow): boolean {
  const others = rows.filter((one) => one !== row).flatMap(({ values }) => values);
  const isBalance =
    others.some((one) => one !== null && one < 0) && rows.some((one) => isGrant(one));
  return isBalance || row.values.some((one) => one !== null && one >= 0);
}

/** What the board is paid by the region or the municipality, that a net cost is reckoned without. */
const isGrant = ({ label, values }: BudgetRow): boolean =>
  /bidrag|ersättning|anslag|budgetram/iu.test(label) &&
  values.some((one) => one !== null && one > 0);
