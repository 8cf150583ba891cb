import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useCallback, useState } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { addressOf, readingAt } from '../../app/route.ts';
import { v } from '../../app/theme/css-var.ts';
import { call } from '../../client/call.ts';
import { readFile } from '../../client/read-file.ts';
import { isLockedFile } from '../../../shared/lock/locked-file.ts';
import { counted } from '../../components/count-words.ts';
import { FailureLine } from '../../components/failure-line.tsx';
import { focusIfLost } from '../../components/focus-if-lost.ts';
import { focusOnMount } from '../../components/focus-on-mount.ts';
import { offerUndo } from '../../components/undo-bar.tsx';
import { takenCount, takenWords, waitingCount } from './arrival-words.ts';
import { ArrivingPreview, type Preview } from './arriving-preview.tsx';
import { chooseExchangeFile } from './choose-exchange-file.ts';
import { useHandedFile } from './handed-file.ts';
import { UnlockFile, type LockedFile } from './unlock-file.tsx';

interface Opened {
  preview: Preview;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Takes back what a file brought: what was new goes to the bin, what was changed gets its words and answers back. */
async function takeBack({ added, changed, answered }: Output<'exchange.take'>): Promise<void> {
  for (const id of added) await call('notes.remove', { id });
  for (const id of changed) await call('notes.undo', { id });
  for (const id of answered) await call('questions.undo', { id });
}

const inWords = ({ notes, from }: Preview): string =>
  `${takenWords(notes)} från ${from} är ${takenCount(notes) === 1 ? 'intagen' : 'intagna'}.`;

const removedWords = (count: number): string =>
  `${counted(count, 'anteckning', 'anteckningar')} är ${count === 1 ? 'borttagen' : 'borttagna'}.`;

/** What was just taken in, and the ways to it. */
function Done({ preview }: { preview: Preview }) {
  const waiting = waitingCount(preview.notes);
  return (
    <Box component="output" ref={focusOnMount} tabIndex={-1} sx={{ display: 'block' }}>
      {inWords(preview)} <Link href={addressOf(readingAt(preview.planId))}>Läs planen</Link>
      {waiting > 0 && (
        <>
          {' '}
          eller <Link href={addressOf({ place: 'placing' })}>placera {waiting}</Link>
        </>
      )}
      .
    </Box>
  );
}

const WHAT_COMES =
  'Öppna en fil som kollegan har sparat i Beredd, eller släpp den i fönstret. Du ser allt den innehåller innan något tas in, och inget du själv har skrivit skrivs över utan att finnas kvar.';

const Beginning = () => (
  <>
    <Typography id="ta" variant="h3" component="h2">
      Ta in från en kollega
    </Typography>
    <Box component="p" sx={{ color: v.ink2 }}>
      {WHAT_COMES}
    </Box>
  </>
);

/** The button that opens one; whoever closed a file here goes on from it. */
const OpenFile = ({ wasOpen, onFile }: { wasOpen: boolean; onFile: (file: File) => void }) => (
  <div>
    <Button ref={wasOpen ? focusIfLost : null} onClick={() => chooseExchangeFile(onFile)}>
      Öppna fil …
    </Button>
  </div>
);

/** Notes from a colleague's file: first exactly what it would bring, then that. */
export function TakeNotes({ onOpen }: { onOpen: (isOpen: boolean) => void }) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [locked, setLocked] = useState<LockedFile | null>(null);
  const [wasOpen, setWasOpen] = useState(false);
  const [done, setDone] = useState<Preview | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const close = () => {
    setOpened(null);
    setLocked(null);
    setWasOpen(true);
    onOpen(false);
  };
  const show = useCallback(
    async (bytes: Uint8Array<ArrayBuffer>) => {
      const preview = await call('exchange.preview', { bytes });
      setDone(null);
      setLocked(null);
      setOpened(preview.ok ? { preview: preview.value, bytes } : null);
      onOpen(preview.ok);
      setMessage(preview.ok ? null : preview.error.message);
    },
    [onOpen],
  );
  const read = useCallback(
    async (file: File) => {
      const bytes = await readFile(file);
      if (!bytes.ok) return setMessage(bytes.error.message);
      if (!isLockedFile(bytes.value)) return show(bytes.value);
      setDone(null);
      setMessage(null);
      setOpened(null);
      setLocked({ name: file.name, bytes: bytes.value });
      onOpen(true);
    },
    [show, onOpen],
  );
  const open = useCallback((file: File) => void read(file), [read]);
  useHandedFile(open);
  const restore = async (ids: readonly string[], { bytes }: Pick<Opened, 'bytes'>) => {
    for (const id of ids) await call('notes.restore', { id });
    await show(bytes);
  };
  const remove = async (ids: readonly string[], { bytes }: Opened) => {
    for (const id of ids) await call('notes.remove', { id });
    await show(bytes);
    offerUndo(removedWords(ids.length), () => void restore(ids, { bytes }));
  };
  const take = async ({ bytes }: Opened, kept: Preview, left: readonly string[]) => {
    const taken = await call('exchange.take', { bytes, leave: [...left] });
    setMessage(taken.ok ? null : taken.error.message);
    if (!taken.ok) return;
    close();
    setDone(kept);
    offerUndo(inWords(kept), () => {
      setDone(null);
      void takeBack(taken.value);
    });
  };
  return (
    <Box component="section" aria-labelledby="ta" sx={{ display: 'grid', gap: '0.9rem' }}>
      <Beginning />
      {locked !== null && <UnlockFile locked={locked} onOpen={show} onCancel={close} />}
      {locked === null && opened === null && <OpenFile wasOpen={wasOpen} onFile={open} />}
      {opened !== null && (
        <ArrivingPreview
          key={`${opened.preview.planId} ${opened.preview.from} ${opened.preview.madeAt}`}
          preview={opened.preview}
          onRestore={(ids) => void restore(ids, opened)}
          onRemove={(ids) => void remove(ids, opened)}
          onTake={(kept, left) => void take(opened, kept, left)}
          onClose={close}
        />
      )}
      {done !== null && <Done preview={done} />}
      {message !== null && <FailureLine message={message} />}
    </Box>
  );
}
