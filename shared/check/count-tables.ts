import type { BudgetTable } from '../plan/plan.ts';
import { parseFigure } from '../text/number.ts';
import type { CheckedPlan } from './check-context.ts';
import { headedTables, type HeadedTable } from './headed-tables.ts';

/** A table of counts: its figures, and the table in the text that they stand in. */
export interface CountTable {
  table: BudgetTable;
  headed: HeadedTable;
}

const FEWEST_ROWS = 3;
/** Names of columns that are not figures of a matter, but judgements, shares and running numbers. */
const NO_COUNT =
  /sannolikhet|konsekvens|risk|värde|mål|utfall(?! ?(?:19|20)\d\d)|nr|nummer|%|procent|andel/iu;

/** What stands above the names of the rows and does not say what is counted. */
const CORNER = /^(?:verksamhet|område|enhet|förvaltning|avdelning|år)?(?:er|en|ar|sområden?)?$/iu;

/**
 * The tables that are no money and so were not read as a budget: pupils a school, places a home,
 * journeys a year. Every column but the first is figures. They come in the form of budget tables,
 * so that what is known of sums and rows holds for them too.
 */
export function countTables(checked: CheckedPlan): CountTable[] {
  const { sections } = checked.plan;
  return headedTables(checked).flatMap((headed, i): CountTable[] => {
    const { block, header, rows } = headed;
    const [corner = '', ...columns] = header;
    const isCount =
      block.part === null &&
      rows.length >= FEWEST_ROWS &&
      columns.length > 0 &&
      !columns.some((name) => NO_COUNT.test(name)) &&
      rows.every((row) => /\p{L}/u.test(row[0] ?? '') && row.slice(1).every(isFigure));
    if (!isCount) return [];
    const section = sections.find(({ key }) => key === block.sectionKey);
    const table: BudgetTable = {
      key: `c${i}`,
      section: section?.number ?? section?.title ?? null,
      title: CORNER.test(corner.trim()) ? (section?.title ?? corner) : corner,
      unit: null,
      columns,
      rows: rows.map(([label = '', ...cells]) => ({
        label,
        cells,
        values: cells.map((cell) => parseFigure(cell.trim())),
        isTotal: false,
        isHeading: false,
        source: block.source,
      })),
      footnotes: [],
      source: block.source,
      confidence: 1,
    };
    return [{ table, headed }];
  });
}

const isFigure = (cell: string): boolean => cell.trim() === '' || parseFigure(cell.trim()) !== null;
