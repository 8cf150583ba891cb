import type { SourceLine } from '../../source/source.ts';
import { cellTextOf, isOneValue } from './cell-lines.ts';
import { looseLine } from './loose-table-block.ts';
import { valueCells } from './loose-table-values.ts';

/** Amounts and shares, and no words. */
const VALUES_ONLY = /^[-–−\d ,%]{3,80}$/u;

/** The values of a line that holds nothing else, in their order; null where it holds other words. */
export function valuesOn(line: SourceLine): SourceLine[] | null {
  const text = cellTextOf(line);
  if (isOneValue(text)) return [line];
  if (!VALUES_ONLY.test(text)) return null;
  const cells = valueCells(text);
  return cells === null || !cells.every((one) => isOneValue(one) && ENDS.test(one))
    ? null
    : cells.map((one) => looseLine(line, one));
}

/** A decimal or a sign of percent: '222 225' may be one figure or two. */
const ENDS = /,\d+$|%$/u;
