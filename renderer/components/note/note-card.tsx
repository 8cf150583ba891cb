import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { useState, type ReactNode } from 'react';
import type { Note } from '../../../shared/note/note.ts';
import { v } from '../../app/theme/css-var.ts';
import { sans } from '../../app/theme/tokens.ts';
import { call } from '../../client/call.ts';
import { useQuery } from '../../client/query.ts';
import { ACTS, actsAtHand } from '../acts-at-hand.ts';
import { Spoken } from '../change/spoken.tsx';
import { focusIfLost } from '../focus-if-lost.ts';
import { Icon, type IconName } from '../icon.tsx';
import { rovingTarget } from '../roving.ts';
import { offerUndo } from '../undo-bar.tsx';
import { shortDate } from '../when.ts';
import { plainNote } from '../../../shared/note/markup.ts';
import { firstWords } from '../first-words.ts';
import { NoteHistory } from './note-history.tsx';
import { NoteText } from './note-text.tsx';
import { NoteEditor } from './note-editor.tsx';
import { VisibilityChoice } from './visibility-choice.tsx';

const remove = async (note: Note): Promise<void> => {
  const result = await call('notes.remove', { id: note.id });
  if (result.ok)
    offerUndo('Anteckningen är borttagen.', () => void call('notes.restore', { id: note.id }));
};

interface ActProps {
  icon: IconName;
  name: string;
  /** The note's first words: read aloud the acts of two notes must not be alike. */
  which: string;
  onClick: () => void;
}

const Act = ({ icon, name, which, onClick }: ActProps) => (
  <Tooltip title={name}>
    <IconButton
      aria-label={`${name} ${which}`}
      onClick={onClick}
      sx={{ padding: '0.3rem', minWidth: 24, minHeight: 24, color: v.ink3 }}
    >
      <Icon name={icon} size={0.9375} />
    </IconButton>
  </Tooltip>
);

interface ActsProps {
  note: Note;
  onEdit: () => void;
}

const Acts = ({ note, onEdit }: ActsProps) => {
  const which = firstWords(plainNote(note.text));
  return (
    <Box {...ACTS} sx={{ display: 'flex', flexWrap: 'wrap', ml: 'auto' }}>
      <Act
        icon={note.isDone ? 'undo' : 'check'}
        name={note.isDone ? 'Öppna anteckningen igen' : 'Klarmarkera anteckningen'}
        which={which}
        onClick={() => void call('notes.edit', { id: note.id, isDone: !note.isDone })}
      />
      <Act icon="pen" name="Ändra anteckningen" which={which} onClick={onEdit} />
      <Act
        icon="trash"
        name="Ta bort anteckningen"
        which={which}
        onClick={() => void remove(note)}
      />
    </Box>
  );
};

/** Who wrote it, where that is somebody else, and who has changed it where that is another. */
/** Who wrote a note, where that is not oneself. */
export const NoteAuthor = ({ note: { author, changedBy } }: { note: Note }) => {
  const { data: settings } = useQuery('settings.get', {});
  const isOther = author !== '' && settings !== undefined && settings.name !== author;
  const words = [
    isOther ? author : '',
    changedBy === undefined ? '' : `ändrad av ${changedBy === '' ? 'dig' : changedBy}`,
  ].filter(Boolean);
  if (words.length === 0) return null;
  return (
    <Box component="span" sx={{ fontSize: '0.9375rem', color: v.hand }}>
      {words.join(', ')}
    </Box>
  );
};

/** What is read aloud when the keyboard comes to it; a mark in the text has no words. */
const nameOf = ({ text }: Note): string =>
  text === '' ? 'Anteckning' : `Anteckning ${firstWords(plainNote(text))}`;

interface NoteCardProps {
  note: Note;
  hint?: ReactNode;
  /** What it is about where the place does not say it: a row of a table. */
  about?: string | undefined;
}

/** What a person wrote: its words, who may read them, when. Changed where it stands. */
export const NoteCard = ({ note, hint, about }: NoteCardProps) => {
  const [isEditing, setEditing] = useState(false);
  const [wasEdited, setEdited] = useState(false);
  const [showsHistory, setShowsHistory] = useState(false);
  const done = () => {
    setEdited(true);
    setEditing(false);
  };
  if (isEditing) return <NoteEditor note={note} draft={{ text: '' }} onDone={done} />;
  return (
    <Box
      component="article"
      ref={wasEdited ? focusIfLost : null}
      id={`note-${note.id}`}
      tabIndex={-1}
      {...rovingTarget}
      aria-label={nameOf(note)}
      sx={{
        borderLeft: `2px solid ${v.noteLine}`,
        paddingLeft: '0.7rem',
        fontFamily: sans,
        fontSize: '1rem',
        lineHeight: 1.42,
        overflowWrap: 'anywhere',
        ...actsAtHand,
      }}
    >
      {about && <Box sx={{ color: v.ink2, fontSize: '0.9375rem' }}>{about}</Box>}
      {(note.label ?? note.isDone) && (
        <Box sx={{ color: v.hand, fontWeight: 600 }}>
          {[note.label, note.isDone ? 'klar' : null].filter(Boolean).join(' · ')}
        </Box>
      )}
      <NoteText text={note.text} />
      {hint && <Box sx={{ color: v.hand, fontSize: '0.9375rem' }}>{hint}</Box>}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '0.4rem' }}>
        <VisibilityChoice
          value={note.visibility}
          onChange={(visibility) => void call('notes.edit', { id: note.id, visibility })}
        />
        <NoteAuthor note={note} />
        <ButtonBase
          aria-expanded={showsHistory}
          onClick={() => setShowsHistory(!showsHistory)}
          sx={{ fontSize: '0.9375rem', color: v.ink2, minHeight: '1.5rem' }}
        >
          <time dateTime={note.createdAt}>{shortDate(note.createdAt)}</time>
          <Spoken> visa historiken för {firstWords(plainNote(note.text))}</Spoken>
        </ButtonBase>
        <Acts note={note} onEdit={() => setEditing(true)} />
      </Box>
      {showsHistory && <NoteHistory note={note} />}
    </Box>
  );
};
