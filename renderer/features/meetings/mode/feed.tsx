import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { useEffect, useRef } from 'react';
import { isDecisionForAll } from '../../../../shared/note/decision.ts';
import type { Note } from '../../../../shared/note/note.ts';
import { narrow, v } from '../../../app/theme/css-var.ts';
import { Spoken } from '../../../components/change/spoken.tsx';
import { Icon } from '../../../components/icon.tsx';
import { VISIBILITY } from '../../../components/note/visibility-words.ts';
import { clockTime } from '../../../components/when.ts';
import { labelWord } from './line.ts';
import type { WaitingLine } from './line-writer.ts';

const rowStyle = {
  display: 'grid',
  gridTemplateColumns: '4rem 8.5rem minmax(0, 1fr) auto',
  gap: '0 0.75rem',
  alignItems: 'baseline',
  width: '100%',
  textAlign: 'left',
  py: '0.7rem',
  borderTop: `1px solid ${v.line}`,
  fontSize: '1.375rem',
  lineHeight: 1.35,
  overflowWrap: 'anywhere',
  [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)', fontSize: '1.125rem', py: '0.5rem' },
} as const;

const small = { fontSize: '1.0625rem', color: v.ink2 };

interface FeedRowProps {
  note: Note;
  /** Whether the room sees the line: its writer should know which they are. */
  isOnScreen: boolean;
  onResume: (note: Note) => void;
}

function FeedRow({ note, isOnScreen, onResume }: FeedRowProps) {
  const { word, icon } = isOnScreen
    ? { word: 'Visas på duken', icon: 'screen' as const }
    : VISIBILITY[note.visibility];
  const label = labelWord(note.label);
  return (
    <li>
      <ButtonBase
        onClick={() => onResume(note)}
        sx={{ ...rowStyle, fontFamily: 'inherit', '&:hover': { background: v.well } }}
      >
        <Spoken>Ändra raden </Spoken>
        <Box component="time" dateTime={note.createdAt} sx={small}>
          {clockTime(new Date(note.createdAt))}
        </Box>
        <Box
          component="span"
          sx={label === '' ? small : { ...small, color: v.hand, fontWeight: 600 }}
        >
          {[label, note.saidBy].filter((part) => part !== '').join(', ')}
        </Box>
        <Box component="span" sx={{ whiteSpace: 'pre-wrap' }}>
          {note.text}
        </Box>
        <Box
          component="span"
          sx={{
            display: 'inline-flex',
            // On the line of the words beside it.
            alignItems: 'baseline',
            '& > svg': { alignSelf: 'center' },
            gap: '0.35rem',
            color: v.hand,
            fontSize: '0.9375rem',
          }}
        >
          <Icon name={icon} size={0.9375} />
          {word}
        </Box>
      </ButtonBase>
    </li>
  );
}

interface FeedProps {
  notes: readonly Note[];
  waiting: readonly WaitingLine[];
  /** Whether the ärende is on the screen for everybody, and its decisions with it. */
  isShown: boolean;
  onResume: (note: Note) => void;
}

/** The list whose last line comes into sight when one more is written. */
function useLatestInSight(count: number) {
  const list = useRef<HTMLOListElement>(null);
  const former = useRef(count);
  useEffect(() => {
    if (count > former.current)
      list.current?.lastElementChild?.scrollIntoView({ block: 'nearest' });
    former.current = count;
  }, [count]);
  return list;
}

/** What has been written in the ärende, oldest first, with who may read each line. */
export function Feed({ notes, waiting, isShown, onResume }: FeedProps) {
  const unseen = waiting.filter((line) => !notes.some((note) => note.text === line.text));
  const list = useLatestInSight(notes.length + unseen.length);
  return (
    <Box
      component="ol"
      ref={list}
      aria-label="Antecknat i ärendet"
      // A line that is brought into sight stands above the field, which lies over the list.
      sx={{ mt: 'auto', pt: '1.5rem', '& > li': { scrollMarginBottom: '8rem' } }}
    >
      {notes.map((note) => (
        <FeedRow
          key={note.id}
          note={note}
          isOnScreen={isShown && isDecisionForAll(note)}
          onResume={onResume}
        />
      ))}
      {unseen.map((line) => (
        <Box component="li" key={line.id} sx={{ ...rowStyle, color: v.ink2 }}>
          <span />
          <span />
          <span>{line.text}</span>
          <Box component="span" sx={small}>
            Sparar …
          </Box>
        </Box>
      ))}
    </Box>
  );
}
