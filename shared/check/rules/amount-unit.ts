import { amountsIn, worthOf } from '../amounts.ts';
import { cellPlace, sentencePlace, type CheckRule, type RuleFinding } from '../check-context.ts';
import { tableName } from '../figure.ts';
import { namesRow } from '../row-matter.ts';

/** A thousand times off: the unit is wrong and not the figure. */
const THOUSAND = 1000;

/** "Färdtjänsten kostar 71,4 tkr" where the table has 71,4 in mnkr for the same row. */
export const amountUnit: CheckRule = ({ subject }) =>
  subject.sentences.flatMap((sentence) =>
    amountsIn(sentence.text).flatMap((amount) =>
      subject.plan.budgetTables
        .flatMap((table) => {
          const worth = worthOf(table.unit);
          if (worth === null) return [];
          return table.rows.flatMap((row) =>
            row.values.flatMap((value, column): RuleFinding[] => {
              const ratio = Math.abs(((value ?? 0) * worth) / amount.millions);
              const isOff = [THOUSAND, 1 / THOUSAND].some(
                (off) => Math.abs(ratio / off - 1) < 1e-6,
              );
              const isNamed = isOff && namesRow(clauseOf(sentence.text, amount.index), row.label);
              if (!isNamed) return [];
              return [
                {
                  severity: 'error',
                  message: `Texten säger ${amount.printed.trim()} för ”${row.label}”, men tabellen ${tableName(table)} är i ${table.unit}: där står ${row.cells[column]}.`,
                  places: [
                    sentencePlace(subject, sentence),
                    cellPlace(subject, table, row, column),
                  ],
                },
              ];
            }),
          );
        })
        .slice(0, 1),
    ),
  );

/** The words since the figure before, that name what this one is of. */
function clauseOf(text: string, index: number): string {
  return text.slice(0, index).split(/\d/u).at(-1) ?? '';
}
