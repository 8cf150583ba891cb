import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import type { NotePart } from '../../../shared/note/note.ts';
import { useSource } from './use-source.ts';

interface SourcedProps {
  planId: string;
  kind: NotePart['kind'];
  partKey: string;
  children: ReactNode;
}

/** The words of a part of a plan: what is copied of them says where they stand. */
export function Sourced({ planId, kind, partKey, children }: SourcedProps) {
  const source = useSource(planId, { kind, key: partKey });
  return (
    <Box component="span" {...source}>
      {children}
    </Box>
  );
}
