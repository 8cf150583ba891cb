import Button from '@mui/material/Button';
import { useState } from 'react';
import { call } from '../../client/call.ts';

interface TryAgainProps {
  /** The answer that was not had in time; another one says that the new try is over. */
  about: object;
}

/** What was given up because it took too long is tried again: only by a person's word. */
export function TryAgain({ about }: TryAgainProps) {
  const [asked, setAsked] = useState<object | null>(null);
  const isTrying = asked === about;
  return (
    <Button
      size="small"
      aria-busy={isTrying}
      onClick={() => {
        if (isTrying) return;
        setAsked(about);
        void call('thoughts.retry', {}).then(({ ok }) => {
          if (!ok) setAsked(null);
        });
      }}
    >
      {isTrying ? 'Försöker …' : 'Försök igen'}
    </Button>
  );
}

/** The way on from a failure that may pass. */
export const TryAgainAfter = ({ error }: { error: { code: string } }) =>
  error.code === 'unavailable' ? <TryAgain about={error} /> : null;
