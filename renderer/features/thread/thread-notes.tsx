import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { QUESTION_LABEL } from '../../../shared/follow-up/question.ts';
import type { Note, NoteDraft } from '../../../shared/note/note.ts';
import { useKeys } from '../../app/keys.ts';
import { v } from '../../app/theme/css-var.ts';
import { NoteCard } from '../../components/note/note-card.tsx';
import { NoteEditor } from '../../components/note/note-editor.tsx';

interface ThreadNotesProps {
  planId: string;
  assignmentKey: string;
  notes: readonly Note[];
}

const FIELD_ID = 'thread-note';

const focusField = (): void =>
  document.querySelector<HTMLElement>(`#${FIELD_ID} textarea`)?.focus();

const Group = ({ title, notes }: { title: string; notes: readonly Note[] }) => {
  if (notes.length === 0) return null;
  return (
    <Box component="section" sx={{ mb: 5 }}>
      <Typography variant="h4" component="h2" sx={{ mb: 3 }}>
        {title}{' '}
        <Box component="span" sx={{ fontWeight: 400, color: v.ink2 }}>
          {notes.length}
        </Box>
      </Typography>
      <Box sx={{ display: 'grid', gap: '0.9rem' }}>
        {notes.map((note) => (
          <NoteCard key={note.id} note={note} />
        ))}
      </Box>
    </Box>
  );
};

/** A field for the next note that waits in its place; one that is done makes room for a new one. */
const NextNote = ({
  draft,
  onAdded,
}: {
  draft: NoteDraft;
  onAdded: (id: string | null) => void;
}) => {
  const [count, setCount] = useState(0);
  return (
    <Box id={FIELD_ID}>
      <NoteEditor
        key={count}
        note={null}
        draft={draft}
        isResting
        onAdded={(note) => onAdded(note.id)}
        onDone={() => {
          onAdded(null);
          setCount(count + 1);
        }}
      />
    </Box>
  );
};

/** What was noted about the uppdrag over all years, and a field for more. */
export const ThreadNotes = ({ planId, assignmentKey, notes }: ThreadNotesProps) => {
  const [beingWritten, setBeingWritten] = useState<string | null>(null);
  useKeys([{ key: 'A', label: 'Anteckna', group: 'Tråd', handler: focusField }]);
  const shown = notes.filter((note) => note.id !== beingWritten);
  const target = {
    planId,
    part: { kind: 'assignment' as const, key: assignmentKey },
    anchor: null,
  };
  return (
    <>
      <Group title="Anteckningar" notes={shown.filter((note) => note.label !== QUESTION_LABEL)} />
      <NextNote draft={{ text: '', target }} onAdded={setBeingWritten} />
    </>
  );
};
