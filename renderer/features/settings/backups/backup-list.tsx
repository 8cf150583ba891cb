import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { BackupCopy } from '../../../../shared/contract/contract.ts';
import { v } from '../../../app/theme/css-var.ts';
import { useQuery } from '../../../client/query.ts';
import { FailureLine } from '../../../components/failure-line.tsx';
import { roving } from '../../../components/roving.ts';
import { SettingRow } from '../settings-section.tsx';
import { CopyRow } from './copy-row.tsx';
import { restoreCopy, type CopyName } from './restore-copy.ts';

/** So many are in sight at once; older ones are asked for. */
const FIRST_SHOWN = 6;

const HELP =
  'Återställ byter allt mot det som finns i kopian. Det du har nu sparas först, och du kan gå tillbaka till det.';

/** The copies there are, each with what is in it, and the way back to it. */
export function BackupList({ isLocking }: { isLocking: boolean }) {
  const { data: copies = [] } = useQuery('backups.list', {});
  const [restoring, setRestoring] = useState<CopyName | null>(null);
  const [asked, setAsked] = useState<CopyName | null>(null);
  const [left, setLeft] = useState<CopyName | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const [showsAll, setShowsAll] = useState(false);
  if (copies.length === 0) return null;
  const restore = async (copy: BackupCopy) => {
    setRestoring(copy);
    setMessage(await restoreCopy(copy));
    setRestoring(null);
  };
  const isSame = (copy: BackupCopy, named: CopyName | null): boolean =>
    named?.name === copy.name && named.kind === copy.kind;
  const shown = showsAll ? copies : copies.slice(0, FIRST_SHOWN);
  return (
    <SettingRow name="Kopior" help={HELP}>
      <Box component="ul" ref={roving} sx={{ borderTop: `1px solid ${v.line}` }}>
        {shown.map((copy) => (
          <CopyRow
            key={`${copy.kind} ${copy.name}`}
            copy={copy}
            isLocking={isLocking}
            isBusy={restoring !== null}
            isRestoring={isSame(copy, restoring)}
            isAsked={isSame(copy, asked)}
            isLeft={isSame(copy, left)}
            onRestore={() => (copy.lock === null ? void restore(copy) : setAsked(copy))}
            onUnlock={(passphrase) => restoreCopy(copy, passphrase)}
            onCancel={() => {
              setLeft(copy);
              setAsked(null);
            }}
          />
        ))}
      </Box>
      {shown.length < copies.length && (
        <Button size="small" variant="text" onClick={() => setShowsAll(true)} sx={{ mt: '0.4rem' }}>
          Visa alla {copies.length}
        </Button>
      )}
      {message !== null && <FailureLine message={message} />}
    </SettingRow>
  );
}
