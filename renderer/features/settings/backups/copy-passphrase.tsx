import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState, type SyntheticEvent } from 'react';
import type { BackupStatus } from '../../../../shared/contract/contract.ts';
import { whenWords } from '../../../app/backup-words.ts';
import { call } from '../../../client/call.ts';
import { useQuery } from '../../../client/query.ts';
import { counted } from '../../../components/count-words.ts';
import { FailureLine } from '../../../components/failure-line.tsx';
import { focusIfLost } from '../../../components/focus-if-lost.ts';
import { focusOnMount } from '../../../components/focus-on-mount.ts';
import { onEscape } from '../../../components/on-escape.ts';
import { ChoosePassphrase } from '../../../components/passphrase/choose-passphrase.tsx';
import { chosenFault, NOT_TYPED } from '../../../components/passphrase/chosen-passphrase.ts';
import { offerUndo } from '../../../components/undo-bar.tsx';
import { SettingRow } from '../settings-section.tsx';

const ON_THE_COMPUTER =
  'Det du har på den här datorn låses inte; slå på datorns egen diskkryptering för det (BitLocker, FileVault).';

const WHY = 'Lås kopiorna om de kan hamna hos någon annan: utan lösenfrasen går de inte att läsa.';

const WHAT_IS_THERE =
  'Kopior som redan finns blir som de är: en låst öppnas med lösenfrasen som gällde när den gjordes, och en som inte är låst kan läsas av den som har den.';

const NOT_KEPT =
  'Lösenfrasen sparas ingenstans. Glömmer du den kan ingen öppna de låsta kopiorna, inte heller Beredd. Det du har på datorn finns kvar ändå, och du kan alltid välja en ny lösenfras för kommande kopior.';

/** Locks coming copies and makes one at once where there is a place; says why not, or null. */
async function lockCopies(passphrase: string, makesCopy: boolean): Promise<string | null> {
  const locked = await call('backups.lock', { passphrase });
  if (!locked.ok) return locked.error.message;
  const made = makesCopy ? await call('backups.make', {}) : null;
  return made === null || made.ok ? null : made.error.message;
}

/** Coming copies are open again; one press takes that back. */
async function leaveOpen(): Promise<void> {
  const left = await call('backups.leaveOpen', {});
  if (left.ok)
    offerUndo('Kommande kopior låses inte. De som redan är låsta behåller sin lösenfras.', () => {
      void call('backups.lockAgain', {});
    });
}

interface ChoosingProps {
  makesCopy: boolean;
  onClose: () => void;
}

/** A passphrase is chosen: typed twice, with what one must know of it beside it. */
function Choosing({ makesCopy, onClose }: ChoosingProps) {
  const [typed, setTyped] = useState(NOT_TYPED);
  const [fault, setFault] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (isBusy) return;
    const wrong = chosenFault(typed);
    setFault(wrong);
    if (wrong !== null) return;
    setBusy(true);
    const failed = await lockCopies(typed.first, makesCopy);
    setBusy(false);
    setFault(failed);
    if (failed === null) onClose();
  };
  return (
    <Box
      component="form"
      onSubmit={(event: SyntheticEvent) => void submit(event)}
      onKeyDown={onEscape(() => {
        if (!isBusy) onClose();
      })}
      sx={{ display: 'grid', gap: '0.75rem' }}
    >
      <ChoosePassphrase typed={typed} onType={setTyped} fault={fault} fieldRef={focusOnMount} />
      <Box component="p">{NOT_KEPT}</Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '0.6rem' }}>
        <Button type="submit" variant="contained" color="primary" aria-busy={isBusy}>
          {isBusy ? 'Låser …' : 'Lås kommande kopior'}
        </Button>
        <Button disabled={isBusy} onClick={onClose}>
          Avbryt
        </Button>
      </Box>
    </Box>
  );
}

/** Says that there are open copies from before, and locks them. */
function EarlierCopies() {
  const { data: copies = [] } = useQuery('backups.list', {});
  const [isBusy, setBusy] = useState(false);
  const [message, setMessage] = useState<string | null>(null);
  const [lockedNow, setLockedNow] = useState(0);
  const open = copies.filter((it) => it.isOwn && it.state === 'whole' && it.lock === null);
  const count = open.filter((it) => it.kind === 'made').length;
  const lock = async () => {
    if (isBusy) return;
    setBusy(true);
    const locked = await call('backups.lockEarlier', {});
    setMessage(locked.ok ? null : locked.error.message);
    if (locked.ok) setLockedNow(locked.value.locked);
    setBusy(false);
  };
  if (count === 0 && lockedNow === 0) return null;
  if (count === 0)
    return (
      // The button goes with what it locked; the keyboard stays where it stood.
      <Box
        component="output"
        tabIndex={-1}
        ref={focusIfLost}
        sx={{ display: 'block', width: 'fit-content', mt: '0.75rem' }}
      >
        {counted(lockedNow, 'tidigare kopia är nu låst', 'tidigare kopior är nu låsta')}.
      </Box>
    );
  return (
    <Box sx={{ pt: '0.5rem' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '0.6rem', alignItems: 'center' }}>
        <span>
          {counted(count, 'tidigare kopia', 'tidigare kopior')} är inte{' '}
          {count === 1 ? 'låst' : 'låsta'}.
        </span>
        <Button size="small" aria-busy={isBusy} onClick={() => void lock()}>
          {isBusy ? 'Låser …' : `Lås ${count === 1 ? 'den' : 'dem'} också`}
        </Button>
      </Box>
      {message !== null && <FailureLine message={message} />}
    </Box>
  );
}

/** Whether copies are locked, and the ways to lock them, choose anew and leave them open. */
export function CopyPassphrase({ status }: { status: BackupStatus }) {
  const { lockedSince, folder, isThere } = status;
  const [isChoosing, setChoosing] = useState(false);
  // Whoever chose here goes on from here, though what was pressed makes way for something else.
  const [isFollowed, setFollowed] = useState(false);
  const isLocked = lockedSince !== null;
  const choose = (is: boolean) => {
    setFollowed(true);
    setChoosing(is);
  };
  return (
    <SettingRow
      name="Lösenfras"
      help={`${isLocked || isChoosing ? WHAT_IS_THERE : WHY} ${ON_THE_COMPUTER}`}
    >
      {isChoosing ? (
        <Choosing makesCopy={folder !== null && isThere} onClose={() => choose(false)} />
      ) : (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '0.6rem', alignItems: 'center' }}>
          <Box component="output">
            {isLocked
              ? `Kommande kopior låses med lösenfrasen du valde ${whenWords(lockedSince)}.`
              : 'Kopiorna är inte låsta.'}
          </Box>
          <Button
            key={isLocked ? 'other' : 'first'}
            ref={isFollowed ? focusIfLost : null}
            onClick={() => choose(true)}
          >
            {isLocked ? 'Byt lösenfras …' : 'Lås med en lösenfras …'}
          </Button>
          {isLocked && (
            <Button
              variant="text"
              onClick={() => {
                setFollowed(true);
                void leaveOpen();
              }}
            >
              Sluta låsa
            </Button>
          )}
        </Box>
      )}
      {isLocked && !isChoosing && <EarlierCopies />}
    </SettingRow>
  );
}
