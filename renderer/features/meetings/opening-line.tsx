import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { SxProps, Theme } from '@mui/material/styles';
import { useId, useState, type ReactNode } from 'react';
import { Spoken } from '../../components/change/spoken.tsx';

interface OpeningLineProps {
  /** What is known so far, or what can be said. */
  words: string;
  /** Whose line it is, for those who cannot see where it stands. */
  spoken: string;
  /** Of the line, and of its fields, which are a grid. */
  sx: SxProps<Theme>;
  fieldsSx: SxProps<Theme>;
  /** The fields it opens into. */
  children: ReactNode;
}

const line = { textAlign: 'left', whiteSpace: 'normal', overflowWrap: 'anywhere' } as const;

/** A line that says what is known of something and opens into the fields where it is said. */
export function OpeningLine({ words, spoken, sx, fieldsSx, children }: OpeningLineProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <Button
        variant="text"
        size="small"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
        sx={[line, ...(Array.isArray(sx) ? sx : [sx])]}
      >
        {words}
        <Spoken>{spoken}</Spoken>
      </Button>
      <Box
        id={id}
        hidden={!isOpen}
        sx={[
          { display: isOpen ? 'grid' : 'none', gap: '0.6rem' },
          ...(Array.isArray(fieldsSx) ? fieldsSx : [fieldsSx]),
        ]}
      >
        {isOpen && children}
      </Box>
    </>
  );
}
