import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { narrow, v } from '../app/theme/css-var.ts';

/** The filters over a list, side by side as long as there is room. */
export const FilterToolbar = ({ children }: { children: ReactNode }) => (
  <Box
    role="toolbar"
    aria-label="Filter"
    sx={{
      display: 'flex',
      flexWrap: 'wrap',
      gap: '0.4rem',
      alignItems: 'center',
      padding: '0.75rem 1.75rem',
      borderBottom: `1px solid ${v.line}`,
      flex: 'none',
      [narrow]: { padding: '0.6rem 1rem' },
    }}
  >
    {children}
  </Box>
);
