import Box from '@mui/material/Box';
import { useState } from 'react';
import type { AgendaItem } from '../../../../shared/meeting/meeting.ts';
import type { Note } from '../../../../shared/note/note.ts';
import Button from '@mui/material/Button';
import { TextActs } from '../../../components/text-acts.tsx';
import { NoteCard } from '../../../components/note/note-card.tsx';
import { NoteEditor } from '../../../components/note/note-editor.tsx';
import { NewMotion } from '../../follow-up/new-motion.tsx';
import { saidBy } from './said-by.ts';
import { noteTarget } from './note-target.ts';

interface ItemNotesProps {
  meetingId: string;
  item: AgendaItem;
  notes: readonly Note[];
}

/** The notes of one item, and a field for another. */
export function ItemNotes({ meetingId, item, notes }: ItemNotesProps) {
  const [isWriting, setWriting] = useState(false);
  const [writtenId, setWrittenId] = useState<string | null>(null);
  const stop = () => {
    setWriting(false);
    setWrittenId(null);
  };
  return (
    <Box sx={{ display: 'grid', gap: '0.6rem', mt: '0.5rem', maxWidth: '46rem' }}>
      {notes
        .filter((note) => note.id !== writtenId)
        .map((note) => (
          <NoteCard key={note.id} note={note} hint={saidBy(note)} />
        ))}
      {isWriting ? (
        <NoteEditor
          note={null}
          draft={{
            text: '',
            visibility: 'minutes',
            meetingId,
            agendaItemId: item.id,
            target: noteTarget(item),
          }}
          onAdded={(note) => setWrittenId(note.id)}
          onDone={stop}
        />
      ) : (
        <TextActs>
          <Button variant="text" size="small" onClick={() => setWriting(true)}>
            Anteckna
          </Button>
          <NewMotion meetingId={meetingId} item={item} />
        </TextActs>
      )}
    </Box>
  );
}
