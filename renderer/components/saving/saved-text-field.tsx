import OutlinedInput from '@mui/material/OutlinedInput';
import { useState } from 'react';
import type { Saved } from './retry.ts';
import { useAutosave } from './use-autosave.ts';

interface SavedTextFieldProps {
  id: string;
  value: string;
  onSave: (value: string) => Promise<Saved>;
  placeholder?: string;
  autoComplete?: string;
}

/** A field that saves itself: while one writes, when it is left, and when its place is. */
export function SavedTextField({ id, value, onSave, ...rest }: SavedTextFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const { change, flush } = useAutosave(
    ({ words }: { words: string }) => onSave(words),
    ({ words }) => ({ what: 'Inställning', words }),
  );
  return (
    <OutlinedInput
      id={id}
      fullWidth
      value={typed ?? value}
      onChange={(event) => {
        setTyped(event.target.value);
        change({ words: event.target.value });
      }}
      onBlur={() => void flush()}
      inputProps={{ maxLength: 200 }}
      {...rest}
    />
  );
}
