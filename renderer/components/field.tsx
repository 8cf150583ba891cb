import Box from '@mui/material/Box';
import OutlinedInput from '@mui/material/OutlinedInput';
import { useId, type Ref } from 'react';
import { focusOnMount } from './focus-on-mount.ts';
import { v } from '../app/theme/css-var.ts';

interface FieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  type?: 'text' | 'date' | 'time';
  placeholder?: string;
  multiline?: boolean;
  inputRef?: Ref<HTMLInputElement>;
  /** True when one comes here to write in it at once. */
  isFirst?: boolean;
}

/** A field with its label above, where it is always read. */
export function Field({ label, value, onChange, type = 'text', isFirst, ...rest }: FieldProps) {
  const id = useId();
  return (
    <Box sx={{ display: 'grid', gap: '0.15rem', minWidth: 0 }}>
      <Box component="label" htmlFor={id} sx={{ fontSize: '0.9375rem', color: v.ink2 }}>
        {label}
      </Box>
      <OutlinedInput
        id={id}
        type={type}
        {...(isFirst ? { inputRef: focusOnMount } : {})}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        {...rest}
        sx={{ minWidth: 0, '&.MuiInputBase-multiline': { p: 0 } }}
      />
    </Box>
  );
}
