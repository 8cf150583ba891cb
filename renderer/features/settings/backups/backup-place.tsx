import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { BackupStatus } from '../../../../shared/contract/contract.ts';
import { call } from '../../../client/call.ts';
import { FailureLine } from '../../../components/failure-line.tsx';
import { offerUndo } from '../../../components/undo-bar.tsx';
import { FolderPath } from '../folder-path.tsx';
import { SettingRow } from '../settings-section.tsx';
import { CalmLine } from './calm-line.tsx';
import { WrittenPlace } from './written-place.tsx';

const WHERE =
  'Välj ett USB-minne eller en nätverksdisk, så finns allt kvar även om datorn går sönder eller försvinner.';

const HOLDS_ALL =
  'Kopian innehåller allt, också privata anteckningar, och är inte låst: lägg den där bara du kommer åt.';

const SAME_DISK =
  'Mappen ligger på samma disk som dina data. Går disken sönder försvinner båda; ett USB-minne eller en nätverksdisk är säkrare.';

/** Takes a folder into use and makes the first copy at once; says why not, or null. */
async function choosePlace(folder: string | null): Promise<string | null> {
  const chosen = await call('backups.choose', { folder });
  if (!chosen.ok) return chosen.error.message;
  if (!chosen.value.isChosen) return null;
  const made = await call('backups.make', {});
  return made.ok ? null : made.error.message;
}

/** No more copies; one press takes that back. */
async function stop(folder: string): Promise<void> {
  const stopped = await call('backups.forget', {});
  if (stopped.ok)
    offerUndo('Inga fler säkerhetskopior görs. De som finns ligger kvar.', () => {
      void choosePlace(folder);
    });
}

/** Where copies go: chosen with the system's dialog, or as a path where there is none. */
export function BackupPlace({ status }: { status: BackupStatus }) {
  const { folder, asksWithDialog, isSameDisk } = status;
  const [isWriting, setWriting] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [message, setMessage] = useState<string | null>(null);
  const choose = async (path: string | null) => {
    setBusy(true);
    const failed = await choosePlace(path);
    setBusy(false);
    setMessage(failed);
    if (failed === null) setWriting(false);
  };
  const writes = !asksWithDialog && (folder === null || isWriting);
  return (
    <SettingRow name="Plats" help={folder === null ? `${WHERE} ${HOLDS_ALL}` : HOLDS_ALL}>
      {folder !== null && <FolderPath folder={folder} />}
      {writes ? (
        <WrittenPlace isBusy={isBusy} onChoose={(path) => void choose(path)} />
      ) : (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '0.6rem' }}>
          <Button
            disabled={isBusy}
            onClick={() => (asksWithDialog ? void choose(null) : setWriting(true))}
          >
            {folder === null ? 'Välj mapp …' : 'Byt mapp …'}
          </Button>
          {folder !== null && (
            <Button variant="text" onClick={() => void stop(folder)}>
              Sluta säkerhetskopiera
            </Button>
          )}
        </Box>
      )}
      {message !== null && <FailureLine message={message} />}
      {isSameDisk && <CalmLine icon="warning" text={SAME_DISK} />}
    </SettingRow>
  );
}
