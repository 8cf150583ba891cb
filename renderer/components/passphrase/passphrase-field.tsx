import OutlinedInput from '@mui/material/OutlinedInput';
import type { Ref } from 'react';
import { LONGEST_PASSPHRASE } from '../../../shared/lock/passphrase.ts';
import { Labelled } from '../labelled.tsx';

interface PassphraseFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Seen as it is typed. */
  isShown: boolean;
  /** One that is chosen now, or one that is known: what a keeper of passwords is to do. */
  isNew: boolean;
  /** The id of what is said about it. */
  describedBy?: string | undefined;
  isFaulty?: boolean;
  inputRef?: Ref<HTMLInputElement>;
}

/** A passphrase as it is typed; nothing is corrected, capitalised or looked up in it. */
export const PassphraseField = (props: PassphraseFieldProps) => {
  const { label, value, onChange, isShown, isNew, describedBy, isFaulty = false, inputRef } = props;
  return (
    <Labelled label={label}>
      {(id) => (
        <OutlinedInput
          id={id}
          type={isShown ? 'text' : 'password'}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          autoComplete={isNew ? 'new-password' : 'current-password'}
          error={isFaulty}
          inputRef={inputRef}
          inputProps={{
            maxLength: LONGEST_PASSPHRASE,
            spellCheck: false,
            autoCapitalize: 'none',
            autoCorrect: 'off',
            'aria-describedby': describedBy,
          }}
          sx={{ minWidth: 0 }}
        />
      )}
    </Labelled>
  );
};
