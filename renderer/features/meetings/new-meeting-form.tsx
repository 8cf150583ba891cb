import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useRef, useState } from 'react';
import { navigate } from '../../app/router.ts';
import { useCurrentPlan } from '../../app/session.ts';
import { v } from '../../app/theme/css-var.ts';
import { call } from '../../client/call.ts';
import { useQuery } from '../../client/query.ts';
import { FailureLine } from '../../components/failure-line.tsx';
import { Field } from '../../components/field.tsx';
import { offerUndo } from '../../components/undo-bar.tsx';
import { useUnsent } from './use-unsent.ts';
import { ClockField } from '../../components/clock-field.tsx';
import { DayField } from '../../components/day-field.tsx';
import { isoDay } from '../../components/when.ts';

/** The fields of a meeting that is to be made, ready to send. */
interface NewMeeting {
  title: string;
  date: string;
  time: string;
  place: string;
  organ: string;
}

/** Whose meeting it most likely is: the user's committee, else the current plan's organ. */
function useLikelyOrgan(): string {
  const { data: settings } = useQuery('settings.get', {});
  const plan = useCurrentPlan();
  return settings?.committee || plan?.organ || '';
}

/** Where the fields of a meeting that is not made yet are kept while one fills them in. */
export const NEW_MEETING = 'moten/nytt';

/** What was filled in, as this form keeps it. */
function read(text: string): Partial<NewMeeting> {
  if (text === '') return {};
  const typed: Partial<NewMeeting> = JSON.parse(text);
  return typed;
}

/** Asks for as little as a meeting needs; the rest is filled in where it stands. */
export function NewMeetingForm({ onClose }: { onClose: () => void }) {
  const organ = useLikelyOrgan();
  const { text, set: keep, clear } = useUnsent(NEW_MEETING);
  const typed = read(text);
  const [today] = useState(() => isoDay(new Date()));
  const [failure, setFailure] = useState<string | null>(null);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const meeting: NewMeeting = {
    title: typed.title ?? '',
    date: typed.date ?? today,
    time: typed.time ?? '',
    place: typed.place ?? '',
    organ: typed.organ ?? organ,
  };
  const cancel = () => {
    if (text !== '')
      offerUndo(
        'Det påbörjade mötet är borttaget.',
        () => void call('unsent.save', { field: NEW_MEETING, text }),
      );
    clear();
    onClose();
  };
  const set = (name: keyof NewMeeting) => (value: string) =>
    keep(JSON.stringify({ ...typed, [name]: value }));
  const add = async () => {
    if (meeting.date === '') {
      setFailure('Skriv vilken dag mötet är, till exempel 2026-03-03.');
      return;
    }
    const title = meeting.title.trim() || 'Sammanträde';
    const result = await call('meetings.add', { ...meeting, title });
    if (result.ok) clear();
    if (result.ok) navigate({ place: 'meeting', id: result.value.id });
    else setFailure(result.error.message);
  };
  return (
    <Box
      component="form"
      aria-label="Nytt möte"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') cancel();
      }}
      sx={{
        border: `1px solid ${v.edge}`,
        borderRadius: '6px',
        p: '1rem',
        mb: '1.5rem',
        maxWidth: '46rem',
        display: 'grid',
        gridTemplateColumns: 'repeat(auto-fit, minmax(min(13rem, 100%), 1fr))',
        gap: '0.75rem',
      }}
    >
      <Field
        label="Vad för möte"
        value={meeting.title}
        onChange={set('title')}
        placeholder="Sammanträde"
        inputRef={first}
      />
      <Field label="Organ" value={meeting.organ} onChange={set('organ')} />
      <DayField label="Dag" value={meeting.date} onChange={set('date')} />
      <ClockField label="Klockan" value={meeting.time} onChange={set('time')} />
      <Field label="Plats" value={meeting.place} onChange={set('place')} />
      <Box sx={{ gridColumn: '1 / -1', display: 'flex', gap: '0.6rem' }}>
        <Button type="submit" variant="contained" color="primary">
          Lägg till mötet
        </Button>
        <Button onClick={cancel}>Avbryt</Button>
      </Box>
      {failure !== null && <FailureLine message={failure} />}
    </Box>
  );
}
