import { amountsIn, isAmount, worthOf } from '../../amounts.ts';
import { cellPlace, sentencePlace, type CheckRule, type RuleFinding } from '../../check-context.ts';
import { tableName } from '../../figure.ts';
import { yearsIn } from '../../text-figures.ts';

/** 'Utfallet för 2029 blev ett överskott på 2,7 miljoner kronor'. */
const RESULT =
  /(?<!\p{L})ett (?:(?<plus>överskott)|(?<minus>underskott)) (?:på|om) (?:cirka |ca )?$/iu;
/** A row that is above or below nothing, and no net cost. */
const ROW = /^(?:årets |periodens |budgeterat )?resultat(?: \*?\)?)?$/iu;

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
        // A row that is above nothing in no year is the board's net cost by another name.
        const isResult = row?.values.some((one) => one !== null && one >= 0) === true;
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
