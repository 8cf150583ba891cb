/** Decimals with which a cell is printed: 1 for '-8 144,9'. */
export function decimalsOf(cell: string): number {
  return /,(\d+)\D*$/u.exec(cell)?.[1]?.length ?? 0;
}

/** A computed figure as Swedish documents print it: '−8 144,9'. */
export function swedishFigure(value: number, decimals: number): string {
  const [whole = '0', part] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, '\u00a0');
  const isZero = Number(value.toFixed(decimals)) === 0;
  return `${value < 0 && !isZero ? '−' : ''}${grouped}${part === undefined ? '' : `,${part}`}`;
}

/** The title a table is spoken of by: '”Resultatbudget” (4.4)'. */
export function tableName({ title, section }: { title: string; section: string | null }): string {
  const number = section !== null && /^\d/u.test(section) && !title.startsWith(section);
  return `”${title}”${number ? ` (${section})` : ''}`;
}

/** How many times larger the larger of two figures is: 1 when they are equal. Neither may be 0. */
export const timesApart = (a: number, b: number): number => Math.max(a / b, b / a);

/**
 * Amounts of one matter, told in two places, are no more times apart than this; further apart they are
 * of two matters by a like name.
 */
export const SAME_SIZE = 1.35;

/** What a computer's sums of decimal fractions may be off by: figures this near each other are equal. */
export const SUM_ERROR = 1e-9;
