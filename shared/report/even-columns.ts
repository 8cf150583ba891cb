/** What is known of a column when its width is shared out, in any unit. */
export interface SharedColumn {
  width: number;
  /** Room for its longest word. */
  least: number;
  isNumber: boolean;
}

/** Widths as alike as their least ones allow; together `total`. */
function evened(leasts: readonly number[], total: number): number[] {
  const fixed = new Set<number>();
  for (;;) {
    const taken = [...fixed].reduce((sum, at) => sum + leasts[at]!, 0);
    const even = (total - taken) / (leasts.length - fixed.size);
    const over = leasts.flatMap((least, at) => (!fixed.has(at) && least > even ? [at] : []));
    if (over.length === 0 || fixed.size + over.length === leasts.length)
      return leasts.map((least, at) => (fixed.has(at) ? least : even));
    for (const at of over) fixed.add(at);
  }
}

/**
 * Widths with the columns of figures as alike as their longest words allow, together as wide as
 * before: figures are read across.
 */
export function evenColumns(columns: readonly SharedColumn[]): number[] {
  const figures = columns.filter(({ isNumber }) => isNumber);
  const widths = evened(
    figures.map(({ least }) => least),
    figures.reduce((sum, { width }) => sum + width, 0),
  );
  return columns.map((one) => (one.isNumber ? widths[figures.indexOf(one)]! : one.width));
}
