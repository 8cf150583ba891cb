import type { LooseTableElement, TableReading } from '../typed-lines.ts';
import type { TablePiece } from './table-pieces.ts';

/** The tables whose cells no source gives, read from the order and wording of their lines. */
export function looseTables(
  _element: LooseTableElement,
  _at: number,
  _reading: TableReading,
): TablePiece[] {
  return [];
}
