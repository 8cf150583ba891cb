import Box from '@mui/material/Box';
import { useEffect, useRef, useState } from 'react';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import type { Note } from '../../../shared/note/note.ts';
import { navigate } from '../../app/router.ts';
import { narrow, v } from '../../app/theme/css-var.ts';
import { useQuery } from '../../client/query.ts';
import { EmptyState, TO_MEETINGS } from '../../components/empty-state.tsx';
import { CurrentItem } from './mode/current-item.tsx';
import { Feed } from './mode/feed.tsx';
import { LineField } from './mode/line-field.tsx';
import { nextVisibility } from './mode/line.ts';
import { ModeDialogs, statusPlace } from './mode/mode-dialogs.tsx';
import { ModeFooter } from './mode/mode-footer.tsx';
import { ModeHeader } from './mode/mode-header.tsx';
import { useLine } from './mode/use-line.ts';
import { ItemQuestions } from './mode/item-questions.tsx';
import { ItemMotions } from './mode/item-motions.tsx';
import { useModeKeys } from './mode/use-mode-keys.ts';
import { useScreen } from './mode/use-screen.ts';
import { useFreshMeeting } from './use-fresh-meeting.ts';

/** Who speaks in nearly every meeting, beside those on the list. */
const USUAL_SPEAKERS = ['Ordföranden', 'Förvaltningen', 'Föredraganden', 'Jag'];

const inItem = (notes: readonly Note[], itemId: string | null): Note[] =>
  notes
    .filter((note) => note.agendaItemId === itemId)
    .sort((a, b) => a.createdAt.localeCompare(b.createdAt));

/** The line and the feed of one item; made anew for the next. */
function ItemMode({
  meeting,
  index,
  notes,
  screen,
  go,
  leave,
}: {
  meeting: Meeting;
  index: number;
  notes: readonly Note[];
  screen: ReturnType<typeof useScreen>;
  go: (by: 1 | -1) => void;
  leave: () => void;
}) {
  const item = meeting.items[index];
  const line = useLine(meeting.id, item);
  const [isAsking, setAsking] = useState(false);
  const [writing, setWriting] = useState<'motion' | 'status' | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const who = useRef<HTMLInputElement>(null);
  const own = inItem(notes, item?.id ?? null).filter((note) => note.id !== line.writtenId);
  // After a dialog has gone too, whatever had the keyboard before it.
  useEffect(() => {
    if (writing === null) field.current?.focus();
  }, [writing]);
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
    isElsewhere: writing !== null,
    askWho: () => setAsking(true),
    move: () => setWriting('motion'),
    tell: () => {
      if (statusPlace(item) !== null) setWriting('status');
    },
    toggleScreen: screen.toggle,
    go,
    leave,
    lastNote: own.at(-1),
  });
  return (
    <>
      {item !== undefined && (
        <>
          <CurrentItem item={item} number={index + 1} count={meeting.items.length} />
          <ItemQuestions meetingId={meeting.id} item={item} />
        </>
      )}
      <ItemMotions meetingId={meeting.id} itemId={item?.id ?? null} />
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
      {writing !== null && (
        <ModeDialogs
          meeting={meeting}
          item={item}
          writing={writing}
          saidBy={line.line.saidBy}
          onClose={() => setWriting(null)}
        />
      )}
    </>
  );
}

function LoadedMode({ meeting }: { meeting: Meeting }) {
  const { data: notes = [] } = useQuery('notes.list', { meetingId: meeting.id });
  const [index, setIndex] = useState(0);
  const go = (by: 1 | -1) =>
    setIndex((now) => Math.min(Math.max(now + by, 0), Math.max(meeting.items.length - 1, 0)));
  const leave = () => navigate({ place: 'meeting', id: meeting.id });
  const screen = useScreen(meeting.id, meeting.items[index]?.id ?? null);
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
          screen={screen}
          go={go}
          leave={leave}
        />
      </Box>
      <ModeFooter hasStatus={statusPlace(meeting.items[index]) !== null} screen={screen} />
    </Box>
  );
}

/** *Mötesläge*: the current ärende in large letters, and everything by the keyboard alone. */
export function MeetingModeView({ id }: { id: string }) {
  const { meeting, failure } = useFreshMeeting(id);
  if (failure !== null) return <EmptyState text={failure} way={TO_MEETINGS} />;
  return meeting === null ? null : <LoadedMode key={meeting.id} meeting={meeting} />;
}
