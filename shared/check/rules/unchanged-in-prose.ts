import { rowLabel } from '../../compare/budget-tables.ts';
import type { BudgetRow, BudgetTable } from '../../plan/plan.ts';
import {
  cellPlace,
  sentencePlace,
  type CheckedPlan,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../check-context.ts';
import { tableName } from '../figure.ts';

const UNCHANGED = /(?<!\p{L})oförändra(?:t|d|de)(?!\p{L})/iu;
const CHANGE_COLUMN = /reducer|förändr|minskn|ökn|besparing|effektivisering/iu;

/** "Nominellt oförändrat belopp" about a row that the table says is cut or raised. */
export const unchangedInProse: CheckRule = ({ subject }) =>
  subject.sentences
    .filter(({ text }) => UNCHANGED.test(text))
    .flatMap((sentence) =>
      subject.plan.budgetTables.flatMap((table) =>
        table.rows.flatMap((row) => changedRow(subject, sentence, table, row)),
      ),
    );

function changedRow(
  subject: CheckedPlan,
  sentence: Sentence,
  table: BudgetTable,
  row: BudgetRow,
): RuleFinding[] {
  const column = table.columns.findIndex((name) => CHANGE_COLUMN.test(name));
  const value = row.values[column] ?? null;
  const isNamed = sentence.text.toLowerCase().includes(rowLabel(row.label));
  if (column < 0 || value === null || value === 0 || !isNamed || !/ /u.test(row.label)) return [];
  return [
    {
      severity: 'warning',
      message: `Texten säger att ”${row.label}” är oförändrat, men i tabellen ${tableName(table)} står ${row.cells[column]} under ${table.columns[column]}.`,
      places: [sentencePlace(subject, sentence), cellPlace(subject, table, row, column)],
    },
  ];
}
