import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Note } from '../../../shared/note/note.ts';
import { narrow, v } from '../../app/theme/css-var.ts';
import { NoteCard } from '../../components/note/note-card.tsx';

/** *Att placera*: notes whose place is not in this text any more, each with what it was about. */
export const LostNotes = ({ notes }: { notes: readonly Note[] }) => {
  if (notes.length === 0) return null;
  return (
    <Box
      component="section"
      aria-labelledby="lost-notes"
      sx={{
        margin: '1.2rem 1.75rem 0 4.75rem',
        maxWidth: '35.875rem',
        border: `1.5px dashed ${v.edge}`,
        borderRadius: '6px',
        padding: '1rem 1.2rem',
        [narrow]: { mx: '1rem' },
      }}
    >
      <Typography variant="h4" component="h2" id="lost-notes">
        Att placera
      </Typography>
      <Typography variant="body2" sx={{ color: v.ink2, mb: 3 }}>
        Orden finns inte kvar där anteckningarna satt. Inget är borttaget.
      </Typography>
      <Box sx={{ display: 'grid', gap: '1rem' }}>
        {notes.map((note) => (
          <NoteCard
            key={note.id}
            note={note}
            hint={note.target?.anchor ? `Gällde: ”${note.target.anchor.quote.exact}”` : undefined}
          />
        ))}
      </Box>
    </Box>
  );
};
