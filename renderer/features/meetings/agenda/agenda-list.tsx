import { Spoken } from '../../../components/change/spoken.tsx';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import OutlinedInput from '@mui/material/OutlinedInput';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { AgendaItem, Meeting } from '../../../../shared/meeting/meeting.ts';
import type { Note } from '../../../../shared/note/note.ts';
import { v } from '../../../app/theme/css-var.ts';
import { focusOnMount } from '../../../components/focus-on-mount.ts';
import { NoteCard } from '../../../components/note/note-card.tsx';
import { onPastedLines } from '../../../components/paste-lines.ts';
import { useUnsent } from '../use-unsent.ts';
import { WITHOUT_ITEM } from '../mode/agenda-stops.ts';
import { AgendaItemRow } from './agenda-item-row.tsx';
import { moved, withBack, withoutUntouched } from './agenda-order.ts';
import { addedWords, readAgenda } from './agenda-titles.ts';
import { saidBy } from './said-by.ts';
import { SubjectDialog, type ChosenSubject } from './subject-dialog.tsx';
import { useAgendaUndo } from './use-agenda-undo.ts';

interface AgendaListProps {
  meeting: Meeting;
  notes: readonly Note[];
  onChange: (items: AgendaItem[]) => void;
}

const newItem = (title: string, subjects: AgendaItem['subjects']): AgendaItem => ({
  id: crypto.randomUUID(),
  title,
  subjects,
  decision: '',
});

/** Adds an item by its title, or by what it is about. */
function AddItem({
  meetingId,
  isFirst,
  onAdd,
}: {
  meetingId: string;
  /** True in a meeting where nothing is written yet: then one comes here for the first ärende. */
  isFirst: boolean;
  /** `leftOut` is how many pasted lines were no ärende. */
  onAdd: (items: AgendaItem[], leftOut?: number) => void;
}) {
  const { text: title, set: setTitle, clear } = useUnsent(`moten/${meetingId}/arende`);
  const [isChoosing, setChoosing] = useState(false);
  const add = () => {
    if (title.trim() === '') return;
    onAdd([newItem(title.trim(), [])]);
    clear();
  };
  const addChosen = ({ subject, title: words }: ChosenSubject) => {
    setChoosing(false);
    onAdd([newItem(words, [subject])]);
  };
  return (
    <Box
      component="form"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: '0.6rem',
        pt: '0.9rem',
        borderTop: `1px solid ${v.line}`,
      }}
    >
      <OutlinedInput
        {...(isFirst ? { inputRef: focusOnMount } : {})}
        value={title}
        onChange={(event) => setTitle(event.target.value)}
        onPaste={onPastedLines((text) => {
          const { items, leftOut } = readAgenda(text);
          onAdd(
            items.map(({ title: words, ...facts }) => ({ ...newItem(words, []), ...facts })),
            leftOut,
          );
        })}
        placeholder="Nytt ärende"
        inputProps={{ 'aria-label': 'Rubrik på nytt ärende', 'aria-describedby': 'hel-dagordning' }}
        sx={{ flex: '1 1 14rem', maxWidth: '34rem' }}
      />
      <Button type="submit">
        Lägg till<Spoken> ärendet</Spoken>
      </Button>
      <Button onClick={() => setChoosing(true)}>Ärende om ett uppdrag …</Button>
      <Box id="hel-dagordning" component="p" sx={{ flexBasis: '100%', color: v.ink2 }}>
        En hel dagordning eller kallelse kan klistras in: varje rad eller numrerad punkt blir ett
        ärende.
      </Box>
      {isChoosing && <SubjectDialog onClose={() => setChoosing(false)} onChoose={addChosen} />}
    </Box>
  );
}

/** The agenda in its order; Alt with an arrow moves the item one is in. */
export function AgendaList({ meeting, notes, onChange }: AgendaListProps) {
  const { items } = meeting;
  const offerBack = useAgendaUndo(meeting, onChange);
  const remove = (index: number) => {
    const item = items[index];
    if (item === undefined) return;
    onChange(items.toSpliced(index, 1));
    offerBack('Ärendet är borttaget.', (now) => withBack(now, item, index));
  };
  const add = (added: readonly AgendaItem[], leftOut = 0) => {
    onChange([...items, ...added]);
    if (added.length > 1)
      offerBack(addedWords(added.length, leftOut), (now) => withoutUntouched(now, added));
  };
  const loose = notes.filter((note) => !items.some((item) => item.id === note.agendaItemId));
  return (
    <Box component="section" aria-labelledby="arenden">
      <Typography variant="h3" component="h2" id="arenden" sx={{ mb: '0.5rem' }}>
        Ärenden
      </Typography>
      <ol>
        {items.map((item, index) => (
          <AgendaItemRow
            key={item.id}
            meetingId={meeting.id}
            item={item}
            number={index + 1}
            count={items.length}
            notes={notes.filter((note) => note.agendaItemId === item.id)}
            onChange={(next) => onChange(items.with(index, next))}
            onMove={(by) => onChange(moved(items, index, by))}
            onRemove={() => remove(index)}
          />
        ))}
      </ol>
      <AddItem
        meetingId={meeting.id}
        isFirst={items.length === 0 && loose.length === 0}
        onAdd={add}
      />
      {loose.length > 0 && (
        <Box component="section" aria-labelledby="utan-arende" sx={{ mt: '1.75rem' }}>
          <Typography variant="h3" component="h2" id="utan-arende" sx={{ mb: '0.5rem' }}>
            {WITHOUT_ITEM}
          </Typography>
          <Box sx={{ display: 'grid', gap: '0.6rem', maxWidth: '46rem' }}>
            {loose.map((note) => (
              <NoteCard key={note.id} note={note} hint={saidBy(note)} />
            ))}
          </Box>
        </Box>
      )}
    </Box>
  );
}
