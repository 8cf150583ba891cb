import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import type { ReactNode } from 'react';
import { placeOfNote } from '../../../shared/note/note-place.ts';
import type { EarlierNote } from '../../../shared/note/earlier-note.ts';
import type { Note } from '../../../shared/note/note.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { addressOf } from '../../app/route.ts';
import { medium } from '../../app/theme/css-var.ts';
import { NoteCard } from '../../components/note/note-card.tsx';
import { EarlierNotes } from './earlier-notes.tsx';
import { OpenDraftEditor } from './open-draft-editor.tsx';
import { useReading } from './reading-store.ts';
import { aboutRow } from './row-parts.ts';

interface BlockNotesProps {
  plan: Plan;
  blockId: string;
  notes: readonly Note[];
  /** What one wrote there in earlier years. */
  earlier: readonly EarlierNote[];
}

/** An uncertain note says so where it stands, and leads to where one decides. */
const hintOf = (note: Note): ReactNode =>
  placeOfNote(note) === 'uncertain' && (
    <>
      Osäker plats. <Link href={addressOf({ place: 'placing' })}>Stämmer den?</Link>
    </>
  );

/**
 * The notes beside a block: in the margin where there is one, else under the block. They follow
 * the block's text in the document, so that they are read aloud where they belong.
 */
export const BlockNotes = ({ plan, blockId, notes, earlier }: BlockNotesProps) => {
  const openDraft = useReading((s) => (s.openDraft?.blockId === blockId ? s.openDraft : null));
  const shown = notes.filter((note) => note.id !== openDraft?.noteId);
  if (shown.length === 0 && earlier.length === 0 && !openDraft) return null;
  return (
    <Box
      data-margin
      data-not-text
      sx={{
        position: 'absolute',
        left: 'calc(100% + 1.5rem)',
        top: 'calc(0.4rem + var(--pushed, 0px))',
        width: '13rem',
        display: 'grid',
        gap: '1rem',
        pb: '1rem',
        [medium]: { position: 'static', width: 'auto', margin: '0.25rem 0 0.9rem' },
      }}
    >
      {shown.map((note) => (
        <NoteCard key={note.id} note={note} hint={hintOf(note)} about={aboutRow(plan, note)} />
      ))}
      <EarlierNotes notes={earlier} />
      {openDraft && <OpenDraftEditor open={openDraft} />}
    </Box>
  );
};
