import Box from '@mui/material/Box';
import InputBase from '@mui/material/InputBase';
import { useId, useState } from 'react';
import type { Meeting } from '../../../../shared/meeting/meeting.ts';
import { useKeys } from '../../../app/keys.ts';
import { narrow, v } from '../../../app/theme/css-var.ts';
import { Spoken } from '../../../components/change/spoken.tsx';
import { focusOnMount } from '../../../components/focus-on-mount.ts';
import { showFailed } from '../../../components/undo-bar.tsx';
import { addItem } from '../agenda/add-item.ts';
import { fieldFrame } from './field-frame.ts';

interface NewItemFieldProps {
  meetingId: string;
  /** Told of the meeting with the ärende last on its agenda. */
  onAdded: (meeting: Meeting) => void;
  onLeave: () => void;
}

/** A name for an ärende that came up: Enter goes on to it, Escape back to where one was. */
export function NewItemField({ meetingId, onAdded, onLeave }: NewItemFieldProps) {
  const [title, setTitle] = useState('');
  const hintId = useId();
  const add = async () => {
    const added = await addItem(meetingId, { title: title.trim(), subjects: [] });
    if (added.ok) onAdded(added.value);
    else showFailed(added.error.message);
  };
  const key = (name: string, label: string, handler: () => void) => ({
    key: name,
    label,
    group: 'Nytt ärende',
    whileTyping: true,
    handler,
  });
  useKeys([
    key('Enter', 'Lägg till ärendet', () => {
      if (title.trim() === '') onLeave();
      else void add();
    }),
    key('Escape', 'Gå tillbaka utan nytt ärende', onLeave),
    key('PageUp', 'Gå tillbaka utan nytt ärende', onLeave),
  ]);
  return (
    <Box sx={fieldFrame}>
      <Box component="b" sx={{ color: v.hand, fontSize: '1.0625rem', fontWeight: 600 }}>
        Nytt ärende
      </Box>
      <InputBase
        inputRef={focusOnMount}
        value={title}
        onChange={(event) => setTitle(event.target.value)}
        placeholder="Vad heter det?"
        inputProps={{
          'aria-label': 'Rubrik på nytt ärende',
          'aria-describedby': hintId,
          autoComplete: 'off',
          maxLength: 300,
        }}
        sx={{ flex: '1 1 14rem', fontSize: '1.5rem', [narrow]: { fontSize: '1.25rem' } }}
      />
      {/* In sight at the foot, with the other keys. */}
      <span id={hintId}>
        <Spoken>Enter lägger till, Esc går tillbaka</Spoken>
      </span>
    </Box>
  );
}
