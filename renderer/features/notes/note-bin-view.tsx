import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useState } from 'react';
import type { Note } from '../../../shared/note/note.ts';
import { plainNote } from '../../../shared/note/markup.ts';
import { narrow, v } from '../../app/theme/css-var.ts';
import { call } from '../../client/call.ts';
import { useQuery } from '../../client/query.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { focusOnMount } from '../../components/focus-on-mount.ts';
import { NoteText } from '../../components/note/note-text.tsx';
import { roving, rovingRow } from '../../components/roving.ts';
import { Scroller } from '../../components/scroller.tsx';
import { showDone } from '../../components/undo-bar.tsx';
import { shortDate } from '../../components/when.ts';
import { NotesHeader } from './notes-header.tsx';

const purge = async (note: Note): Promise<void> => {
  const result = await call('notes.purge', { id: note.id });
  if (result.ok) showDone('Anteckningens ord är borta ur alla filer.');
};

const LONGEST_WORDS = 120;

/** Asked first: this is the one thing here that cannot be undone. */
const Confirm = ({ note, onClose }: { note: Note; onClose: () => void }) => (
  <Dialog open onClose={onClose} maxWidth="sm" aria-labelledby="purge-title">
    <DialogTitle id="purge-title">Ta bort för alltid?</DialogTitle>
    <DialogContent>
      <Box component="p" sx={{ mb: 3 }}>
        ”{plainNote(note.text).slice(0, LONGEST_WORDS)}”
      </Box>
      <p>
        Orden tas bort ur historiken, sökningen och alla filer som Beredd har. Det går inte att
        ångra. Säkerhetskopior och dokument som du redan har gjort har dem kvar.
      </p>
    </DialogContent>
    <DialogActions>
      {/* Enter must not do what cannot be undone. */}
      <Button ref={focusOnMount} onClick={onClose}>
        Avbryt
      </Button>
      <Button
        color="error"
        onClick={() => {
          onClose();
          void purge(note);
        }}
      >
        Ta bort för alltid
      </Button>
    </DialogActions>
  </Dialog>
);

const Removed = ({ note, removedAt }: { note: Note; removedAt: string }) => {
  const [isAsking, setAsking] = useState(false);
  return (
    <Box
      component="li"
      {...rovingRow}
      sx={{ borderTop: `1px solid ${v.line}`, padding: '0.8rem 0' }}
    >
      {note.text === '' ? 'En markering utan ord.' : <NoteText text={note.text} />}
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          gap: '0.5rem 1rem',
          mt: '0.4rem',
        }}
      >
        <Box component="span" sx={{ color: v.ink2, fontSize: '0.9375rem' }}>
          borttagen {shortDate(removedAt)}
        </Box>
        <Button size="small" onClick={() => void call('notes.restore', { id: note.id })}>
          Ta tillbaka
        </Button>
        <Button size="small" variant="text" onClick={() => setAsking(true)}>
          Ta bort för alltid …
        </Button>
      </Box>
      {isAsking && <Confirm note={note} onClose={() => setAsking(false)} />}
    </Box>
  );
};

/** The bin: what was removed, to bring back or to be rid of for good. */
export const NoteBinView = () => {
  const { data: removed } = useQuery('notes.bin', {});
  return (
    <>
      <NotesHeader tab="bin" />
      <Scroller sx={{ padding: '1.2rem 1.75rem 3rem', [narrow]: { padding: '1rem' } }}>
        <Box sx={{ maxWidth: '46rem' }}>
          <Box component="p" sx={{ color: v.ink2, mb: '0.8rem' }}>
            Borttagna anteckningar ligger här i 30 dagar. Sedan försvinner orden för alltid.
          </Box>
          <ul ref={roving}>
            {removed?.map(({ note, removedAt }) => (
              <Removed key={note.id} note={note} removedAt={removedAt} />
            ))}
          </ul>
        </Box>
        {removed?.length === 0 && <EmptyState isInset text="Inga borttagna anteckningar." />}
      </Scroller>
    </>
  );
};
