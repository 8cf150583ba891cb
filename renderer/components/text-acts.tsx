import Box from '@mui/material/Box';
import type { SxProps, Theme } from '@mui/material/styles';
import type { ReactNode } from 'react';

const base = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  columnGap: '1rem',
} as const;

/** What one can do with a thing, as words side by side under it. */
export const TextActs = ({
  children,
  sx = {},
  ...marks
}: {
  children: ReactNode;
  sx?: SxProps<Theme>;
  /** See `ACTS`. */
  'data-acts'?: true;
}) => (
  <Box {...marks} sx={[base, ...(Array.isArray(sx) ? sx : [sx])]}>
    {children}
  </Box>
);
