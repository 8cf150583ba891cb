import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import type { AgendaItem, AgendaSubject, Meeting } from '../../../shared/meeting/meeting.ts';
import { navigate } from '../../app/router.ts';
import { call } from '../../client/call.ts';
import { useQuery } from '../../client/query.ts';
import { Icon } from '../../components/icon.tsx';
import { offerUndo, showDone, showFailed } from '../../components/undo-bar.tsx';
import { isoDay } from '../../components/when.ts';
import { addItem, removeAdded } from './agenda/add-item.ts';
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
  const at = stored.ok
    ? stored.value.items.findIndex(({ subjects }) => subjects.some((one) => isAbout(one, subject)))
    : -1;
  if (stored.ok && at >= 0) {
    showDone(`Det är redan ärende ${at + 1} på ${stored.value.title}.`);
    return;
  }
  const edited = await addItem(id, { title, subjects: [subject] });
  if (!edited.ok) {
    showFailed(edited.error.message);
    return;
  }
  const { items, title: meeting } = edited.value;
  const added = items.at(-1)!;
  offerUndo(
    `Tillagt som ärende ${items.length} på ${meeting}, ${meetingTime(edited.value)}.`,
    () => void takeBack(id, added),
  );
}

async function takeBack(meetingId: string, added: AgendaItem): Promise<void> {
  const removed = await removeAdded(meetingId, added);
  if (!removed.ok) showFailed(removed.error.message);
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
