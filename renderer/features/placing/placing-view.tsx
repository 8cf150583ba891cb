import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { StoredPlan } from '../../../shared/contract/contract.ts';
import type { Note } from '../../../shared/note/note.ts';
import { readingAt } from '../../app/route.ts';
import { medium, narrow, v } from '../../app/theme/css-var.ts';
import { useQuery } from '../../client/query.ts';
import { counted } from '../../components/count-words.ts';
import { EmptyState, TO_PLANS } from '../../components/empty-state.tsx';
import { PlaceHeader } from '../../components/place-header.tsx';
import { planName } from '../../plan-words/plan-name.ts';
import { NotWorkedOut } from '../../components/note/not-worked-out.tsx';
import { PlacePicker } from '../../components/note/place-picker.tsx';
import { Candidates } from './candidates.tsx';
import { NoteToPlace } from './note-to-place.tsx';
import { PlanBeside } from './plan-beside.tsx';
import { placeNote, usePlacing, useUndoKey, type Placing } from './use-placing.ts';

const NO_NOTES: Note[] = [];
const NO_PLACES = { former: null, candidates: [] };

/** Beside each other both sides scroll by themselves: the plan's text never takes the note away. */
const columns = {
  flex: 1,
  minHeight: 0,
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
  gridTemplateRows: 'minmax(0, 1fr)',
  [medium]: { display: 'block', overflowY: 'auto' },
  [narrow]: { overflowY: 'visible', flex: 'none' },
};
const column = {
  padding: '1.4rem 1.75rem 2rem',
  minWidth: 0,
  overflowY: 'auto',
  [medium]: { overflowY: 'visible' },
  [narrow]: { padding: '1rem', overflowY: 'visible' },
};

const Acts = ({ acts }: { acts: ReturnType<typeof usePlacing>['acts'] }) => (
  <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '0.5rem', mt: '1rem' }}>
    <Button size="small" onClick={acts.search}>
      Sök en annan plats <kbd>S</kbd>
    </Button>
    <Button size="small" onClick={() => void acts.whole()}>
      Gäller hela planen <kbd>H</kbd>
    </Button>
    <Button size="small" onClick={() => void acts.keep()}>
      Hör till den tidigare texten <kbd>B</kbd>
    </Button>
  </Box>
);

const OneNote = ({ placing, stored }: { placing: Placing; stored: StoredPlan }) => {
  const { data = NO_PLACES } = useQuery('notes.places', { id: placing.note.id });
  const { chosen, lookAt, take, acts } = usePlacing({ ...placing, candidates: data.candidates });
  const candidate = data.candidates[chosen] ?? null;
  return (
    <Box sx={columns}>
      <Box sx={column}>
        <Box sx={{ display: 'flex', gap: '0.75rem', mb: '1rem', color: v.ink2 }}>
          <span>
            {placing.at + 1} av {placing.count} · {planName(stored.summary)}
          </span>
          <Box component="span" sx={{ ml: 'auto' }}>
            <kbd>J</kbd> nästa <kbd>K</kbd> förra
          </Box>
        </Box>
        <NoteToPlace note={placing.note} former={data.former} />
        <Box component="h2" sx={{ fontSize: '1rem', fontWeight: 600, m: '1.4rem 0 0.4rem' }}>
          {data.candidates.length > 0
            ? 'Var hör den hemma nu?'
            : 'Ingen plats i texten liknar den gamla.'}
        </Box>
        <Candidates
          plan={stored.plan}
          candidates={data.candidates}
          chosen={chosen}
          onLook={lookAt}
          onTake={(it) => take(it)}
        />
        <Acts acts={acts} />
      </Box>
      <Box
        data-beside
        component="section"
        aria-label="Planens text nu"
        // A region that scrolls must be reached by the keyboard.
        tabIndex={0}
        sx={{
          ...column,
          background: v.desk,
          borderLeft: `1px solid ${v.line}`,
          [medium]: { ...column[medium], borderLeft: 0, borderTop: `1px solid ${v.line}` },
        }}
      >
        <PlanBeside
          plan={stored.plan}
          at={candidate}
          title={candidate ? `Planens text nu: ${candidate.name}` : 'Planens text nu'}
        />
      </Box>
    </Box>
  );
};

/** The note one has come to; when it gets its place the next one takes its turn. */
const useTurn = (notes: readonly Note[]) => {
  const [turn, setTurn] = useState(0);
  const at = Math.min(turn, Math.max(0, notes.length - 1));
  const walk = (by: 1 | -1) => setTurn(Math.min(notes.length - 1, Math.max(0, at + by)));
  return { at, walk, note: notes[at] };
};

const Waiting = ({ notes }: { notes: readonly Note[] }) => {
  const { at, walk, note } = useTurn(notes);
  const [isSearching, setSearching] = useState(false);
  const planId = note?.target?.planId;
  const { data: stored } = useQuery('plans.get', planId === undefined ? null : { planId });
  if (!note || planId === undefined || !stored || stored.summary.id !== planId) return null;
  const openSearch = () => setSearching(true);
  const placing = { note, candidates: [], at, count: notes.length, walk, openSearch };
  return (
    <>
      <OneNote placing={placing} stored={stored} />
      {isSearching && (
        <PlacePicker
          planId={planId}
          title="Sök platsen i planen"
          others={[]}
          onClose={() => setSearching(false)}
          onChoose={(place) => {
            setSearching(false);
            void placeNote(note.id, place.target, place.name);
          }}
        />
      )}
    </>
  );
};

const plansOf = (notes: readonly Note[]): number =>
  new Set(notes.map((note) => note.target?.planId)).size;

/** *Att placera*: all plans' notes whose place is uncertain or lost, one at a time. */
export const PlacingView = () => {
  const { data: notes, error } = useQuery('notes.unplaced', {});
  const { data: unknown = NO_NOTES } = useQuery('notes.unknown', {});
  const { data: plans = [] } = useQuery('plans.list', {});
  useUndoKey();
  const waiting = notes ?? NO_NOTES;
  const first = plans[0];
  return (
    <>
      <PlaceHeader
        title="Att placera"
        sub={
          waiting.length > 0
            ? `${counted(waiting.length, 'anteckning', 'anteckningar')} i ${counted(plansOf(waiting), 'plan', 'planer')} väntar på att du säger var de hör hemma. Inget är borttaget.`
            : undefined
        }
      />
      {error && <EmptyState text={error.message} />}
      {unknown.length > 0 && (
        <Box sx={{ padding: '1rem 1.75rem 0', [narrow]: { padding: '1rem 1rem 0' } }}>
          <NotWorkedOut count={unknown.length} />
        </Box>
      )}
      {notes?.length === 0 && unknown.length === 0 && (
        <EmptyState
          text="Alla anteckningar har sin plats."
          way={first ? { label: 'Läs en plan', route: readingAt(first.id) } : TO_PLANS}
        />
      )}
      {waiting.length > 0 && <Waiting notes={waiting} />}
    </>
  );
};
