import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { v } from '../app/theme/css-var.ts';
import { scrollShadow } from './scroll-shadow.ts';

/**
 * A table or drawing that may be wider than the window: it scrolls in its own region, which the
 * keyboard can reach, and the page itself never scrolls sideways.
 */
export const WideRegion = ({ label, children }: { label: string; children: ReactNode }) => (
  <Box
    component="section"
    aria-label={label}
    tabIndex={0}
    sx={{ ...scrollShadow(v.sheet), position: 'relative' }}
  >
    {children}
  </Box>
);
