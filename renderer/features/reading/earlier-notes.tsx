import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import type { EarlierNote } from '../../../shared/note/earlier-note.ts';
import { addressOf, readingAt } from '../../app/route.ts';
import { v } from '../../app/theme/css-var.ts';
import { sans } from '../../app/theme/tokens.ts';
import { NoteText } from '../../components/note/note-text.tsx';

/** 'från 2025'; an uncertain thread says so. */
const origin = ({ year, isSure }: EarlierNote): string =>
  isSure ? `från ${year}` : `från ${year}, kanske samma`;

/** What one wrote about the same matter in an earlier year, beside this year's text. */
export const EarlierNotes = ({ notes }: { notes: readonly EarlierNote[] }) =>
  notes.map((earlier) => (
    <Box
      key={`${earlier.note.id} ${earlier.blockId}`}
      component="article"
      aria-label={`Anteckning ${origin(earlier)}`}
      sx={{
        borderLeft: `2px dotted ${v.edge}`,
        pl: '0.7rem',
        color: v.ink2,
        font: `400 1rem/1.42 ${sans}`,
        overflowWrap: 'anywhere',
      }}
    >
      <Box sx={{ fontSize: '0.9375rem' }}>
        <Link
          href={addressOf(readingAt(earlier.planId, { note: earlier.note.id }))}
          sx={{ color: v.hand }}
        >
          {origin(earlier)}
        </Link>
        {earlier.note.label && ` · ${earlier.note.label}`}
        {earlier.note.isDone && ' · klar'}
      </Box>
      <NoteText text={earlier.note.text} />
    </Box>
  ));
