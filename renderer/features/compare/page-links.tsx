import Box from '@mui/material/Box';
import { addressOf, readingAt } from '../../app/route.ts';
import { v } from '../../app/theme/css-var.ts';

/** Where a plan prints a part of it. */
export interface PrintedPlace {
  planId: string;
  year: string;
  /** As an address names it: 'risk:r1', 'indicator:8:3'. */
  part: string;
  page: number | null;
}

/** Where something is printed, each plan one press away. */
export const PageLinks = ({ places }: { places: readonly PrintedPlace[] }) => (
  <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: '1rem', fontSize: '0.9375rem' }}>
    {places.map(({ planId, year, part, page }) => (
      <Box
        key={planId}
        component="a"
        href={addressOf(readingAt(planId, { part }))}
        sx={{
          color: v.hand,
          // High enough to be hit.
          lineHeight: '1.5rem',
          minHeight: '1.5rem',
          display: 'inline-block',
          textDecoration: 'none',
          '&:hover': { textDecoration: 'underline' },
        }}
      >
        Planen {year}
        {page === null ? '' : `, s. ${page}`}
      </Box>
    ))}
  </Box>
);
