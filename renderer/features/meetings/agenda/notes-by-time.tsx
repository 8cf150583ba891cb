import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Meeting } from '../../../../shared/meeting/meeting.ts';
import type { Note } from '../../../../shared/note/note.ts';
import { narrow, v } from '../../../app/theme/css-var.ts';
import { NoteCard } from '../../../components/note/note-card.tsx';
import { clockTime } from '../../../components/when.ts';

/** 'Ärende 2: De mobila teamen · Förvaltningen' */
function whereAndWho(note: Note, { items }: Meeting): string {
  const index = items.findIndex((item) => item.id === note.agendaItemId);
  const item = items[index];
  const where = item === undefined ? 'Utan ärende' : `Ärende ${index + 1}: ${item.title}`;
  return [where, note.saidBy].filter((part) => part !== '').join(' · ');
}

/** Everything that was noted in the meeting, as it was written. */
export function NotesByTime({ meeting, notes }: { meeting: Meeting; notes: readonly Note[] }) {
  const inOrder = notes.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt));
  return (
    <Box component="section" aria-labelledby="i-tidsordning">
      <Typography variant="h3" component="h2" id="i-tidsordning" sx={{ mb: '0.5rem' }}>
        Antecknat i tidsordning
      </Typography>
      {inOrder.length === 0 && <p>Inget är antecknat i mötet än.</p>}
      <ol>
        {inOrder.map((note) => (
          <Box
            component="li"
            key={note.id}
            sx={{
              display: 'grid',
              gridTemplateColumns: '4rem minmax(0, 46rem)',
              gap: '0.75rem',
              py: '0.75rem',
              borderTop: `1px solid ${v.line}`,
              [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)', gap: '0.25rem' },
            }}
          >
            <Box component="time" dateTime={note.createdAt} sx={{ color: v.ink2 }}>
              {clockTime(new Date(note.createdAt))}
            </Box>
            <NoteCard note={note} hint={whereAndWho(note, meeting)} />
          </Box>
        ))}
      </ol>
    </Box>
  );
}
