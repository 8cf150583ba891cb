import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { narrow, v } from '../../app/theme/css-var.ts';
import { serif } from '../../app/theme/tokens.ts';

interface YearRowProps {
  /** Read aloud: the year and what is said of it. */
  label: string;
  head: ReactNode;
  /** Under the year: where it stands. */
  place?: ReactNode;
  children: ReactNode;
}

/** A year of a thread: the year to the left, what it says to the right. */
export const YearRow = ({ label, head, place, children }: YearRowProps) => (
  <Box
    component="section"
    aria-label={label}
    sx={{
      display: 'grid',
      gridTemplateColumns: '5.5rem minmax(0, 1fr)',
      gap: '1.25rem',
      padding: '1rem 0',
      borderTop: `1px solid ${v.line}`,
      [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)', gap: '0.4rem' },
    }}
  >
    <Box sx={{ color: v.ink2, fontSize: '0.9375rem' }}>
      <Box component="h3" sx={{ font: `500 1.4375rem/1.2 ${serif}`, color: v.ink }}>
        {head}
      </Box>
      {place}
    </Box>
    <div>{children}</div>
  </Box>
);
