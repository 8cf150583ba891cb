import Box from '@mui/material/Box';
import { useId, type ReactNode } from 'react';
import { v } from '../app/theme/css-var.ts';

interface LabelledProps {
  label: string;
  /** The control, given the id that its label points to. */
  children: (id: string) => ReactNode;
}

/** A control with its label above, where it is always read. */
export function Labelled({ label, children }: LabelledProps) {
  const id = useId();
  return (
    <Box sx={{ display: 'grid', alignContent: 'start', gap: '0.15rem', minWidth: 0 }}>
      <Box component="label" htmlFor={id} sx={{ fontSize: '0.9375rem', color: v.ink2 }}>
        {label}
      </Box>
      {children(id)}
    </Box>
  );
}
