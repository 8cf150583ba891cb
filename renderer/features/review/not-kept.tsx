import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { v } from '../../app/theme/css-var.ts';
import { Spoken } from '../../components/change/spoken.tsx';
import type { KeptWords } from './use-kept-words.ts';

interface NotKeptProps {
  /** What the field is called. */
  label: string;
  typing: KeptWords;
  /** The buttons go with what they speak of: the keyboard has to be somewhere. */
  onDone: () => void;
}

/** Under a field: why its words are no correction yet, and the two ways on. */
export function NotKept({ label, typing, onDone }: NotKeptProps) {
  const { failure, insist, drop } = typing;
  if (failure === null) return null;
  const button = { px: 0, minWidth: 0, minHeight: '1.5rem', fontSize: 'inherit' };
  return (
    <Box sx={{ color: v.err, display: 'flex', flexWrap: 'wrap', columnGap: '0.9rem' }}>
      <Box role="alert" sx={{ overflowWrap: 'anywhere' }}>
        {failure}
      </Box>
      <Button variant="text" size="small" sx={button} onClick={() => void insist().then(onDone)}>
        Försök igen<Spoken>: {label}</Spoken>
      </Button>
      <Button
        variant="text"
        size="small"
        sx={button}
        onClick={() => {
          onDone();
          drop();
        }}
      >
        Ta bort det skrivna<Spoken>: {label}</Spoken>
      </Button>
    </Box>
  );
}
