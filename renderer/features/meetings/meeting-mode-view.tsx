import Box from '@mui/material/Box';
import { useEffect, useRef, useState } from 'react';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import type { Note } from '../../../shared/note/note.ts';
import { useKeys } from '../../app/keys.ts';
import { navigate } from '../../app/router.ts';
import { narrow, v } from '../../app/theme/css-var.ts';
import { useQuery } from '../../client/query.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { CurrentItem } from './mode/current-item.tsx';
import { Feed } from './mode/feed.tsx';
import { LineField } from './mode/line-field.tsx';
import { nextVisibility, withLabel } from './mode/line.ts';
import { ModeFooter } from './mode/mode-footer.tsx';
import { ModeHeader } from './mode/mode-header.tsx';
import { useLine } from './mode/use-line.ts';
import { useFreshMeeting } from './use-fresh-meeting.ts';

const GROUP = 'Mötesläge';
/** Who speaks in nearly every meeting, beside those on the list. */
const USUAL_SPEAKERS = ['Ordföranden', 'Förvaltningen', 'Föredraganden', 'Jag'];

const inItem = (notes: readonly Note[], itemId: string | null): Note[] =>
  notes
    .filter((note) => note.agendaItemId === itemId)
    .sort((a, b) => a.createdAt.localeCompare(b.createdAt));

/** Everything one can do with the keys while a line is written. */
function useModeKeys(act: {
  line: ReturnType<typeof useLine>;
  isAsking: boolean;
  askWho: () => void;
  go: (by: 1 | -1) => void;
  leave: () => void;
  lastNote: Note | undefined;
}): void {
  const { line: current, change, finish, discard, resume } = act.line;
  const key = (name: string, label: string, handler: () => void) => ({
    key: name,
    label,
    group: GROUP,
    whileTyping: true,
    handler,
  });
  useKeys([
    key('Enter', 'Spara raden', finish),
    key('F2', 'Fråga', () => change(withLabel(current, 'fråga'))),
    key('F3', 'Beslut', () => change(withLabel(current, 'beslut'))),
    key('F4', 'Vem som sa det', act.askWho),
    key('F6', 'Vem som får läsa', () =>
      change({ ...current, visibility: nextVisibility(current.visibility) }),
    ),
    key('PageDown', 'Nästa ärende', () => act.go(1)),
    key('PageUp', 'Föregående ärende', () => act.go(-1)),
    key('ArrowUp', 'Ändra den förra raden', () => {
      if (current.text === '' && act.lastNote !== undefined && !act.isAsking) resume(act.lastNote);
    }),
    key('Escape', 'Ta bort raden, eller lämna Mötesläge', () => {
      if (current.text === '') act.leave();
      else discard();
    }),
  ]);
}

/** The line and the feed of one item; made anew for the next. */
function ItemMode({
  meeting,
  index,
  notes,
  go,
  leave,
}: {
  meeting: Meeting;
  index: number;
  notes: readonly Note[];
  go: (by: 1 | -1) => void;
  leave: () => void;
}) {
  const item = meeting.items[index];
  const line = useLine(meeting.id, item?.id ?? null);
  const [isAsking, setAsking] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const who = useRef<HTMLInputElement>(null);
  const own = inItem(notes, item?.id ?? null).filter((note) => note.id !== line.writtenId);
  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    if (isAsking) who.current?.focus();
  }, [isAsking]);
  const resume = (note: Note) => {
    line.resume(note);
    field.current?.focus();
  };
  useModeKeys({
    line,
    isAsking,
    askWho: () => setAsking(true),
    go,
    leave,
    lastNote: own.at(-1),
  });
  return (
    <>
      {item !== undefined && (
        <CurrentItem item={item} number={index + 1} count={meeting.items.length} />
      )}
      <Feed notes={own} waiting={line.waiting} onResume={resume} />
      <LineField
        line={line.line}
        people={[...meeting.attendees.map((one) => one.name), ...USUAL_SPEAKERS]}
        isAsking={isAsking}
        onChange={line.change}
        onVisibility={() =>
          line.change({ ...line.line, visibility: nextVisibility(line.line.visibility) })
        }
        onWho={setAsking}
        fieldRef={field}
        whoRef={who}
      />
    </>
  );
}

function LoadedMode({ meeting }: { meeting: Meeting }) {
  const { data: notes = [] } = useQuery('notes.list', { meetingId: meeting.id });
  const [index, setIndex] = useState(0);
  const go = (by: 1 | -1) =>
    setIndex((now) => Math.min(Math.max(now + by, 0), Math.max(meeting.items.length - 1, 0)));
  const leave = () => navigate({ place: 'meeting', id: meeting.id });
  return (
    <Box
      sx={{
        display: 'flex',
        flexDirection: 'column',
        height: '100%',
        background: v.sheet,
        [narrow]: { height: 'auto', flex: 'none' },
      }}
    >
      <ModeHeader
        meeting={meeting}
        current={index}
        hasNotes={(itemId) => notes.some((note) => note.agendaItemId === itemId)}
        onGo={setIndex}
        onLeave={leave}
      />
      <Box
        sx={{
          flex: 1,
          minHeight: 0,
          overflow: 'auto',
          display: 'flex',
          flexDirection: 'column',
          px: '3.5rem',
          pt: '1.75rem',
          [narrow]: { px: '1rem', pt: '1rem', overflow: 'visible', flex: 'none' },
        }}
      >
        <ItemMode
          key={meeting.items[index]?.id ?? 'utan'}
          meeting={meeting}
          index={index}
          notes={notes}
          go={go}
          leave={leave}
        />
      </Box>
      <ModeFooter />
    </Box>
  );
}

/** *Mötesläge*: the current ärende in large letters, and everything by the keyboard alone. */
export function MeetingModeView({ id }: { id: string }) {
  const { meeting, failure } = useFreshMeeting(id);
  if (failure !== null)
    return (
      <EmptyState text={failure}>
        <a href="#/moten">Till Möten</a>
      </EmptyState>
    );
  return meeting === null ? null : <LoadedMode meeting={meeting} />;
}
