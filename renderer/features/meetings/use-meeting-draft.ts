import { useState } from 'react';
import type { Input } from '../../../shared/contract/contract.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { call } from '../../client/call.ts';
import { joinWords } from '../../components/saving/lost-words.ts';
import { useAutosave } from '../../components/saving/use-autosave.ts';

/** What of a meeting can be changed where it stands. */
export type MeetingChange = Omit<Input<'meetings.edit'>, 'id'> & Partial<Omit<Meeting, 'id'>>;

/** A meeting must have a name and a day: while a field is empty it is not sent. */
const sendable = ({ title, date, ...rest }: MeetingChange): MeetingChange => ({
  ...rest,
  ...(title?.trim() ? { title } : {}),
  ...(date ? { date } : {}),
});

const lostOf = ({ title, organ, place, attendees = [], items = [] }: MeetingChange) => ({
  what: 'Möte',
  words: joinWords([
    title,
    organ,
    place,
    attendees.map((it) => it.name).join(', '),
    ...items.flatMap((it) => [it.title, it.decision]),
  ]),
});

/** A meeting being written: changes show at once and are saved a moment later. */
export function useMeetingDraft(meeting: Meeting): {
  draft: Meeting;
  change: (change: MeetingChange) => void;
  flush: () => Promise<void>;
} {
  const [draft, setDraft] = useState(meeting);
  const { change: save, flush } = useAutosave(
    (change: MeetingChange) => call('meetings.edit', { id: meeting.id, ...sendable(change) }),
    lostOf,
  );
  const change = (next: MeetingChange): void => {
    setDraft((before) => ({ ...before, ...next }));
    save(next);
  };
  return { draft, change, flush };
}
