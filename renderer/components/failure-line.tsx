import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { v } from '../app/theme/css-var.ts';
import { Icon } from './icon.tsx';

interface FailureLineProps {
  message: string;
  /** What one can do about it here. */
  act?: ReactNode;
}

/** What went wrong, in the words the backend gave. Spoken at once by screen readers. */
export const FailureLine = ({ message, act }: FailureLineProps) => (
  <Box
    role="alert"
    sx={{ display: 'flex', gap: '0.5rem', alignItems: 'baseline', color: v.err, py: '0.5rem' }}
  >
    <Icon name="warning" />
    <span>{message}</span>
    {act}
  </Box>
);
