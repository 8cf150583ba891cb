import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useId, useRef, useState, type SyntheticEvent } from 'react';
import { FailureLine } from '../failure-line.tsx';
import { onEscape } from '../on-escape.ts';
import { PassphraseField } from './passphrase-field.tsx';
import { ShowPassphrase } from './show-passphrase.tsx';

interface UnlockFormProps {
  label: string;
  /** What is done with it, and while it is done. */
  action: string;
  busy: string;
  /** Tries it; says why it did not fit, or null. */
  onUnlock: (passphrase: string) => Promise<string | null>;
  onCancel: () => void;
}

/** Asks for the passphrase of something locked, as often as it takes. */
export function UnlockForm({ label, action, busy, onUnlock, onCancel }: UnlockFormProps) {
  const [passphrase, setPassphrase] = useState('');
  const [isShown, setShown] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [message, setMessage] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const said = useId();
  useEffect(() => field.current?.focus(), []);
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (isBusy || passphrase.trim() === '') return;
    setBusy(true);
    setMessage(null);
    const failed = await onUnlock(passphrase);
    setBusy(false);
    setMessage(failed);
    // What was typed stays, to be looked at and mended.
    if (failed !== null) field.current?.select();
  };
  return (
    <Box
      component="form"
      onSubmit={(event: SyntheticEvent) => void submit(event)}
      onKeyDown={onEscape(() => {
        if (!isBusy) onCancel();
      })}
      sx={{ display: 'grid', gap: '0.5rem', maxWidth: '26rem', py: '0.4rem' }}
    >
      <PassphraseField
        label={label}
        value={passphrase}
        onChange={setPassphrase}
        isShown={isShown}
        isNew={false}
        isFaulty={message !== null}
        describedBy={message === null ? undefined : said}
        inputRef={field}
      />
      <div id={said}>{message !== null && <FailureLine message={message} />}</div>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '0.6rem', alignItems: 'center' }}>
        <Button type="submit" variant="contained" color="primary" aria-busy={isBusy}>
          {isBusy ? busy : action}
        </Button>
        <Button disabled={isBusy} onClick={onCancel}>
          Avbryt
        </Button>
        <ShowPassphrase isShown={isShown} onShow={setShown} />
      </Box>
    </Box>
  );
}
