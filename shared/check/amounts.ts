import type { BudgetRow } from '../plan/plan.ts';
import { parseFigure } from '../text/number.ts';
import { COUNT_WORD_PATTERN, countOf } from '../text/number-word.ts';
import { SUM_ERROR } from './figure.ts';

/** An amount of money in running text, in million kronor, and how exactly it is printed. */
export interface Amount {
  millions: number;
  /** The last printed digit's worth in million kronor: 0.1 for '37,5 miljoner', 10 for '1 190'. */
  step: number;
  printed: string;
  index: number;
}

const UNITS: readonly { pattern: string; worth: number }[] = [
  { pattern: 'miljarder?', worth: 1000 },
  { pattern: 'miljoner|miljon|mnkr|mkr|mn kr|msek', worth: 1 },
  { pattern: 'tkr|tusen kronor|kkr', worth: 0.001 },
];
const AMOUNT = new RegExp(
  `([-–−+]?\\s?\\d{1,3}(?:[ \\u00a0]\\d{3})+(?:,\\d+)?|[-–−+]?\\s?\\d+(?:,\\d+)?|(?<!\\p{L})${COUNT_WORD_PATTERN})\\s(${UNITS.map((u) => u.pattern).join('|')})(?!\\p{L})`,
  'giu',
);

/** The amounts that a text states, in order. */
export function amountsIn(text: string): Amount[] {
  return [...text.matchAll(AMOUNT)].flatMap((match): Amount[] => {
    const [printed, figure = '', unit = ''] = match;
    const value = parseFigure(figure.trim().replace(/^([-–−+])\s/u, '$1')) ?? countOf(figure);
    const worth = UNITS.find(({ pattern }) =>
      new RegExp(`^(?:${pattern})$`, 'iu').test(unit),
    )?.worth;
    if (value === null || worth === undefined) return [];
    return [{ millions: value * worth, step: stepOf(figure) * worth, printed, index: match.index }];
  });
}

function stepOf(figure: string): number {
  const decimals = /,(\d+)/u.exec(figure)?.[1]?.length ?? 0;
  if (decimals > 0) return 10 ** -decimals;
  const zeros = /0*$/u.exec(figure.replace(/\D/gu, ''))?.[0].length ?? 0;
  return 10 ** zeros;
}

/** What a figure in a table is worth in million kronor; null when the unit is no money. */
export function worthOf(unit: string | null): number | null {
  if (unit === null) return null;
  if (/^(?:mnkr|mkr|msek|miljoner|mn)/iu.test(unit)) return 1;
  if (/^(?:tkr|kkr|tusen)/iu.test(unit)) return 0.001;
  return /^miljard/iu.test(unit) ? 1000 : null;
}

/**
 * Whether a table's figure, each unit of it worth so many millions, is an amount of the text, as exactly
 * as that is printed; of which sign either is does not matter.
 */
export const isAmount = (
  value: number | null,
  worth: number,
  { millions, step }: Pick<Amount, 'millions' | 'step'>,
): boolean =>
  value !== null && Math.abs(Math.abs(value) * worth - Math.abs(millions)) <= step / 2 + SUM_ERROR;

/** Whether any cell of a row is the amount. */
export const hasAmount = (
  { values }: Pick<BudgetRow, 'values'>,
  worth: number,
  amount: Pick<Amount, 'millions' | 'step'>,
): boolean => values.some((value) => isAmount(value, worth, amount));
