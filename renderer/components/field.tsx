import OutlinedInput from '@mui/material/OutlinedInput';
import type { Ref } from 'react';
import { focusOnMount } from './focus-on-mount.ts';
import { Labelled } from './labelled.tsx';

interface FieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  placeholder?: string;
  multiline?: boolean;
  inputRef?: Ref<HTMLInputElement>;
  /** Words to choose among; others can be typed. */
  suggestions?: readonly string[];
  /** True when one comes here to write in it at once. */
  isFirst?: boolean;
}

/** A field with its label above. */
export const Field = ({
  label,
  value,
  onChange,
  isFirst,
  suggestions = [],
  ...rest
}: FieldProps) => (
  <Labelled label={label}>
    {(id) => (
      <>
        <OutlinedInput
          id={id}
          {...(isFirst ? { inputRef: focusOnMount } : {})}
          {...(suggestions.length > 0 ? { inputProps: { list: `${id}-ord` } } : {})}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          {...rest}
          sx={{ minWidth: 0, '&.MuiInputBase-multiline': { p: 0 } }}
        />
        {suggestions.length > 0 && (
          <datalist id={`${id}-ord`}>
            {suggestions.map((words) => (
              <option key={words} value={words}>
                {words}
              </option>
            ))}
          </datalist>
        )}
      </>
    )}
  </Labelled>
);
