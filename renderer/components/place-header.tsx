import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { narrow, v } from '../app/theme/css-var.ts';

interface PlaceHeaderProps {
  title: string;
  /** One line beside the title: what the place answers, or where one is. */
  sub?: ReactNode;
  /** Before the title: a way back. */
  before?: ReactNode;
  tabs?: ReactNode;
  actions?: ReactNode;
}

/** One height for all that stands in a head, whatever it is: buttons of two sizes beside each other look torn. */
const oneHeight = {
  '& .MuiButton-root': { minHeight: '2rem', py: '0.1rem', px: '0.7rem' },
  '& .MuiInputBase-root': { minHeight: '2rem', fontSize: '0.9375rem' },
} as const;

/** Ways to elsewhere lead nowhere on paper. In a narrow window they have lines of their own, below what can be done. */
const onScreen = {
  alignSelf: 'stretch',
  display: 'flex',
  minWidth: 0,
  [narrow]: { order: 1, flexBasis: '100%' },
  '@media print': { display: 'none' },
} as const;

/** The head of a place: its name, what it says first, and what one can do there. */
export const PlaceHeader = ({ title, sub, before, tabs, actions }: PlaceHeaderProps) => (
  <Box
    component="header"
    sx={{
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      minHeight: '3.75rem',
      py: tabs === undefined ? '0.4rem' : 0,
      ...oneHeight,
      px: '1.75rem',
      columnGap: '1.25rem',
      borderBottom: `1px solid ${v.line}`,
      flex: 'none',
      [narrow]: {
        px: '1rem',
        pt: '0.5rem',
        // Tabs stand on the line below them.
        pb: tabs === undefined ? '0.5rem' : 0,
        gap: '0.25rem 0.75rem',
        minHeight: 0,
      },
    }}
  >
    {before}
    <Typography variant="h2" component="h1" sx={{ letterSpacing: '-.01em' }}>
      {title}
    </Typography>
    {tabs !== undefined && <Box sx={onScreen}>{tabs}</Box>}
    {sub !== undefined && (
      <Typography
        variant="body2"
        sx={{
          color: v.ink2,
          minWidth: 0,
          flex: '1 1 8rem',
          // As wide as its words: what is long takes a line of its own instead of a thin column.
          [narrow]: { flex: '1 1 auto' },
        }}
      >
        {sub}
      </Typography>
    )}
    {actions !== undefined && (
      <Box
        sx={{
          ml: 'auto',
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          gap: '0.6rem',
          py: '0.4rem',
          [narrow]: { py: '0.15rem', gap: '0.4rem 0.5rem' },
          '@media print': { display: 'none' },
        }}
      >
        {actions}
      </Box>
    )}
  </Box>
);
