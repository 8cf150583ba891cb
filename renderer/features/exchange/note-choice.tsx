import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import type { OfferedNote } from '../../../shared/contract/contract.ts';
import { plainNote } from '../../../shared/note/markup.ts';
import { v } from '../../app/theme/css-var.ts';
import { Icon } from '../../components/icon.tsx';
import { VISIBILITY } from '../../components/note/visibility-words.ts';
import { NoteSource } from './note-group.tsx';

interface NoteChoiceProps {
  note: OfferedNote;
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
}

/** Said where a private note is let go: it is the one act here that cannot be seen afterwards. */
const WARNING = 'Privat. Den lämnar datorn med filen.';

/** One note to take along or leave, with its words, its place and who may read it. */
export function NoteChoice({ note, isChosen, onChoose }: NoteChoiceProps) {
  const { icon, word } = VISIBILITY[note.visibility];
  return (
    <Box component="li" sx={{ borderTop: `1px solid ${v.line}`, py: '0.5rem' }}>
      <Box
        component="label"
        sx={{
          display: 'grid',
          gridTemplateColumns: 'auto minmax(0, 1fr)',
          gap: '0.6rem',
          alignItems: 'start',
          overflowWrap: 'anywhere',
        }}
      >
        <Checkbox
          checked={isChosen}
          onChange={(event) => onChoose(event.target.checked)}
          sx={{ p: '2px' }}
        />
        <span>
          {note.label !== null && (
            <Box component="b" sx={{ color: v.hand, fontWeight: 600 }}>
              {note.label}{' '}
            </Box>
          )}
          {plainNote(note.text)}
          {note.answer !== null && (
            <Box component="span" sx={{ display: 'block', color: v.ink2 }}>
              Svar: {note.answer}
            </Box>
          )}
          <NoteSource>
            <Box component="span" sx={{ color: v.hand, whiteSpace: 'nowrap' }}>
              <Icon name={icon} size={0.9} /> {word}
            </Box>
            <span>{note.where}</span>
            {note.author !== '' && <span>{note.author}</span>}
          </NoteSource>
        </span>
      </Box>
      {note.visibility === 'private' && isChosen && (
        <Box
          component="output"
          sx={{ display: 'flex', gap: '0.4rem', pl: '2rem', color: v.warn, fontWeight: 600 }}
        >
          <Icon name="warning" /> {WARNING}
        </Box>
      )}
    </Box>
  );
}
