import { amountsIn, worthOf } from '../../amounts.ts';
import { cellPlace, sentencePlace, type CheckRule, type RuleFinding } from '../../check-context.ts';
import { SUM_ERROR, swedishFigure, tableName } from '../../figure.ts';
import { budgetColumn, namesRow } from '../../row-matter.ts';
import { yearsIn } from '../../text-figures.ts';

/** 'Av nettokostnaden avser 14 500 tkr bygglov, 6 300 tkr tillsyn …'. */
const SHARED_OUT = /^av ((?:[\p{L}-]+ ){1,5}?)(?:avser|går|används|utgör|är)(?!\p{L})/iu;
const FEWEST = 2;

/** Parts of a budget row that the text gives, together more than the row. */
export const partsOfRow: CheckRule = ({ subject }) => {
  const { year } = subject.plan.plan;
  if (year === null) return [];
  return subject.sentences.flatMap((sentence) => {
    const matter = SHARED_OUT.exec(sentence.text)?.[1];
    const amounts = amountsIn(sentence.text);
    if (matter === undefined || amounts.length < FEWEST) return [];
    if (yearsIn(sentence.text).some((one) => one !== year)) return [];
    const sum = amounts.reduce((all, { millions }) => all + Math.abs(millions), 0);
    const room = amounts.reduce((all, { step }) => all + step / 2, 0) + SUM_ERROR;
    return subject.plan.budgetTables
      .flatMap((table): RuleFinding[] => {
        const worth = worthOf(table.unit);
        const column = budgetColumn(table.columns, year);
        const row = table.rows.find((one) => !one.isHeading && namesRow(matter, one.label));
        const value = Math.abs(row?.values[column] ?? 0) * (worth ?? 0);
        if (!row || worth === null || value === 0 || sum <= value + room) return [];
        return [
          {
            severity: 'warning',
            message: `Delarna av ”${row.label}” blir i texten ${swedishFigure(sum / worth, worth === 1 ? 1 : 0)} ${table.unit}, mer än raden i tabellen ${tableName(table)}: ${row.cells[column]} (${table.columns[column]}).`,
            places: [sentencePlace(subject, sentence), cellPlace(subject, table, row, column)],
          },
        ];
      })
      .slice(0, 1);
  });
};
