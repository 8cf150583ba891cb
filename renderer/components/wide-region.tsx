import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/**
 * A table or drawing that may be wider than the window: it scrolls in its own region, which the
 * keyboard can reach, and the page itself never scrolls sideways.
 */
export const WideRegion = ({ label, children }: { label: string; children: ReactNode }) => (
  <Box
    component="section"
    aria-label={label}
    tabIndex={0}
    sx={{ overflowX: 'auto', position: 'relative', '@media print': { overflow: 'visible' } }}
  >
    {children}
  </Box>
);
