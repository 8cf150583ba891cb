import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { v } from '../../app/theme/css-var.ts';

interface NoteGroupProps {
  title: string;
  count: number;
  /** '' where the title says it all. */
  explanation: string;
  children: ReactNode;
}

/** Notes of a file with which the same is done, and what that is. */
export const NoteGroup = ({ title, count, explanation, children }: NoteGroupProps) => (
  <section>
    <Typography variant="h4" component="h3">
      {title}{' '}
      <Box component="span" sx={{ fontWeight: 400, color: v.ink2 }}>
        {count}
      </Box>
    </Typography>
    {explanation !== '' && (
      <Box sx={{ color: v.ink2, fontSize: '0.9375rem', mb: '0.3rem' }}>{explanation}</Box>
    )}
    {children}
  </section>
);

/** The notes of a group. */
export const NoteRows = ({ children }: { children: ReactNode }) => (
  <Box component="ul" sx={{ borderBottom: `1px solid ${v.line}` }}>
    {children}
  </Box>
);

/** What kind of note it is. */
export const NoteLabel = ({ label }: { label: string }) => (
  <Box sx={{ color: v.hand, fontWeight: 600 }}>{label}</Box>
);

/** One note: its label, and what else is told of it. */
export const NoteRow = ({ label, children }: { label: string | null; children: ReactNode }) => (
  <Box
    component="li"
    sx={{ borderTop: `1px solid ${v.line}`, py: '0.5rem', overflowWrap: 'anywhere' }}
  >
    {label !== null && <NoteLabel label={label} />}
    {children}
  </Box>
);

/** Where a note stands, whose it is and since when. */
export const NoteSource = ({ children }: { children: ReactNode }) => (
  <Box
    component="span"
    sx={{
      display: 'flex',
      flexWrap: 'wrap',
      columnGap: '0.9rem',
      color: v.ink2,
      fontSize: '0.9375rem',
    }}
  >
    {children}
  </Box>
);
