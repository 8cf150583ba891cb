import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { BackupCopy } from '../../../../shared/contract/contract.ts';
import { v } from '../../../app/theme/css-var.ts';
import { useQuery } from '../../../client/query.ts';
import { FailureLine } from '../../../components/failure-line.tsx';
import { SettingRow } from '../settings-section.tsx';
import { copyDetails, copyTitle } from './copy-words.ts';
import { restoreCopy, type CopyName } from './restore-copy.ts';

/** So many are in sight at once; older ones are asked for. */
const FIRST_SHOWN = 6;

interface CopyRowProps {
  copy: BackupCopy;
  isBusy: boolean;
  isRestoring: boolean;
  onRestore: () => void;
}

function CopyRow({ copy, isBusy, isRestoring, onRestore }: CopyRowProps) {
  const title = copyTitle(copy);
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: '0.3rem 1rem',
        alignItems: 'center',
        justifyContent: 'space-between',
        borderBottom: `1px solid ${v.line}`,
        py: '0.5rem',
      }}
    >
      <Box sx={{ minWidth: 0, flex: '1 1 14rem' }}>
        <Box sx={{ fontWeight: 500, overflowWrap: 'anywhere' }}>{title}</Box>
        <Box sx={{ color: v.ink2, fontSize: '0.9375rem' }}>{copyDetails(copy)}</Box>
      </Box>
      {copy.state === 'whole' && (
        <Button
          size="small"
          disabled={isBusy}
          onClick={onRestore}
          aria-label={`Återställ ${title}`}
        >
          {isRestoring ? 'Återställer …' : 'Återställ'}
        </Button>
      )}
    </Box>
  );
}

const HELP =
  'Återställ byter allt mot det som finns i kopian. Det du har nu sparas först, och du kan gå tillbaka till det.';

/** The copies there are, each with what is in it, and the way back to it. */
export function BackupList() {
  const { data: copies = [] } = useQuery('backups.list', {});
  const [restoring, setRestoring] = useState<CopyName | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const [showsAll, setShowsAll] = useState(false);
  if (copies.length === 0) return null;
  const restore = async (copy: BackupCopy) => {
    setRestoring(copy);
    setMessage(await restoreCopy(copy));
    setRestoring(null);
  };
  const shown = showsAll ? copies : copies.slice(0, FIRST_SHOWN);
  return (
    <SettingRow name="Kopior" help={HELP}>
      <Box component="ul" sx={{ borderTop: `1px solid ${v.line}` }}>
        {shown.map((copy) => (
          <CopyRow
            key={`${copy.kind} ${copy.name}`}
            copy={copy}
            isBusy={restoring !== null}
            isRestoring={restoring?.name === copy.name && restoring.kind === copy.kind}
            onRestore={() => void restore(copy)}
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
