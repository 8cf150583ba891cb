import Box from '@mui/material/Box';
import type { FormerPlace } from '../../../shared/note/candidate.ts';
import { placeOfNote } from '../../../shared/note/note-place.ts';
import type { Note } from '../../../shared/note/note.ts';
import { PART_NOUNS } from '../../../shared/note/part-nouns.ts';
import { v } from '../../app/theme/css-var.ts';
import { serif } from '../../app/theme/tokens.ts';
import { Icon } from '../../components/icon.tsx';
import { NoteText } from '../../components/note/note-text.tsx';
import { VISIBILITY } from '../../components/note/visibility-words.ts';
import { shortDate } from '../../components/when.ts';
import { around } from './around.ts';

/** What happened to its place, as one says it. */
const whatHappened = (note: Note): string => {
  if (placeOfNote(note) === 'lost') return 'Det anteckningen gällde finns inte kvar i texten.';
  const { partStatus, target } = note;
  if (partStatus === 'lost' && target?.part)
    return `${PART_NOUNS[target.part.kind].the} är borta, men orden finns på ett annat ställe.`;
  if (note.resolution?.kind === 'lost') return 'Orden finns inte kvar där anteckningen satt.';
  return 'Texten är ändrad: det är inte säkert att anteckningen står rätt.';
};

/** As much of the old text as one needs to know it again: the answers stand below it. */
const ROOM = 150;

const Former = ({ former: { where, text, range } }: { former: FormerPlace }) => {
  const { before, within, after } = around(text, range ?? { start: 0, end: 0 }, ROOM);
  return (
    <Box sx={{ mt: '1rem' }}>
      <Box sx={{ fontSize: '0.9375rem', color: v.ink2 }}>Stod vid {where}</Box>
      <Box
        component="blockquote"
        sx={{
          fontFamily: serif,
          m: '0.25rem 0 0',
          pl: '0.8rem',
          borderLeft: `2px solid ${v.line}`,
          overflowWrap: 'anywhere',
        }}
      >
        {range ? before : ''}
        {range ? <mark>{within}</mark> : null}
        {range ? after : text}
      </Box>
    </Box>
  );
};

/** One note that waits for its place: what it says, what became of its place, where it stood. */
export const NoteToPlace = ({ note, former }: { note: Note; former: FormerPlace | null }) => (
  <article aria-label="Anteckning att placera">
    <Box sx={{ borderLeft: `2px solid ${v.noteLine}`, pl: '0.9rem', fontSize: '1.0625rem' }}>
      {note.label && (
        <Box component="span" sx={{ color: v.hand, fontWeight: 600 }}>
          {note.label}
        </Box>
      )}
      {note.text === '' ? 'En markering utan ord.' : <NoteText text={note.text} />}
      <Box sx={{ color: v.ink2, fontSize: '0.9375rem', mt: '0.3rem' }}>
        <Icon name={VISIBILITY[note.visibility].icon} size={0.9375} />{' '}
        {VISIBILITY[note.visibility].word} · {shortDate(note.createdAt)}
      </Box>
    </Box>
    <Box sx={{ color: v.hand, mt: '0.9rem' }}>
      <Icon name={placeOfNote(note) === 'lost' ? 'warning' : 'question'} size={0.9375} />{' '}
      {whatHappened(note)}
    </Box>
    {former && former.text !== '' && <Former former={former} />}
  </article>
);
