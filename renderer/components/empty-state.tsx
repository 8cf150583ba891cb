import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { v } from '../app/theme/css-var.ts';

/** What a place says when it has nothing to show: what is missing, and the way on. */
export const EmptyState = ({ text, children }: { text: string; children?: ReactNode }) => (
  <Box sx={{ p: '2.5rem 1.75rem', maxWidth: '40rem' }}>
    <Typography variant="reading" component="p" sx={{ color: v.ink2, mb: 4 }}>
      {text}
    </Typography>
    {children}
  </Box>
);
