import { narrow, v } from '../../../app/theme/css-var.ts';

/** How a row of a revision's changes is laid out: what kind of change, and beside it the change. */
export const revisionRow = {
  display: 'grid',
  gridTemplateColumns: '10rem minmax(0, 1fr)',
  gap: '0.25rem 1.25rem',
  borderTop: `1px solid ${v.line}`,
  py: '0.6rem',
  [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
} as const;
