import Box from '@mui/material/Box';
import { useId, type ReactNode } from 'react';
import { v } from '../../../app/theme/css-var.ts';

/** A line of what the document is about: its name above its control, which needs the whole width. */
export function SubjectRow({
  name,
  children,
}: {
  name: string;
  children: (id: string) => ReactNode;
}) {
  const id = useId();
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr)',
        gap: '0.25rem',
        mb: '0.5rem',
      }}
    >
      <Box component="label" htmlFor={id} sx={{ color: v.ink2, fontSize: '0.9375rem' }}>
        {name}
      </Box>
      {children(id)}
    </Box>
  );
}
