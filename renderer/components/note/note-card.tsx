import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { useState } from 'react';
import type { Note } from '../../../shared/note/note.ts';
import { v } from '../../app/theme/css-var.ts';
import { sans } from '../../app/theme/tokens.ts';
import { call } from '../../client/call.ts';
import { Icon, type IconName } from '../icon.tsx';
import { offerUndo } from '../undo-bar.tsx';
import { shortDate } from '../when.ts';
import { NoteEditor } from './note-editor.tsx';
import { VisibilityChoice } from './visibility-choice.tsx';

const remove = async (note: Note): Promise<void> => {
  const result = await call('notes.remove', { id: note.id });
  if (result.ok)
    offerUndo('Anteckningen är borttagen.', () => void call('notes.restore', { id: note.id }));
};

const Act = ({ icon, name, onClick }: { icon: IconName; name: string; onClick: () => void }) => (
  <Tooltip title={name}>
    <IconButton
      aria-label={name}
      onClick={onClick}
      sx={{ padding: '0.3rem', minWidth: 24, minHeight: 24, color: v.ink3 }}
    >
      <Icon name={icon} size={0.9375} />
    </IconButton>
  </Tooltip>
);

const wasChanged = (note: Note): boolean => note.changedAt !== note.createdAt;

const Acts = ({ note, onEdit }: { note: Note; onEdit: () => void }) => (
  <Box sx={{ display: 'flex', ml: 'auto' }}>
    {wasChanged(note) && (
      <Act
        icon="undo"
        name="Ångra senaste ändringen"
        onClick={() => void call('notes.undo', { id: note.id })}
      />
    )}
    <Act icon="pen" name="Ändra anteckningen" onClick={onEdit} />
    <Act icon="trash" name="Ta bort anteckningen" onClick={() => void remove(note)} />
  </Box>
);

/** What a person wrote: its words, who may read them, when. Changed where it stands. */
export const NoteCard = ({ note, hint }: { note: Note; hint?: string | undefined }) => {
  const [isEditing, setEditing] = useState(false);
  if (isEditing)
    return <NoteEditor note={note} draft={{ text: '' }} onDone={() => setEditing(false)} />;
  return (
    <Box
      component="article"
      id={`note-${note.id}`}
      tabIndex={-1}
      aria-label="Anteckning"
      sx={{
        borderLeft: `2px solid ${v.noteLine}`,
        paddingLeft: '0.7rem',
        fontFamily: sans,
        fontSize: '1rem',
        lineHeight: 1.42,
        overflowWrap: 'anywhere',
      }}
    >
      {note.label && (
        <Box component="span" sx={{ color: v.hand, fontWeight: 600, mr: '0.4rem' }}>
          {note.label}
        </Box>
      )}
      <Box component="span" sx={{ whiteSpace: 'pre-wrap' }}>
        {note.text}
      </Box>
      {hint && <Box sx={{ color: v.hand, fontSize: '0.9375rem' }}>{hint}</Box>}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '0.6rem' }}>
        <VisibilityChoice
          value={note.visibility}
          onChange={(visibility) => void call('notes.edit', { id: note.id, visibility })}
        />
        <Box
          component="time"
          dateTime={note.createdAt}
          sx={{ fontSize: '0.9375rem', color: v.ink2 }}
        >
          {shortDate(note.createdAt)}
        </Box>
        <Acts note={note} onEdit={() => setEditing(true)} />
      </Box>
    </Box>
  );
};
