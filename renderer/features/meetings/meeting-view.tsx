import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { useState } from 'react';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { useKeys } from '../../app/keys.ts';
import { navigate } from '../../app/router.ts';
import { narrow } from '../../app/theme/css-var.ts';
import { call } from '../../client/call.ts';
import { useQuery } from '../../client/query.ts';
import { EmptyState, TO_MEETINGS } from '../../components/empty-state.tsx';
import { Icon } from '../../components/icon.tsx';
import { PlaceHeader } from '../../components/place-header.tsx';
import { Scroller } from '../../components/scroller.tsx';
import { offerUndo } from '../../components/undo-bar.tsx';
import { CarriedQuestions } from '../follow-up/carried-questions.tsx';
import { openDocument } from '../documents/open-document.ts';
import { AgendaList } from './agenda/agenda-list.tsx';
import { NotesByTime } from './agenda/notes-by-time.tsx';
import { Attendees } from './attendees.tsx';
import { ClockField } from '../../components/clock-field.tsx';
import { DayField } from '../../components/day-field.tsx';
import { Field } from '../../components/field.tsx';
import { meetingTime } from './meeting-date.ts';
import { useFreshMeeting } from './use-fresh-meeting.ts';
import { useMeetingDraft, type MeetingChange } from './use-meeting-draft.ts';

const BackLink = () => (
  <IconButton
    aria-label="Till alla möten"
    onClick={() => navigate({ place: 'meetings' })}
    sx={{ ml: '-0.4rem', mr: '-0.8rem' }}
  >
    <Icon name="back" />
  </IconButton>
);

async function remove(id: string): Promise<void> {
  const result = await call('meetings.remove', { id });
  if (!result.ok) return;
  navigate({ place: 'meetings' });
  offerUndo('Mötet är borttaget.', () => void call('meetings.restore', { id }));
}

function Facts({ draft, change }: { draft: Meeting; change: (change: MeetingChange) => void }) {
  return (
    <Box sx={{ display: 'grid', gap: '0.6rem' }}>
      <Field label="Vad för möte" value={draft.title} onChange={(title) => change({ title })} />
      <Field label="Organ" value={draft.organ} onChange={(organ) => change({ organ })} />
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: 'minmax(0, 1fr) 5.5rem',
          gap: '0.6rem',
        }}
      >
        <DayField label="Dag" value={draft.date} onChange={(date) => change({ date })} />
        <ClockField label="Klockan" value={draft.time} onChange={(time) => change({ time })} />
      </Box>
      <Field label="Plats" value={draft.place} onChange={(place) => change({ place })} />
    </Box>
  );
}

function LoadedMeeting({ meeting }: { meeting: Meeting }) {
  const { draft, change, flush } = useMeetingDraft(meeting);
  const { data: notes = [] } = useQuery('notes.list', { meetingId: meeting.id });
  const [isByTime, setByTime] = useState(false);
  const start = () => void flush().then(() => navigate({ place: 'meeting-mode', id: meeting.id }));
  const leave = () =>
    void flush().then(() => openDocument({ kind: 'minutes', meetingId: meeting.id }));
  useKeys([
    { key: 'M', label: 'Starta Mötesläge', group: 'Möte', handler: start },
    {
      key: 'T',
      label: 'Anteckningar efter ärende eller tid',
      group: 'Möte',
      handler: () => setByTime(!isByTime),
    },
    { key: 'D', label: 'Mötesanteckningar', group: 'Möte', handler: leave },
  ]);
  return (
    <>
      <PlaceHeader
        title={draft.title}
        before={<BackLink />}
        sub={meetingTime(draft)}
        actions={
          <>
            <Button aria-pressed={isByTime} onClick={() => setByTime(!isByTime)}>
              {isByTime ? 'Efter ärende' : 'I tidsordning'} <kbd>T</kbd>
            </Button>
            <Button onClick={leave}>
              Mötesanteckningar <kbd>D</kbd>
            </Button>
            <Button variant="contained" color="primary" onClick={start}>
              Starta Mötesläge <kbd>M</kbd>
            </Button>
          </>
        }
      />
      <Scroller
        sx={{
          display: 'grid',
          gridTemplateColumns: 'minmax(0, 1fr) 19rem',
          alignItems: 'start',
          gap: '1.5rem 2.5rem',
          px: '1.75rem',
          py: '1.25rem',
          [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)', px: '1rem' },
        }}
      >
        <Box sx={{ minWidth: 0 }}>
          <CarriedQuestions meetingId={meeting.id} />
          {isByTime ? (
            <NotesByTime meeting={draft} notes={notes} />
          ) : (
            <AgendaList meeting={draft} notes={notes} onChange={(items) => change({ items })} />
          )}
        </Box>
        <Box sx={{ display: 'grid', gap: '1.75rem', minWidth: 0 }}>
          <Facts draft={draft} change={change} />
          <Attendees meeting={draft} onChange={(attendees) => change({ attendees })} />
          <Box>
            <Button onClick={() => void remove(meeting.id)}>
              <Icon name="trash" /> Ta bort mötet
            </Button>
          </Box>
        </Box>
      </Scroller>
    </>
  );
}

/** One meeting: its ärenden, who is there, what was noted, and the minutes. */
export function MeetingView({ id }: { id: string }) {
  const { meeting, failure } = useFreshMeeting(id);
  if (failure !== null)
    return (
      <>
        <PlaceHeader title="Möte" />
        <EmptyState text={failure} way={TO_MEETINGS} />
      </>
    );
  return meeting === null ? null : <LoadedMeeting key={meeting.id} meeting={meeting} />;
}
