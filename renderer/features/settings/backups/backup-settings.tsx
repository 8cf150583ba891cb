import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { BackupStatus } from '../../../../shared/contract/contract.ts';
import { whenWords } from '../../../app/backup-words.ts';
import { call } from '../../../client/call.ts';
import { invalidate, useQuery } from '../../../client/query.ts';
import { FailureLine } from '../../../components/failure-line.tsx';
import { SettingRow, SettingsSection } from '../settings-section.tsx';
import { BackupList } from './backup-list.tsx';
import { BackupPlace } from './backup-place.tsx';
import { CalmLine } from './calm-line.tsx';
import { CheckAll } from './check-all.tsx';
import { CopyPassphrase } from './copy-passphrase.tsx';
import { LastRestore } from './last-restore.tsx';

const KEPT =
  'En kopia görs varje dag som Beredd är öppet, och en till när du stänger om du har skrivit något sedan dess. Kvar blir alla från de två senaste dygnen, en per dag för fjorton dagar och en per månad i ett år.';

const NOT_THERE =
  'Mappen går inte att nå just nu. Sätt i minnet eller anslut nätverket, så kopierar Beredd av sig självt.';

/** When the last copy was made, and the button for one more. */
function Latest({ status }: { status: BackupStatus }) {
  const [isMaking, setMaking] = useState(false);
  const [message, setMessage] = useState<string | null>(null);
  const make = async () => {
    if (isMaking) return;
    setMaking(true);
    const made = await call('backups.make', {});
    setMessage(made.ok ? null : made.error.message);
    // What failed may be that the folder has just gone.
    if (!made.ok) invalidate(['backups.status', 'backups.list']);
    setMaking(false);
  };
  const problem = message ?? status.problem;
  return (
    <SettingRow name="Senaste" help={KEPT}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '0.6rem', alignItems: 'center' }}>
        <Box component="output">
          {status.last === null ? 'Ingen kopia än.' : `Kopierat ${whenWords(status.last)}.`}
        </Box>
        <Button onClick={() => void make()} aria-busy={isMaking}>
          {isMaking ? 'Kopierar …' : 'Säkerhetskopiera nu'}
        </Button>
      </Box>
      {!status.isThere && <CalmLine text={NOT_THERE} />}
      {status.isThere && problem !== null && <FailureLine message={problem} />}
    </SettingRow>
  );
}

/** Copies of everything: where, when, which there are, and back to one of them. */
export function BackupSettings({ isSought }: { isSought: boolean }) {
  const { data: status, error } = useQuery('backups.status', {});
  return (
    <SettingsSection title="Säkerhetskopior" isSought={isSought && status !== undefined}>
      {error !== undefined && <FailureLine message={error.message} />}
      {status !== undefined && (
        <>
          {status.restored !== null && <LastRestore restored={status.restored} />}
          <BackupPlace status={status} />
          <CopyPassphrase status={status} />
          {status.folder !== null && <Latest status={status} />}
          <BackupList isLocking={status.lockedSince !== null} />
          <CheckAll />
        </>
      )}
    </SettingsSection>
  );
}
