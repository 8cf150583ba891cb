import { cellPlace, sentencePlace, type CheckRule, type RuleFinding } from '../../check-context.ts';
import { amountsIn, worthOf } from '../../amounts.ts';
import { SUM_ERROR, tableName } from '../../figure.ts';
import { budgetColumn } from '../../row-matter.ts';
import { yearsIn } from '../../text-figures.ts';

/** 'Årets resultat beräknas till noll', 'budgeten är i balans'. */
const ZERO =
  /(?<!\p{L})(?:årets|nämndens|styrelsens|förbundets|det budgeterade) resultat(?:et)? (?:är|blir|beräknas|budgeteras|budgeterat|väntas)(?: bli| till| vara)* (?:noll|plus minus noll|\+\/- ?0|±0|0)(?!\p{L}|[\d,])/iu;
/** 'Resultatkravet är ett överskott på 12 mnkr'. */
const REQUIRED =
  /(?<!\p{L})(?:resultatkravet|resultatmålet|budgeterat resultat|årets resultat|det budgeterade resultatet)(?: för \p{L}+)?(?: \d{4})? (?:är|uppgår till|budgeteras till|beräknas till)(?: (?:ett )?(?:överskott|underskott|plus|minus)(?: på| om)?)? $/iu;
const RESULT = /^(?:årets resultat|resultat|periodens resultat)$/iu;

/** A result that the text says is nothing and the table says is something. */
export const resultInProse: CheckRule = ({ subject }) => {
  const { year } = subject.plan.plan;
  if (year === null) return [];
  return subject.sentences
    .filter(({ text }) => statedResult(text) !== null && yearsIn(text).every((one) => one === year))
    .flatMap((sentence) =>
      subject.plan.budgetTables.flatMap((table) => {
        const stated = statedResult(sentence.text)!;
        const worth = worthOf(table.unit) ?? 0;
        const column = budgetColumn(table.columns, year);
        return table.rows.flatMap((row): RuleFinding[] => {
          const value = Math.abs(row.values[column] ?? 0) * worth;
          const isOther = Math.abs(value - stated.millions) > stated.step / 2 + SUM_ERROR;
          const isFilled = (row.values[column] ?? null) !== null;
          if (!RESULT.test(row.label.trim()) || !isFilled || !isOther) return [];
          return [
            {
              severity: 'warning',
              message: `Texten säger att resultatet är ${stated.printed}, men i tabellen ${tableName(table)} står ${row.cells[column]} (${table.columns[column]}).`,
              places: [sentencePlace(subject, sentence), cellPlace(subject, table, row, column)],
            },
          ];
        });
      }),
    )
    .slice(0, 1);
};

/** The result that a text states, in million kronor without sign; null when it states none. */
function statedResult(text: string): { millions: number; step: number; printed: string } | null {
  if (ZERO.test(text)) return { millions: 0, step: 0, printed: 'noll' };
  const amount = amountsIn(text).find(({ index }) =>
    REQUIRED.test(`${text.slice(0, index).trimEnd()} `),
  );
  return amount
    ? { ...amount, millions: Math.abs(amount.millions), printed: amount.printed.trim() }
    : null;
}
