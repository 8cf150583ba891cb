import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import {
  StatusSource,
  StatusWord,
  type StatusEntry,
} from '../../../shared/follow-up/status-entry.ts';
import { STATUS_SOURCES, STATUS_WORDS } from '../../../shared/follow-up/status-words.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { v } from '../../app/theme/css-var.ts';
import { Field } from '../../components/field.tsx';
import { Labelled } from '../../components/labelled.tsx';
import { focusOnMount } from '../../components/focus-on-mount.ts';
import { VisibilityChoice } from '../../components/note/visibility-choice.tsx';
import { PlainSelect } from '../../components/plain-select.tsx';
import { DayField } from '../../components/day-field.tsx';
import { isoDay } from '../../components/when.ts';
import { useStatus, type StatusSaying } from './use-status.ts';

interface StatusFormProps {
  planId: string;
  assignmentKey: string;
  /** The entry to change; null for a new one. */
  entry: StatusEntry | null;
  /** The id of a new one, for those who must know it before it is made. */
  newId?: string | undefined;
  /** The meeting it is said in. */
  meeting?: Pick<Meeting, 'id' | 'date'> | undefined;
  onDone: () => void;
  /** True in a dialog, which is its frame. */
  isBare?: boolean;
}

/** Where it stands among other things it is a sheet of its own. */
const OWN_FRAME = {
  border: `1px solid ${v.edge}`,
  borderRadius: '6px',
  background: v.pop,
  p: '0.75rem',
  my: '0.5rem',
} as const;

const wordsOf = ({ entry, meeting }: Pick<StatusFormProps, 'entry' | 'meeting'>): StatusSaying => {
  if (entry === null)
    return {
      status: 'ongoing',
      asOf: meeting?.date ?? isoDay(new Date()),
      source: meeting ? 'meeting' : 'interim',
      saidBy: '',
      text: '',
      visibility: 'private',
    };
  const { status, asOf, source, saidBy, text, visibility } = entry;
  return { status, asOf, source, saidBy, text, visibility };
};

function Choices({
  words,
  isNew,
  set,
}: {
  words: StatusSaying;
  /** True for one that is begun: its status is what one comes to say. */
  isNew: boolean;
  set: (some: Partial<StatusSaying>) => void;
}) {
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '0.6rem' }}>
      <Labelled label="Status">
        {(id) => (
          <PlainSelect
            fieldId={id}
            {...(isNew ? { inputRef: focusOnMount } : {})}
            value={words.status}
            onChoose={(value) => set({ status: StatusWord.parse(value) })}
          >
            {Object.entries(STATUS_WORDS).map(([value, word]) => (
              <option key={value} value={value}>
                {word}
              </option>
            ))}
          </PlainSelect>
        )}
      </Labelled>
      <DayField label="Per den" value={words.asOf} onChange={(asOf) => set({ asOf })} />
      <Labelled label="Var sades det">
        {(id) => (
          <PlainSelect
            fieldId={id}
            value={words.source}
            onChoose={(value) => set({ source: StatusSource.parse(value) })}
          >
            {Object.entries(STATUS_SOURCES).map(([value, word]) => (
              <option key={value} value={value}>
                {word}
              </option>
            ))}
          </PlainSelect>
        )}
      </Labelled>
      <Field label="Vem sade det" value={words.saidBy} onChange={(saidBy) => set({ saidBy })} />
    </Box>
  );
}

/** Says how far an uppdrag had come on a day, who said so and where; it saves by itself. */
export function StatusForm(props: StatusFormProps) {
  const { planId, assignmentKey, entry, meeting, onDone, isBare = false } = props;
  const place = { planId, key: assignmentKey, meetingId: meeting?.id ?? null };
  const [first] = useState(() => wordsOf(props));
  const { words, set, keep, flush, takeBack } = useStatus(entry, place, first, props.newId);
  const done = () => void keep().then(onDone);
  return (
    <Box
      component="form"
      aria-label={entry === null ? 'Ny status' : 'Ändra status'}
      onSubmit={(event) => {
        event.preventDefault();
        done();
      }}
      onKeyDown={(event) => {
        const isReady = event.key === 'Enter' && event.ctrlKey;
        if (event.key !== 'Escape' && !isReady) return;
        event.preventDefault();
        event.stopPropagation();
        if (isReady) done();
        else void flush().then(onDone);
      }}
      sx={{
        display: 'grid',
        gap: '0.6rem',
        ...(!isBare && OWN_FRAME),
      }}
    >
      <Choices words={words} isNew={entry === null} set={set} />
      <Field label="Egna ord" value={words.text} onChange={(text) => set({ text })} multiline />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '0.6rem' }}>
        <VisibilityChoice value={words.visibility} onChange={(visibility) => set({ visibility })} />
        <Button type="submit" variant="contained" color="primary" sx={{ ml: 'auto' }}>
          Klar <kbd>Ctrl Enter</kbd>
        </Button>
        <Button onClick={() => void takeBack().then(onDone)}>
          {entry === null ? 'Avbryt' : 'Ångra'}
        </Button>
      </Box>
    </Box>
  );
}
