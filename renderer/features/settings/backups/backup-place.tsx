import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { BackupStatus } from '../../../../shared/contract/contract.ts';
import { call } from '../../../client/call.ts';
import { focusIfLost } from '../../../components/focus-if-lost.ts';
import { FailureLine } from '../../../components/failure-line.tsx';
import { offerUndo } from '../../../components/undo-bar.tsx';
import { FolderPath } from '../folder-path.tsx';
import { SettingRow } from '../settings-section.tsx';
import { CalmLine } from './calm-line.tsx';
import { WrittenPlace } from './written-place.tsx';

const WHERE =
  'Välj ett USB-minne eller en nätverksdisk, så finns allt kvar även om datorn går sönder eller försvinner.';

const BACK_AGAIN =
  'Ligger det redan kopior i mappen, också från en annan dator, visas de här och kan hämtas tillbaka.';

const OPEN =
  'Kopian innehåller allt, också privata anteckningar, och är inte låst: lägg den där bara du kommer åt.';
const LOCKED = 'Kopian innehåller allt, också privata anteckningar, låst med din lösenfras.';

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
  const holds = status.lockedSince === null ? OPEN : LOCKED;
  const [isWriting, setWriting] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [message, setMessage] = useState<string | null>(null);
  // Whoever chose here goes on from here, though what was pressed makes way for something else.
  const [isFollowed, setFollowed] = useState(false);
  const landing = isFollowed ? focusIfLost : null;
  const choose = async (path: string | null) => {
    if (isBusy) return;
    setFollowed(true);
    setBusy(true);
    const failed = await choosePlace(path);
    setBusy(false);
    setMessage(failed);
    if (failed === null) setWriting(false);
  };
  const write = () => {
    setFollowed(true);
    setWriting(true);
  };
  const forget = (path: string) => {
    setFollowed(true);
    void stop(path);
  };
  const writes = !asksWithDialog && (folder === null || isWriting);
  return (
    <SettingRow name="Plats" help={folder === null ? `${WHERE} ${BACK_AGAIN} ${holds}` : holds}>
      {folder !== null && <FolderPath folder={folder} />}
      {writes ? (
        <WrittenPlace isBusy={isBusy} fieldRef={landing} onChoose={(path) => void choose(path)} />
      ) : (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '0.6rem' }}>
          <Button
            // Anew when there is no folder any more: then it is here that one goes on.
            key={folder === null ? 'first' : 'other'}
            ref={landing}
            aria-busy={isBusy}
            onClick={() => (asksWithDialog ? void choose(null) : write())}
          >
            {folder === null ? 'Välj mapp …' : 'Byt mapp …'}
          </Button>
          {folder !== null && (
            <Button variant="text" onClick={() => forget(folder)}>
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
