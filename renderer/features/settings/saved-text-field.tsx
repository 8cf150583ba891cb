import OutlinedInput from '@mui/material/OutlinedInput';
import { useCallback, useEffect, useRef, useState } from 'react';

/** A pause in the typing; within the two seconds that are promised. */
const PAUSE_MS = 500;

interface SavedTextFieldProps {
  id: string;
  value: string;
  onSave: (value: string) => void;
  placeholder?: string;
}

/** A field that saves itself: after a pause, when it is left, and when its place is. */
export function SavedTextField({ id, value, onSave, placeholder }: SavedTextFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const latest = useRef<{ typed: string | null; save: (value: string) => void }>({
    typed: null,
    save: onSave,
  });
  useEffect(() => {
    latest.current = { typed, save: onSave };
  });
  const save = useCallback(() => {
    const { typed: words, save: keep } = latest.current;
    latest.current.typed = null;
    if (words !== null) keep(words);
  }, []);
  useEffect(() => {
    if (typed === null) return undefined;
    const timer = setTimeout(save, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, save]);
  useEffect(() => save, [save]);
  return (
    <OutlinedInput
      id={id}
      fullWidth
      value={typed ?? value}
      placeholder={placeholder ?? ''}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={save}
      inputProps={{ maxLength: 200 }}
    />
  );
}
