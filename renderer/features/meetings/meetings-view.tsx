import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { useKeys } from '../../app/keys.ts';
import { addressOf } from '../../app/route.ts';
import { narrow, v } from '../../app/theme/css-var.ts';
import { serif } from '../../app/theme/tokens.ts';
import { useQuery } from '../../client/query.ts';
import { counted } from '../../components/count-words.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { FailureLine } from '../../components/failure-line.tsx';
import { PlaceHeader } from '../../components/place-header.tsx';
import { Scroller } from '../../components/scroller.tsx';
import { MeetingTabs } from '../follow-up/meeting-tabs.tsx';
import { isoDay } from '../../components/when.ts';
import { byTime, meetingTime } from './meeting-date.ts';
import { NEW_MEETING, NewMeetingForm } from './new-meeting-form.tsx';

function MeetingRow({ meeting }: { meeting: Meeting }) {
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: '14rem minmax(0, 1fr) auto',
        gap: '0.2rem 1.25rem',
        alignItems: 'baseline',
        py: '0.7rem',
        borderTop: `1px solid ${v.line}`,
        [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
      }}
    >
      <span>{meetingTime(meeting)}</span>
      <Box sx={{ minWidth: 0 }}>
        <Box
          component="a"
          href={addressOf({ place: 'meeting', id: meeting.id })}
          sx={{
            fontFamily: serif,
            fontSize: '1.125rem',
            textDecoration: 'none',
            '&:hover': { textDecoration: 'underline' },
          }}
        >
          {meeting.title}
        </Box>
        <Box sx={{ color: v.ink2, fontSize: '0.9375rem' }}>
          {[meeting.organ, counted(meeting.items.length, 'ärende', 'ärenden'), meeting.place]
            .filter((part) => part !== '')
            .join(' · ')}
        </Box>
      </Box>
      <Link href={addressOf({ place: 'meeting-mode', id: meeting.id })}>Mötesläge</Link>
    </Box>
  );
}

function Group({ title, meetings }: { title: string; meetings: readonly Meeting[] }) {
  if (meetings.length === 0) return null;
  return (
    <Box component="section" sx={{ mb: '2rem' }}>
      <Typography variant="h3" component="h2" sx={{ mb: '0.4rem' }}>
        {title}
      </Typography>
      <ul>
        {meetings.map((meeting) => (
          <MeetingRow key={meeting.id} meeting={meeting} />
        ))}
      </ul>
    </Box>
  );
}

/** *Möten*: those to come, those held, and a new one. */
export function MeetingsView() {
  const { data: meetings, error } = useQuery('meetings.list', {});
  const [today] = useState(() => isoDay(new Date()));
  const { data: begun = '' } = useQuery('unsent.get', { field: NEW_MEETING });
  const [isOpened, setAdding] = useState(false);
  // What was filled in and not added stands here still.
  const isAdding = isOpened || begun !== '';
  useKeys([{ key: 'N', label: 'Nytt möte', group: 'Möten', handler: () => setAdding(true) }]);
  const { coming, held } = byTime(meetings ?? [], today);
  return (
    <>
      <PlaceHeader
        title="Möten"
        tabs={<MeetingTabs tab="meetings" />}
        actions={
          <Button variant="contained" color="primary" onClick={() => setAdding(true)}>
            Nytt möte <kbd>N</kbd>
          </Button>
        }
      />
      <Scroller sx={{ px: '1.75rem', py: '1.25rem', [narrow]: { px: '1rem' } }}>
        {isAdding && <NewMeetingForm onClose={() => setAdding(false)} />}
        {error !== undefined && <FailureLine message={error.message} />}
        {meetings?.length === 0 && !isAdding && (
          <EmptyState
            isInset
            text="Inga möten än. Lägg till ett och skriv in ärendena, så ligger planens ord framme när de tas upp."
          />
        )}
        <Group title="Kommande" meetings={coming} />
        <Group title="Hållna" meetings={held} />
      </Scroller>
    </>
  );
}
