import type { TableReading } from './typed-lines.ts';
import type { TableResult } from './table-result.ts';

/** Styrtal, budget tables and internkontrollplaner of a document, with what was taken for them. */
export function readTables(_reading: TableReading): TableResult {
  return { indicators: [], budgetTables: [], risks: [], taken: [], findings: [] };
}
