import type { BudgetRow, BudgetTable } from '../../../plan/plan.ts';
import {
  cellPlace,
  sentencePlace,
  type CheckedPlan,
  type CheckRule,
  type RuleFinding,
  type Sentence,
} from '../../check-context.ts';
import { countTables } from '../../count-tables.ts';
import { SAME_SIZE, tableName, timesApart } from '../../figure.ts';
import { fromTo, type FromTo } from '../../from-to.ts';
import { namesRow, wordsOf } from '../../row-matter.ts';

/** Money and rates are looked at elsewhere. */
const NO_COUNT = /^(?:%|procent|mnkr|mkr|tkr|miljon|miljard|tusen|kronor)/iu;
/** Smaller counts are of many things. */
const TELLING = 20;

/** "Barnen blir färre, från 1 535 till 1 408", when the row of the table has one of them and not the other. */
export const fromToCount: CheckRule = ({ subject }) => {
  const tables = countTables(subject).map(({ table }) => table);
  if (tables.length === 0) return [];
  return subject.sentences
    .filter(({ block }) => block.kind !== 'table')
    .flatMap((sentence) =>
      fromTo(sentence.text)
        .filter(({ from, to }) => [from, to].every(({ unit }) => !NO_COUNT.test(unit)))
        .filter(({ from, to }) => Math.min(from.value, to.value) >= TELLING)
        .flatMap((change) =>
          tables.flatMap((table) => against(subject, sentence, table, change)).slice(0, 1),
        ),
    );
};

function against(
  subject: CheckedPlan,
  sentence: Sentence,
  table: BudgetTable,
  { from, to }: FromTo,
): RuleFinding[] {
  const row = table.rows
    .filter((one) => namesRow(sentence.text, one.label))
    .toSorted((a, b) => wordsOf(b.label).length - wordsOf(a.label).length)[0];
  if (!row) return [];
  const [hasFrom, hasTo] = [from, to].map(({ value }) => row.values.includes(value));
  if (hasFrom === hasTo) return [];
  const [known, stated] = hasFrom === true ? [from, to] : [to, from];
  const column = nearest(row, known.value, stated.value);
  const cell = row.values[column] ?? 0;
  if (column < 0 || cell === 0 || timesApart(cell, stated.value) > SAME_SIZE) return [];
  return [
    {
      severity: 'warning',
      message: `Texten säger från ${from.printed} till ${to.printed}, men i tabellen ${tableName(table)} står ${row.cells[column]} för ”${row.label}” (${table.columns[column]}).`,
      places: [sentencePlace(subject, sentence), cellPlace(subject, table, row, column)],
    },
  ];
}

/** The column beside the known one whose figure is the nearest to what is told. */
function nearest({ values }: BudgetRow, known: number, stated: number): number {
  const others = values.flatMap((value, c) =>
    value === null || value === known ? [] : [{ c, off: Math.abs(value - stated) }],
  );
  return others.toSorted((a, b) => a.off - b.off)[0]?.c ?? -1;
}
