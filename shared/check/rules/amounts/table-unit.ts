import { cellPlace, type CheckRule, type RuleFinding } from '../../check-context.ts';
import type { BudgetRow, BudgetTable } from '../../../plan/plan.ts';
import { worthOf } from '../../amounts.ts';
import { tableName } from '../../figure.ts';

/** A table headed in mnkr whose figures are tkr comes to so many times all that the plan has. */
const FAR_BEYOND = 3;
/** The unit above: mnkr where the others have tkr. */
const UNIT_ABOVE = 1000;

interface Largest {
  table: BudgetTable;
  row: BudgetRow;
  column: number;
  millions: number;
  worth: number;
}

/** A table in a larger unit than the plan's others that would come to more than all of them. */
export const tableUnit: CheckRule = ({ subject }) => {
  const all = subject.plan.budgetTables.flatMap(largestOf);
  return all.flatMap((one): RuleFinding[] => {
    const others = all.filter(({ worth }) => Math.abs(one.worth / worth - UNIT_ABOVE) < 1);
    const isAlone = all.every((other) => other === one || others.includes(other));
    const [most] = others.toSorted((a, b) => b.millions - a.millions);
    if (!most || !isAlone || one.millions <= most.millions * FAR_BEYOND) return [];
    return [
      {
        severity: 'error',
        message: `Tabellen ${tableName(one.table)} sägs vara i ${one.table.unit}, men de andra är i ${most.table.unit}: ${one.row.cells[one.column]} ${one.table.unit} vore mer än hela ${tableName(most.table)}, ${most.row.cells[most.column]} ${most.table.unit}.`,
        places: [
          cellPlace(subject, one.table, one.row, one.column),
          cellPlace(subject, most.table, most.row, most.column),
        ],
      },
    ];
  });
};

function largestOf(table: BudgetTable): Largest[] {
  const worth = worthOf(table.unit);
  if (worth === null) return [];
  const cells = table.rows.flatMap((row) =>
    row.values.flatMap((value, column): Largest[] =>
      value === null ? [] : [{ table, row, column, worth, millions: Math.abs(value) * worth }],
    ),
  );
  return cells.toSorted((a, b) => b.millions - a.millions).slice(0, 1);
}
