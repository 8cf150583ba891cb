import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Link from '@mui/material/Link';
import Tooltip from '@mui/material/Tooltip';
import { plainNote } from '../../../../shared/note/markup.ts';
import type { Note } from '../../../../shared/note/note.ts';
import { openNote } from '../../../app/overlay.ts';
import { addressOf, readingAt } from '../../../app/route.ts';
import { narrow, v } from '../../../app/theme/css-var.ts';
import { sans } from '../../../app/theme/tokens.ts';
import { useQuery } from '../../../client/query.ts';
import { Icon } from '../../../components/icon.tsx';
import { VISIBILITY } from '../../../components/note/visibility-words.ts';
import { notesOnPart, originWords, type PartInPlan } from './notes-on-part.ts';

/** As much as one needs to know a note again; the rest stands beside the text. */
const MOST_LETTERS = 160;

const short = (text: string): string =>
  text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS).trimEnd()} …` : text;

function Line({ note, at, newestId }: { note: Note; at: PartInPlan; newestId: string }) {
  const origin = originWords(note, at, newestId);
  const { word, icon } = VISIBILITY[note.visibility];
  const words = plainNote(note.text);
  return (
    <Box
      component="li"
      sx={{
        borderLeft: origin === '' ? `2px solid ${v.noteLine}` : `2px dotted ${v.edge}`,
        pl: '0.6rem',
        my: '0.25rem',
        color: origin === '' ? 'inherit' : v.ink2,
      }}
    >
      <Link href={addressOf(readingAt(at.planId, { note: note.id }))}>
        {[origin, note.label, note.isDone ? 'klar' : ''].filter(Boolean).join(' · ') ||
          'anteckning'}
      </Link>{' '}
      <span title={word}>
        <Icon name={icon} size={0.8} />
      </span>{' '}
      {words === '' ? 'En markering utan ord.' : short(words)}
    </Box>
  );
}

/** One plan's notes at the part. */
function NotesOf({ at, newestId }: { at: PartInPlan; newestId: string }) {
  const { data = [] } = useQuery('notes.list', { planId: at.planId });
  return notesOnPart(data, at.part).map((note) => (
    <Line key={note.id} note={note} at={at} newestId={newestId} />
  ));
}

interface RowNotesProps {
  /** The part in each plan that has it, oldest first. */
  places: readonly PartInPlan[];
  /** The newest of the compared plans: notes of the others say which year they are from. */
  newestId: string;
  /** True in the grid of two wordings, where it stands under both. */
  isUnderBoth?: boolean;
}

/** What one wrote at the row's own place: this year's notes first, then those from the years before. */
export function RowNotes({ places, newestId, isUnderBoth = false }: RowNotesProps) {
  return (
    <Box
      component="ul"
      aria-label="Anteckningar"
      data-own-words
      sx={{
        font: `400 0.9375rem/1.4 ${sans}`,
        overflowWrap: 'anywhere',
        maxWidth: '46rem',
        '&:empty': { display: 'none' },
        ...(isUnderBoth && { gridColumn: '2 / -1', [narrow]: { gridColumn: 'auto' } }),
      }}
    >
      {places.toReversed().map((at) => (
        <NotesOf key={at.planId} at={at} newestId={newestId} />
      ))}
    </Box>
  );
}

/**
 * A pen at every row of a long table says little and is seen much: with a pointer that hovers it shows
 * at the row one is at. Touch and keyboard have it always, or on the way.
 */
const quietUntilNear = {
  '@media (hover: hover)': {
    opacity: 0,
    // What is not seen takes no room: it hangs over the edge of a full line.
    mr: '-1.6rem',
    '[data-note-row]:hover &, [data-note-row]:focus-within &, &:focus-visible': { opacity: 1 },
  },
  // In a narrow window the edge is near, and the rows are few at a time.
  [narrow]: { opacity: 1, mr: 0 },
} as const;

/** Writes a note at the row itself, in the newest plan that has it. */
export function NoteHere({ places, name }: { places: readonly PartInPlan[]; name: string }) {
  const at = places.at(-1);
  if (at === undefined) return null;
  const { planId, part, year } = at;
  return (
    <Tooltip title="Anteckna här (A)">
      <IconButton
        data-note-here
        size="small"
        aria-label={`Anteckna vid ${name}, planen ${year}`}
        onClick={() => openNote({ target: { planId, part, anchor: null }, name })}
        // It lies in the line of words: a row with it is no taller than one without.
        sx={{
          color: v.ink3,
          minWidth: 28,
          minHeight: 28,
          p: '0.2rem',
          my: '-0.4rem',
          ml: '-0.2rem',
          ...quietUntilNear,
        }}
      >
        <Icon name="pen" size={0.9375} />
      </IconButton>
    </Tooltip>
  );
}
