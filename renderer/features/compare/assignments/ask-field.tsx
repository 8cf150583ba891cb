import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useId, type Ref } from 'react';

interface AskFieldProps {
  text: string;
  /** Something one may ask for in these plans ('SPOT'). */
  example: string;
  onText: (text: string) => void;
  fieldRef: Ref<HTMLInputElement>;
}

/** What one asks first: what became of SPOT, or of Nr 11. Narrows the pairs as one types. */
export function AskField({ text, example, onText, fieldRef }: AskFieldProps) {
  const id = useId();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '0.25rem 0.6rem' }}>
      <Typography variant="h3" component="label" htmlFor={id}>
        Vad blev det av
      </Typography>
      {/* The field gives way, so that the question mark is never left on a line of its own. */}
      <Box sx={{ display: 'flex', alignItems: 'center', gap: '0.6rem', minWidth: 0 }}>
        <TextField
          id={id}
          size="small"
          hiddenLabel
          inputRef={fieldRef}
          value={text}
          onChange={(event) => onText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onText('');
          }}
          placeholder={example === '' ? 'ord eller nummer' : `till exempel ${example}`}
          sx={{ flex: '0 1 14rem' }}
        />
        <Typography variant="h3" component="span" aria-hidden>
          ?
        </Typography>
      </Box>
    </Box>
  );
}
