import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import type { Ref } from 'react';
import { Icon } from '../../../components/icon.tsx';

/** What one asks first: what became of SPOT, or of Nr 11. Narrows the pairs as one types. */
export function AskField({
  text,
  onText,
  fieldRef,
}: {
  text: string;
  onText: (text: string) => void;
  fieldRef: Ref<HTMLInputElement>;
}) {
  return (
    <TextField
      size="small"
      hiddenLabel
      inputRef={fieldRef}
      value={text}
      onChange={(event) => onText(event.target.value)}
      placeholder="Vad hände med …?"
      slotProps={{
        htmlInput: { 'aria-label': 'Visa uppdrag med ordet eller numret' },
        input: {
          startAdornment: (
            <InputAdornment position="start">
              <Icon name="search" />
            </InputAdornment>
          ),
        },
      }}
      sx={{ width: '15rem', maxWidth: '100%' }}
    />
  );
}
