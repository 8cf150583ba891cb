import Box from '@mui/material/Box';
import OutlinedInput from '@mui/material/OutlinedInput';
import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { v } from '../app/theme/css-var.ts';
import { Labelled } from './labelled.tsx';

/** What is typed, read as something it can be said in several ways. */
export interface ReadFieldProps {
  label: string;
  /** What it is read as; '' for nothing. */
  value: string;
  /** Given '' for what cannot be read. */
  onChange: (value: string) => void;
}

interface Reading extends ReadFieldProps {
  /** Null for what cannot be read. */
  read: (typed: string) => string | null;
  /** The value as it is written when nobody types. */
  shown: string;
  placeholder: string;
  /** What to do about words that cannot be read. */
  wrong: string;
  /** In the field after what is typed. */
  end?: ReactNode;
  onKeyDown?: (event: KeyboardEvent) => void;
}

/**
 * A field for what the system would ask for in a way of its own, by the language the browser was
 * installed in: typed as one says it, tidied when one leaves it, with a word when it cannot be read.
 */
export function ReadField(props: Reading) {
  const { label, value, onChange, read, shown, placeholder, wrong, end, onKeyDown } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  const [seen, setSeen] = useState(value);
  const wrongId = useId();
  const readTyped = (text: string): string | null => (text.trim() === '' ? '' : read(text));
  // Changed by something else than the typing.
  if (seen !== value) {
    setSeen(value);
    if (typed !== null && readTyped(typed) !== value && value !== '') setTyped(null);
  }
  const leave = () => {
    const isRead = typed === null || readTyped(typed) !== null;
    setWrong(!isRead);
    if (isRead) setTyped(null);
  };
  return (
    <Labelled label={label}>
      {(id) => (
        <div>
          <OutlinedInput
            id={id}
            fullWidth
            value={typed ?? shown}
            onChange={(event) => {
              setTyped(event.target.value);
              setWrong(false);
              onChange(readTyped(event.target.value) ?? '');
            }}
            onBlur={leave}
            onKeyDown={onKeyDown}
            placeholder={placeholder}
            endAdornment={end}
            // A day has its ten figures, whatever stands beside them.
            sx={{
              pr: end === undefined ? 0 : '0.5rem',
              '& > input': {
                width: 0,
                flex: '1 1 4.75rem',
                minWidth: end === undefined ? 0 : '4.75rem',
                ...(end !== undefined && { pr: '0.25rem' }),
              },
            }}
            error={isWrong}
            inputProps={{
              autoComplete: 'off',
              maxLength: 40,
              'aria-invalid': isWrong,
              ...(isWrong ? { 'aria-describedby': wrongId } : {}),
            }}
          />
          {isWrong && (
            <Box id={wrongId} role="alert" sx={{ color: v.err, fontSize: '0.9375rem' }}>
              {wrong}
            </Box>
          )}
        </div>
      )}
    </Labelled>
  );
}
