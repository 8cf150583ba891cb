import { compareBudget } from '../../../compare/compare-budget.ts';
import type { BudgetChange } from '../../../compare/comparison.ts';
import type { CheckedPlan, CheckRule, RuleFinding } from '../../check-context.ts';
import type { CheckPlace } from '../../finding.ts';
import { documentName } from '../../check-context.ts';
import { tableName } from '../../figure.ts';
import { namesRow } from '../../row-matter.ts';
import { wrongColumns } from '../years/budget-column-year.ts';

interface Restatement {
  row: BudgetChange;
  column: string;
  before: number;
  after: number;
}

/** The same year's budget or outcome printed otherwise than the plan before printed it. */
export const restatedBudget: CheckRule = (context) => {
  const { subject, earlier } = context;
  const former = earlier[0];
  if (!former) return [];
  // Under a wrong year every figure is another; that is told once, by the rule about the heading.
  const wrong = wrongColumns(context).map(
    ({ table, column }) => `${table.key} ${table.columns[column]}`,
  );
  const rows = compareBudget(former.plan.budgetTables, subject.plan.budgetTables);
  const all = rows
    .filter((row) => !isExplained(subject, row))
    .flatMap((row) =>
      row.restated.map(({ column, before, after }): Restatement => ({
        row,
        column,
        before,
        after,
      })),
    );
  const groups = Map.groupBy(all, ({ row, column }) => `${row.to?.tableKey} ${column}`);
  return [...groups]
    .filter(([key]) => !wrong.includes(key))
    .map(([, group]) => oneFinding(subject, former, group));
};

/** 'Jämförelsetalen för 2030 har räknats om', 'har flyttats från Park till Mark': the plan says so itself. */
const EXPLAINS =
  /(?<!\p{L})(?:räknats om|omräkna(?:de|ts|d|t)|jämförelsetal(?:en)?|justerats (?:för|till följd)|flyttats (?:från|över|till))(?!\p{L})/iu;

/** Whether a paragraph that tells of a recount names the row. */
const isExplained = ({ sentences }: CheckedPlan, { to }: BudgetChange): boolean =>
  to !== null &&
  sentences
    .filter(({ text }) => EXPLAINS.test(text))
    .some(({ block }) => block.kind !== 'table' && namesRow(block.text, to.label));

function oneFinding(
  subject: CheckedPlan,
  former: CheckedPlan,
  group: readonly Restatement[],
): RuleFinding {
  const { row, column } = group[0]!;
  // The last row is the table's bottom line: what the others come to.
  const { row: telling, before } = group.at(-1)!;
  const count = group.length === 1 ? 'en rad' : `${group.length} rader`;
  const name = tableName({ title: row.to?.title ?? '', section: row.to?.section ?? null });
  return {
    severity: 'warning',
    message: `”${column}” är inte detsamma som i ${documentName(former)}: ${count} i ${name} är ${group.length === 1 ? 'ändrad' : 'ändrade'}, till exempel ”${telling.to?.label}” från ${cellOf(telling.from, column, before)} till ${cellOf(telling.to, column)}.`,
    places: group.flatMap(({ row: each, before: then }) => [
      place(subject, each.to, column),
      place(former, each.from, column, then),
    ]),
  };
}

/** As printed under the column; where the plan before named it otherwise, by its value. */
function cellOf(side: BudgetChange['to'], column: string, value: number | null = null): string {
  const wanted = column.toLowerCase();
  const named = side?.cells.find((cell) => cell.column.toLowerCase() === wanted);
  return (
    (named ?? side?.cells.find((cell) => value !== null && cell.value === value))?.printed ?? ''
  );
}

function place(
  { planId }: CheckedPlan,
  side: BudgetChange['to'],
  column: string,
  value: number | null = null,
): CheckPlace {
  return {
    planId,
    page: side?.page ?? null,
    lineStart: side?.lineStart ?? null,
    quote: `${side?.label ?? ''}: ${cellOf(side, column, value)} (${column})`,
    blockId: null,
  };
}
