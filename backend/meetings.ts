import { addMeeting, changeMeeting, findMeeting, listMeetings } from '../db/meetings.ts';
import { failure, success, type Result } from '../shared/contract/call.ts';
import type { Handlers, ParsedInput } from '../shared/contract/contract.ts';
import type { Meeting } from '../shared/meeting/meeting.ts';
import type { BackendContext } from './context.ts';

type Names =
  | 'meetings.list'
  | 'meetings.get'
  | 'meetings.add'
  | 'meetings.edit'
  | 'meetings.remove'
  | 'meetings.restore';

const GONE = failure('not-found', 'Mötet finns inte. Se ”Möten” för dem som finns.');

function get({ store }: BackendContext, id: string): Result<Meeting> {
  const stored = findMeeting(store.db, id);
  return stored && !stored.isRemoved ? success(stored.meeting) : GONE;
}

function add(context: BackendContext, input: ParsedInput<'meetings.add'>): Result<Meeting> {
  const meeting: Meeting = { id: context.newId(), ...input, attendees: [], items: [] };
  addMeeting(context.store.db, meeting, context.clock.next());
  return success(meeting);
}

function edited(
  context: BackendContext,
  meeting: Meeting,
  input: ParsedInput<'meetings.edit'>,
): Meeting {
  return {
    ...meeting,
    title: input.title ?? meeting.title,
    date: input.date ?? meeting.date,
    time: input.time ?? meeting.time,
    place: input.place ?? meeting.place,
    organ: input.organ ?? meeting.organ,
    attendees: input.attendees ?? meeting.attendees,
    items:
      input.items?.map((item) => ({ ...item, id: item.id ?? context.newId() })) ?? meeting.items,
  };
}

function edit(context: BackendContext, input: ParsedInput<'meetings.edit'>): Result<Meeting> {
  const { db } = context.store;
  const stored = findMeeting(db, input.id);
  if (!stored || stored.isRemoved) return GONE;
  const meeting = edited(context, stored.meeting, input);
  if (JSON.stringify(meeting) === JSON.stringify(stored.meeting)) return success(meeting);
  changeMeeting(db, stored, {
    at: context.clock.next(),
    action: 'edit',
    meeting,
    isRemoved: false,
  });
  return success(meeting);
}

function setRemoved(context: BackendContext, id: string, isRemoved: boolean): Result<Meeting> {
  const { db } = context.store;
  const stored = findMeeting(db, id);
  if (!stored) return GONE;
  const { meeting } = stored;
  if (stored.isRemoved !== isRemoved) {
    const action = isRemoved ? 'remove' : 'restore';
    const at = context.clock.next();
    changeMeeting(db, stored, { at, action, meeting, isRemoved });
  }
  return success(meeting);
}

/** Meetings with their agendas; every change is kept, and notes stay when a meeting goes. */
export const meetingHandlers = (context: BackendContext): Pick<Handlers, Names> => ({
  'meetings.list': () => success(listMeetings(context.store.db)),
  'meetings.get': ({ id }) => get(context, id),
  'meetings.add': (input) => add(context, input),
  'meetings.edit': (input) => edit(context, input),
  'meetings.remove': ({ id }) => {
    const removed = setRemoved(context, id, true);
    return removed.ok ? success({}) : removed;
  },
  'meetings.restore': ({ id }) => setRemoved(context, id, false),
});
