import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useRef, useState } from 'react';
import type { BackupStatus } from '../../../../shared/contract/contract.ts';
import { whenWords } from '../../../app/backup-words.ts';
import { v } from '../../../app/theme/css-var.ts';
import { FailureLine } from '../../../components/failure-line.tsx';
import { restoreCopy } from './restore-copy.ts';
import { DAY_MS } from '../../../../shared/text/day-ms.ts';

type Restored = NonNullable<BackupStatus['restored']>;

/** As long the way back stands first; later it is found in the list. */
const SHOWN_FOR_MS = 14 * DAY_MS;
/** The window has just started anew after it: one is told at once. */
const JUST_NOW_MS = 30_000;

const words = ({ wentBack, createdAt, at }: Restored): string =>
  wentBack
    ? `Du gick tillbaka till det som fanns före återställningen (${whenWords(at)}).`
    : `Allt är som i säkerhetskopian från ${whenWords(createdAt)}. Den återställdes ${whenWords(at)}.`;

/** What was restored last, and the way back to what was there before it. */
export function LastRestore({ restored }: { restored: Restored }) {
  const [message, setMessage] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const line = useRef<HTMLElement>(null);
  const [age] = useState(() => Date.now() - Date.parse(restored.at));
  useEffect(() => {
    if (age > JUST_NOW_MS) return;
    line.current?.focus();
    line.current?.scrollIntoView({ block: 'center' });
  }, [age]);
  const { before } = restored;
  if (age > SHOWN_FOR_MS) return null;
  const goBack = async (name: string) => {
    setBusy(true);
    setMessage(await restoreCopy({ kind: 'before', name }));
    setBusy(false);
  };
  return (
    <Box
      ref={line}
      tabIndex={-1}
      component="output"
      sx={{ display: 'block', borderLeft: `3px solid ${v.hand}`, pl: '0.9rem', py: '0.2rem' }}
    >
      <Box component="p" sx={{ fontWeight: 600 }}>
        {words(restored)}
      </Box>
      {before !== null && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '0.4rem 0.9rem', alignItems: 'center' }}>
          <span>Det som fanns innan är sparat.</span>
          <Button size="small" disabled={isBusy} onClick={() => void goBack(before)}>
            {isBusy ? 'Går tillbaka …' : 'Gå tillbaka till det'}
          </Button>
        </Box>
      )}
      {message !== null && <FailureLine message={message} />}
    </Box>
  );
}
