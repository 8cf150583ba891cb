import { slim, v } from '../../app/theme/css-var.ts';
import { sans } from '../../app/theme/tokens.ts';
import type { TableShape } from './table-cells.ts';

/** A figure of eight signs ('−12 025,3') and the gap after it. */
const NARROWEST_FIGURE = '4.6rem';

const asBlocks = { '& table, & thead, & tbody': { display: 'block' } };

/** What is empty takes no line of its own. */
const nothing = { display: 'none' };

/** The row's name over its figures, which stay in columns under their headings. */
const figures = (columns: number) => ({
  ...asBlocks,
  '& tr': {
    display: 'grid',
    gridTemplateColumns: `repeat(${Math.max(1, columns - 1)}, minmax(${NARROWEST_FIGURE}, 1fr))`,
  },
  '& td, & th': { minWidth: 0, hyphens: 'auto' },
  '& td:first-of-type, & th:first-of-type': {
    gridColumn: '1 / -1',
    paddingBottom: 0,
    paddingRight: 0,
    borderBottom: 0,
  },
  '& td:not(:first-of-type)': { paddingTop: '0.15rem' },
  '& [data-empty]:first-of-type': nothing,
  '& tr[data-name-only] td:not(:first-of-type)': { fontSize: 0, paddingBottom: 0 },
});

/** Cell after cell, each under its column's heading in small. */
const words = {
  ...asBlocks,
  '& thead': { position: 'absolute', clipPath: 'inset(50%)', width: 1, height: 1 },
  '& tr, & td': { display: 'block' },
  '& td': { minWidth: 0, padding: '0.35rem 0 0', borderBottom: 0, hyphens: 'auto' },
  '& td[data-head]::before': {
    content: 'attr(data-head)',
    display: 'block',
    font: `400 0.9375rem/1.3 ${sans}`,
    color: v.ink2,
  },
  '& [data-empty]': nothing,
  '& tr': { paddingBottom: 'var(--cell-pad)', borderBottom: `1px solid ${v.line}` },
};

/**
 * A table where its columns would break their words: in a slim window its rows are stacked, so that
 * nothing is broken and nothing scrolls sideways.
 */
export const stacked = (shape: TableShape, columns: number) => ({
  [slim]: shape === 'figures' ? figures(columns) : words,
});
