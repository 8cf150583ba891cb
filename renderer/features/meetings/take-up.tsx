import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import type { AgendaSubject, Meeting } from '../../../shared/meeting/meeting.ts';
import { navigate } from '../../app/router.ts';
import { call } from '../../client/call.ts';
import { useQuery } from '../../client/query.ts';
import { Icon } from '../../components/icon.tsx';
import { offerUndo, showDone } from '../../components/undo-bar.tsx';
import { isoDay } from '../../components/when.ts';
import { byTime, meetingTime } from './meeting-date.ts';

interface TakeUpProps {
  subject: AgendaSubject;
  /** What the ärende is called. */
  title: string;
}

const isAbout = (subject: AgendaSubject, { planId, part }: AgendaSubject): boolean =>
  subject.planId === planId && subject.part?.kind === part?.kind && subject.part?.key === part?.key;

async function takeUp({ id }: Meeting, { subject, title }: TakeUpProps): Promise<void> {
  const stored = await call('meetings.get', { id });
  if (!stored.ok) return;
  const { items, title: meeting } = stored.value;
  const at = items.findIndex((item) => item.subjects.some((one) => isAbout(one, subject)));
  if (at >= 0) {
    showDone(`Det är redan ärende ${at + 1} på ${meeting}.`);
    return;
  }
  const added = { title, subjects: [subject], decision: '' };
  const edited = await call('meetings.edit', { id, items: [...items, added] });
  if (edited.ok)
    offerUndo(
      `Tillagt som ärende ${items.length + 1} på ${meeting}, ${meetingTime(stored.value)}.`,
      () => void call('meetings.edit', { id, items }),
    );
}

/** Puts what one reads on the agenda of a meeting to come, without leaving it. */
export function TakeUp(props: TakeUpProps) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { data: meetings = [] } = useQuery('meetings.list', {});
  const [today] = useState(() => isoDay(new Date()));
  const { coming } = byTime(meetings, today);
  const choose = (meeting: Meeting) => {
    setAnchor(null);
    void takeUp(meeting, props);
  };
  return (
    <>
      <Button
        size="small"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <Icon name="people" />
        Ta upp på möte
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {coming.map((meeting) => (
          <MenuItem key={meeting.id} onClick={() => choose(meeting)}>
            {meeting.title}, {meetingTime(meeting)}
          </MenuItem>
        ))}
        <MenuItem onClick={() => navigate({ place: 'meetings' })}>
          {coming.length === 0 ? 'Inga möten framöver. Lägg till ett …' : 'Ett annat möte …'}
        </MenuItem>
      </Menu>
    </>
  );
}
