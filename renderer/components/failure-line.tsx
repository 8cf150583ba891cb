import Box from '@mui/material/Box';
import { v } from '../app/theme/css-var.ts';
import { Icon } from './icon.tsx';

/** What went wrong, in the words the backend gave. Spoken at once by screen readers. */
export const FailureLine = ({ message }: { message: string }) => (
  <Box
    role="alert"
    sx={{ display: 'flex', gap: '0.5rem', alignItems: 'baseline', color: v.err, py: '0.5rem' }}
  >
    <Icon name="warning" />
    <span>{message}</span>
  </Box>
);
