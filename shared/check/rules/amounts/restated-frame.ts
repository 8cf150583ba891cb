import type { BudgetRow, BudgetTable } from '../../../plan/plan.ts';
import { amountsIn, isAmount, type Amount } from '../../amounts.ts';
import {
  cellPlace,
  documentName,
  sentencePlace,
  type CheckRule,
  type RuleFinding,
} from '../../check-context.ts';
import { isTotalRow } from '../../explain-sums.ts';
import { tableName } from '../../figure.ts';
import { moneyTables } from '../../money-tables.ts';
import { yearsIn } from '../../text-figures.ts';
import { toldBy } from '../../told-by.ts';
import { restatedBudget } from './restated-budget.ts';

/** 'Nettokostnaden för 2030 budgeteras till', 'nämndens ram är', 'ett kommunbidrag på'. */
const FRAME =
  /(?<!\p{L})(?:nettokostnad(?:en)?|nettobudget(?:en)?|(?:budget|netto)?ram(?:en)?|(?:kommun|region)(?:bidrag|ersättning)(?:et|en)?)(?: (?:för|under) (?:år )?20\d\d)? (?:budgeteras till|beräknas till|uppgår till|är|blir|på|om) (?:totalt |sammanlagt )?$/iu;
const BOTTOM =
  /^(?:nettokostnad|nettobudget|summa(?! (?:intäkt|kostnad|invest))|totalt|(?:budget|netto)ram|(?:kommun|region)(?:bidrag|ersättning))/iu;
/** A part of it, or a change. */
const OTHER = /(?<!\p{L})(?:varav|öka\p{L}*|minska\p{L}*|prognos\p{L}*|invester\p{L}*)(?!\p{L})/iu;
/** Further from it a figure is of another matter. */
const NEAR = 0.1;

/** The frame that the plan before gave itself, beside another in this plan's column for that year. */
export const restatedFrame: CheckRule = (context) => {
  const { subject, earlier } = context;
  const former = earlier[0];
  const year = former?.plan.plan.year ?? null;
  if (!former || year === null) return [];
  const told = toldBy(context, restatedBudget);
  const cells = moneyTables(subject.plan, year).flatMap(({ table, worth, column }) =>
    column < 0
      ? []
      : table.rows.flatMap((row, r) =>
          isTotalRow(table, r) || BOTTOM.test(row.label.trim())
            ? [{ table, row, worth, column }]
            : [],
        ),
  );
  const found = former.sentences.flatMap((sentence): RuleFinding[] => {
    const { text, block } = sentence;
    if (block.kind === 'table' || OTHER.test(text)) return [];
    if (yearsIn(text).some((one) => one !== year)) return [];
    const amount = amountsIn(text).find(({ index, printed }) =>
      FRAME.test(`${text.slice(0, index)}${/^\s/u.exec(printed)?.[0] ?? ''}`),
    );
    const other = amount ? nearestOther(cells, amount) : null;
    if (!amount || !other) return [];
    const { table, row, column } = other;
    const place = cellPlace(subject, table, row, column);
    if (told.has(place.quote)) return [];
    return [
      {
        severity: 'warning',
        message: `”${row.label}” för ${year} är ${row.cells[column]} i tabellen ${tableName(table)}, men i ${documentName(former)} stod ${amount.printed.trim()}.`,
        places: [place, sentencePlace(former, sentence)],
      },
    ];
  });
  return found.slice(0, 1);
};

interface TotalCell {
  table: BudgetTable;
  row: BudgetRow;
  worth: number;
  column: number;
}

/** The bottom line that is meant and is another figure; null when any of the totals is the amount. */
function nearestOther(cells: readonly TotalCell[], amount: Amount): TotalCell | null {
  const stated = Math.abs(amount.millions);
  const off = ({ row, worth, column }: TotalCell): number =>
    Math.abs(Math.abs(row.values[column] ?? 0) * worth - stated) / stated;
  if (cells.some(({ row, worth, column }) => isAmount(row.values[column] ?? null, worth, amount))) {
    return null;
  }
  const near = cells
    .filter((cell) => BOTTOM.test(cell.row.label.trim()) && off(cell) <= NEAR)
    .toSorted((a, b) => off(a) - off(b));
  return near[0] ?? null;
}
