import Box from '@mui/material/Box';
import { useEffect, useRef, useState, type RefObject } from 'react';
import type { AgendaItem, Meeting } from '../../../shared/meeting/meeting.ts';
import type { Note } from '../../../shared/note/note.ts';
import { navigate } from '../../app/router.ts';
import { narrow, v } from '../../app/theme/css-var.ts';
import { useQuery } from '../../client/query.ts';
import { EmptyState, TO_MEETINGS } from '../../components/empty-state.tsx';
import { agendaStops, stopAt } from './mode/agenda-stops.ts';
import { CurrentItem, NoItem } from './mode/current-item.tsx';
import { Feed } from './mode/feed.tsx';
import { LineField } from './mode/line-field.tsx';
import { ModeDialogs, statusPlace } from './mode/mode-dialogs.tsx';
import { ModeFooter } from './mode/mode-footer.tsx';
import { ModeHeader } from './mode/mode-header.tsx';
import { NewItemField } from './mode/new-item-field.tsx';
import { useLine } from './mode/use-line.ts';
import { ItemQuestions } from './mode/item-questions.tsx';
import { ItemPrepared } from './mode/item-prepared.tsx';
import { ItemMotions } from './mode/item-motions.tsx';
import { useModeKeys } from './mode/use-mode-keys.ts';
import { useScreen, useShownItem } from './mode/use-screen.ts';
import { useFreshMeeting } from './use-fresh-meeting.ts';

/** Who speaks in nearly every meeting, beside those on the list. */
const USUAL_SPEAKERS = ['Ordföranden', 'Förvaltningen', 'Föredraganden', 'Jag'];

const inStop = (notes: readonly Note[], item: AgendaItem | null, { items }: Meeting): Note[] =>
  notes
    .filter(({ agendaItemId }) =>
      item === null ? !items.some(({ id }) => id === agendaItemId) : item.id === agendaItemId,
    )
    .sort((a, b) => a.createdAt.localeCompare(b.createdAt));

/** What is up, and what one has to come back to in it. */
const StopHead = ({ meeting, item }: { meeting: Meeting; item: AgendaItem | undefined }) =>
  item === undefined ? (
    <NoItem meeting={meeting} />
  ) : (
    <>
      <CurrentItem
        item={item}
        number={meeting.items.indexOf(item) + 1}
        count={meeting.items.length}
      />
      <ItemQuestions meetingId={meeting.id} item={item} />
      <ItemPrepared meetingId={meeting.id} item={item} />
    </>
  );

/** Gives a field the keyboard each time it becomes its turn. */
function useFocusWhen(isTurn: boolean, field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    if (isTurn) field.current?.focus();
  }, [isTurn, field]);
}

interface ItemModeProps {
  meeting: Meeting;
  /** The ärende that is up; null for what belongs to none. */
  stop: AgendaItem | null;
  notes: readonly Note[];
  screen: ReturnType<typeof useScreen>;
  /** Whether a new ärende is being named in place of the line. */
  isNaming: boolean;
  onNaming: (isNaming: boolean) => void;
  /** False when there is nowhere to go. */
  go: (by: 1 | -1) => boolean;
  onAdded: (meeting: Meeting) => void;
  leave: () => void;
}

/** The line and the feed of one item; made anew for the next. */
function ItemMode({
  meeting,
  stop,
  notes,
  screen,
  isNaming,
  onNaming,
  go,
  onAdded,
  leave,
}: ItemModeProps) {
  const item = stop ?? undefined;
  const line = useLine(meeting.id, item);
  const [isAsking, setAsking] = useState(false);
  const [writing, setWriting] = useState<'motion' | 'status' | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const who = useRef<HTMLInputElement>(null);
  const own = inStop(notes, stop, meeting).filter((note) => note.id !== line.writtenId);
  const isShown = screen.isOn && item !== undefined;
  useShownItem(screen.isOn, meeting.id, item?.id ?? null, own);
  // After a dialog has gone too, whatever had the keyboard before it.
  useFocusWhen(writing === null && !isNaming, field);
  useFocusWhen(isAsking, who);
  const resume = (note: Note) => {
    line.resume(note);
    field.current?.focus();
  };
  useModeKeys({
    line,
    isAsking,
    isElsewhere: writing !== null || isNaming,
    askWho: () => setAsking(true),
    move: () => setWriting('motion'),
    tell: () => {
      if (statusPlace(item) !== null) setWriting('status');
    },
    toggleScreen: screen.toggle,
    go: (by) => {
      if (!go(by) && by === 1) onNaming(true);
    },
    leave,
    lastNote: own.at(-1),
  });
  return (
    <>
      <StopHead meeting={meeting} item={item} />
      <ItemMotions meetingId={meeting.id} itemId={item?.id ?? null} />
      <Feed notes={own} waiting={line.waiting} isShown={isShown} onResume={resume} />
      {isNaming ? (
        <NewItemField meetingId={meeting.id} onLeave={() => onNaming(false)} onAdded={onAdded} />
      ) : (
        <LineField
          line={line.line}
          people={[...meeting.attendees.map((one) => one.name), ...USUAL_SPEAKERS]}
          isAsking={isAsking}
          onChange={line.change}
          onWho={setAsking}
          fieldRef={field}
          whoRef={who}
        />
      )}
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

/** The ärende each meeting was left at: one looks something up in the plan and comes back to it. */
const leftAt = new Map<string, string | null>();

function LoadedMode({ stored }: { stored: Meeting }) {
  const [meeting, setMeeting] = useState(stored);
  const { data: notes = [] } = useQuery('notes.list', { meetingId: meeting.id });
  const [itemId, setItemId] = useState(leftAt.get(stored.id) ?? stored.items[0]?.id ?? null);
  const [isNaming, setNaming] = useState(false);
  useEffect(() => {
    leftAt.set(stored.id, itemId);
  }, [stored.id, itemId]);
  const stops = agendaStops(meeting.items, notes);
  const index = stopAt(stops, itemId);
  const stop = stops[index] ?? null;
  const go = (by: 1 | -1): boolean => {
    const next = stops[index + by];
    if (next === undefined) return false;
    setItemId(next?.id ?? null);
    return true;
  };
  const goToAdded = (added: Meeting) => {
    setMeeting(added);
    setNaming(false);
    setItemId(added.items.at(-1)?.id ?? null);
  };
  const leave = () => navigate({ place: 'meeting', id: meeting.id });
  const screen = useScreen();
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
        stops={stops}
        current={index}
        hasNotes={(id) => notes.some((note) => note.agendaItemId === id)}
        onGo={(to) => {
          setNaming(false);
          setItemId(stops[to]?.id ?? null);
        }}
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
          key={stop?.id ?? 'utan'}
          meeting={meeting}
          stop={stop}
          notes={notes}
          screen={screen}
          isNaming={isNaming}
          onNaming={setNaming}
          go={go}
          onAdded={goToAdded}
          leave={leave}
        />
      </Box>
      <ModeFooter
        isNaming={isNaming}
        hasStatus={statusPlace(stop ?? undefined) !== null}
        isLast={index === stops.length - 1}
        screen={screen}
      />
    </Box>
  );
}

/** *Mötesläge*: the current ärende in large letters, and everything by the keyboard alone. */
export function MeetingModeView({ id }: { id: string }) {
  const { meeting, failure } = useFreshMeeting(id);
  if (failure !== null) return <EmptyState text={failure} way={TO_MEETINGS} />;
  return meeting === null ? null : <LoadedMode key={meeting.id} stored={meeting} />;
}
