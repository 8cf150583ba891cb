import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import type { PlanSummary } from '../../../shared/contract/contract.ts';
import type { ListedNote } from '../../../shared/note/listed-note.ts';
import { isUnknown, isUnplaced } from '../../../shared/note/note-place.ts';
import { useKeys } from '../../app/keys.ts';
import { addressOf, readingAt, type Route } from '../../app/route.ts';
import { navigate } from '../../app/router.ts';
import { narrow, v } from '../../app/theme/css-var.ts';
import { useQuery } from '../../client/query.ts';
import { EmptyState, TO_PLANS } from '../../components/empty-state.tsx';
import { NoteCard } from '../../components/note/note-card.tsx';
import { NotWorkedOut } from '../../components/note/not-worked-out.tsx';
import { roving, rovingRow } from '../../components/roving.ts';
import { Scroller } from '../../components/scroller.tsx';
import { filterNotes, groupNotes, type NotesGroup } from './notes-filter.ts';
import { LostList } from './lost-list.tsx';
import { NotesBar } from './notes-bar.tsx';
import { NotesHeader } from './notes-header.tsx';
import { useNotes } from './notes-store.ts';

const NO_NOTES: ListedNote[] = [];
const NO_PLANS: PlanSummary[] = [];

/** Where a note stands: in its plan's text, among those that wait, or in its meeting. */
const routeOf = ({ note }: ListedNote): Route | null => {
  if (isUnplaced(note)) return { place: 'placing' };
  if (note.target) return readingAt(note.target.planId, { note: note.id });
  return note.meetingId === null ? null : { place: 'meeting', id: note.meetingId };
};

const placeWords = (it: ListedNote): string => {
  if (isUnplaced(it.note)) return 'Att placera';
  if (isUnknown(it.note)) return 'Inte uträknat än var den hör hemma';
  if (it.where !== '') return it.where;
  return it.note.meetingId === null ? 'Fri anteckning' : 'Mötet';
};

const NoteInList = ({ it }: { it: ListedNote }) => {
  const route = routeOf(it);
  const quote = it.note.target?.anchor?.quote.exact;
  return (
    <Box
      component="li"
      {...rovingRow}
      data-listed={it.note.id}
      sx={{
        display: 'grid',
        gridTemplateColumns: '15rem minmax(0, 1fr)',
        gap: '1.25rem',
        padding: '0.7rem 0',
        borderTop: `1px solid ${v.line}`,
        [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)', gap: '0.3rem' },
      }}
    >
      <Box sx={{ fontSize: '0.9375rem', overflowWrap: 'anywhere' }}>
        {route ? <Link href={addressOf(route)}>{placeWords(it)}</Link> : placeWords(it)}
        {quote !== undefined && <Box sx={{ color: v.ink2 }}>”{quote}”</Box>}
      </Box>
      <NoteCard
        note={it.note}
        hint={it.note.saidBy === '' ? undefined : `Sagt av ${it.note.saidBy}`}
      />
    </Box>
  );
};

const Group = ({ group }: { group: NotesGroup }) => (
  <Box component="section" sx={{ mb: '1.6rem' }}>
    <Typography variant="h4" component="h2" sx={{ mb: '0.5rem' }}>
      {group.title}{' '}
      <Box component="span" sx={{ fontWeight: 400, color: v.ink2 }}>
        {group.notes.length}
      </Box>
    </Typography>
    <ul>
      {group.notes.map((it) => (
        <NoteInList key={it.note.id} it={it} />
      ))}
    </ul>
  </Box>
);

const chosenId = (): string | null =>
  document.activeElement?.closest<HTMLElement>('[data-listed]')?.dataset['listed'] ?? null;

/** J and K walk the notes, Enter goes to where the note stands. */
const useNoteKeys = (groups: readonly NotesGroup[]): void => {
  const shown = groups.flatMap((group) => group.notes);
  const step = (by: 1 | -1) => () => {
    const at = shown.findIndex((it) => it.note.id === chosenId());
    const next = shown[at < 0 ? 0 : Math.min(shown.length - 1, Math.max(0, at + by))];
    const card = next && document.getElementById(`note-${next.note.id}`);
    card?.focus({ preventScroll: true });
    card?.scrollIntoView({ block: 'nearest' });
  };
  const open = () => {
    const it = shown.find((candidate) => candidate.note.id === chosenId());
    const route = it && routeOf(it);
    if (route) navigate(route);
  };
  useKeys([
    { key: 'J', label: 'Nästa anteckning', group: 'Anteckningar', handler: step(1) },
    { key: 'K', label: 'Förra anteckningen', group: 'Anteckningar', handler: step(-1) },
    { key: 'Enter', label: 'Gå dit den står', group: 'Anteckningar', handler: open },
  ]);
};

/** *Anteckningar*: everything one has written, in the order and narrowness one wants. */
export const NotesView = () => {
  const { data: notes = NO_NOTES, isLoading } = useQuery('notes.overview', {});
  const { data: plans = NO_PLANS } = useQuery('plans.list', {});
  const { filter, order } = useNotes();
  const shown = useMemo(() => filterNotes(notes, filter), [notes, filter]);
  const groups = useMemo(() => groupNotes(shown, order, plans), [shown, order, plans]);
  useNoteKeys(groups);
  const unknown = notes.filter((it) => isUnknown(it.note)).length;
  return (
    <>
      <NotesHeader tab="all" />
      <NotesBar notes={notes} shown={shown.length} plans={plans} />
      <Scroller sx={{ padding: '1.2rem 1.75rem 3rem', [narrow]: { padding: '1rem' } }}>
        <LostList />
        {unknown > 0 && <NotWorkedOut count={unknown} />}
        <Box ref={roving} sx={{ maxWidth: '58rem' }}>
          {groups.map((group) => (
            <Group key={group.title} group={group} />
          ))}
        </Box>
        {shown.length === 0 && !isLoading && (
          <EmptyState
            isInset
            way={notes.length === 0 && plans.length === 0 ? TO_PLANS : undefined}
            text={
              notes.length === 0
                ? 'Inga anteckningar än. Markera en text i en plan och tryck A, eller skriv en fri anteckning med Alt N.'
                : 'Ingen anteckning passar alla filter. Ta bort ett filter.'
            }
          />
        )}
      </Scroller>
    </>
  );
};
