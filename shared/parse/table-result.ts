import type { BudgetTable, Indicator, PartRef, ReadFinding, Risk } from '../plan/plan.ts';

/** Lines that belong to a table that was read, and which part of the plan they became. */
export interface TakenTable {
  /** The element it was read from. */
  readonly elementId: number;
  /** TypedLine.index of every line taken; of a whole table element all its lines. */
  readonly lineIndexes: readonly number[];
  /** 'indicators', 'budgetTable' or 'risks' with the key of the table or of its first row. */
  readonly part: PartRef;
  /** The table as cells for reading; null where the element has its own table. */
  readonly rows: readonly (readonly string[])[] | null;
  readonly headerRows: number;
}

/** What the readers of tables found in a document. */
export interface TableResult {
  readonly indicators: readonly Indicator[];
  readonly budgetTables: readonly BudgetTable[];
  readonly risks: readonly Risk[];
  readonly taken: readonly TakenTable[];
  readonly findings: readonly ReadFinding[];
}
