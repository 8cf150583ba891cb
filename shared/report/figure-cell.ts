import type { TableCell } from './report.ts';
import { textCell } from './blocks.ts';

/** Digits after the decimal comma as printed: '1 234,5' has one. */
const decimalsOf = (printed: string): number =>
  Math.min(6, /,(\d+)\s*%?$/u.exec(printed.trim())?.[1]?.length ?? 0);

/** A figure of a plan's table: a number with the decimals it is printed with, else its text. */
export function figureCell(value: number | null, printed: string): TableCell {
  if (value === null) return textCell(printed);
  const percent = printed.trim().endsWith('%') ? { unit: '%' } : {};
  return { kind: 'number', value, decimals: decimalsOf(printed), ...percent };
}

/** How much a figure changed, with its sign and the decimals of the printed one. */
export const changeCell = (change: number, printed: string): TableCell => ({
  kind: 'number',
  value: change,
  decimals: decimalsOf(printed),
  isSigned: true,
});
