import { cellPlace, sentencePlace, type CheckRule, type RuleFinding } from '../check-context.ts';
import { tableName } from '../figure.ts';
import { budgetColumn } from '../row-matter.ts';
import { yearsIn } from '../text-figures.ts';

/** 'Årets resultat beräknas till noll', 'budgeten är i balans'. */
const ZERO =
  /(?<!\p{L})(?:årets|nämndens|styrelsens|förbundets|det budgeterade) resultat(?:et)? (?:är|blir|beräknas|budgeteras|budgeterat|väntas)(?: bli| till| vara)* (?:noll|plus minus noll|\+\/- ?0|±0|0)(?!\p{L}|[\d,])/iu;
const RESULT = /^(?:årets resultat|resultat|periodens resultat)$/iu;

/** A result that the text says is nothing and the table says is something. */
export const resultInProse: CheckRule = ({ subject }) => {
  const { year } = subject.plan.plan;
  if (year === null) return [];
  return subject.sentences
    .filter(({ text }) => ZERO.test(text) && yearsIn(text).every((one) => one === year))
    .flatMap((sentence) =>
      subject.plan.budgetTables.flatMap((table) => {
        const column = budgetColumn(table.columns, year);
        return table.rows.flatMap((row): RuleFinding[] => {
          const value = row.values[column] ?? 0;
          if (!RESULT.test(row.label.trim()) || value === 0) return [];
          return [
            {
              severity: 'warning',
              message: `Texten säger att resultatet är noll, men i tabellen ${tableName(table)} står ${row.cells[column]} (${table.columns[column]}).`,
              places: [sentencePlace(subject, sentence), cellPlace(subject, table, row, column)],
            },
          ];
        });
      }),
    )
    .slice(0, 1);
};
