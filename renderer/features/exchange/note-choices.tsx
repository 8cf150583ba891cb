import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { OfferedNote, Output } from '../../../shared/contract/contract.ts';
import { v } from '../../app/theme/css-var.ts';
import { counted } from '../../components/count-words.ts';
import { NotWorkedOut } from '../../components/note/not-worked-out.tsx';
import { ChooseAll } from './choose-all.tsx';
import { NoteChoice } from './note-choice.tsx';
import type { ChosenNotes } from './use-chosen-notes.ts';

interface NoteChoicesProps {
  offer: Output<'exchange.offer'>;
  chosen: ChosenNotes;
}

function Choices({ notes, chosen }: { notes: readonly OfferedNote[]; chosen: ChosenNotes }) {
  if (notes.length === 0) return null;
  return (
    <Box component="ul" sx={{ borderBottom: `1px solid ${v.line}` }}>
      {notes.map((note) => (
        <NoteChoice
          key={note.id}
          note={note}
          isChosen={chosen.ids.has(note.id)}
          onChoose={(isChosen) => chosen.choose([note.id], isChosen)}
        />
      ))}
    </Box>
  );
}

/**
 * Notes to take along or leave: those that may leave, and the private ones only when asked for. All are
 * chosen at once of the former alone: a private note is let go by itself.
 */
export function NoteChoices({ offer: { notes, unplaced, unknown }, chosen }: NoteChoicesProps) {
  const [showsPrivate, setShowsPrivate] = useState(false);
  const own = notes.filter((note) => note.visibility === 'private');
  const open = notes.filter((note) => note.visibility !== 'private');
  return (
    <>
      {open.length === 0 && <p>Ingen anteckning i den här planen är märkt Delas.</p>}
      <ChooseAll
        words="Välj alla"
        total={open.length}
        chosen={open.filter((note) => chosen.ids.has(note.id)).length}
        onChoose={(areAll) =>
          chosen.choose(
            open.map((note) => note.id),
            areAll,
          )
        }
      />
      <Choices notes={open} chosen={chosen} />
      {own.length > 0 && (
        <div>
          <Button
            size="small"
            aria-expanded={showsPrivate}
            onClick={() => setShowsPrivate(!showsPrivate)}
          >
            {showsPrivate ? 'Dölj privata' : `Visa ${counted(own.length, 'privat', 'privata')}`}
          </Button>
        </div>
      )}
      {showsPrivate && <Choices notes={own} chosen={chosen} />}
      {unknown > 0 && <NotWorkedOut count={unknown} />}
      {unplaced > 0 && (
        <Box component="p" sx={{ color: v.ink2, fontSize: '0.9375rem' }}>
          {counted(unplaced, 'anteckning', 'anteckningar')} väntar i Att placera och följer inte
          med.
        </Box>
      )}
    </>
  );
}
