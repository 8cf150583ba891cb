import Box from '@mui/material/Box';
import Drawer from '@mui/material/Drawer';
import { lazy, Suspense, useMemo } from 'react';
import type { StoredPlan } from '../../../shared/contract/contract.ts';
import type { BodyBlock, Place, Plan } from '../../../shared/plan/plan.ts';
import type { EarlierNote } from '../../../shared/note/earlier-note.ts';
import type { Note } from '../../../shared/note/note.ts';
import { medium, v } from '../../app/theme/css-var.ts';
import { useQuery } from '../../client/query.ts';
import { EmptyState, TO_PLANS } from '../../components/empty-state.tsx';
import { PlaceHeader } from '../../components/place-header.tsx';
import { Scroller } from '../../components/scroller.tsx';
import { FindBar } from '../find/find-bar.tsx';
import { MotionDialog } from '../follow-up/motion-dialog.tsx';
import { Doubts } from './doubts.tsx';
import { HeadNotes } from './head-notes.tsx';
import { NoteAnywhere } from './note-anywhere.tsx';
import { placeNotes } from './note-places.ts';
import { Outline } from './outline.tsx';
import { outlineEntries } from './outline-entries.ts';
import { ReadingHeader } from './reading-header.tsx';
import { readingSections } from './reading-sections.ts';
import { useReading, type SelectedRow } from './reading-store.ts';
import { placeOfRow } from './row-parts.ts';
import { useScrollMemory } from './scroll-memory.ts';
import { SectionView } from './section-view.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { useArrival } from './use-arrival.ts';
import { useChanges } from './use-changes.ts';
import { useSteadyPlace } from './use-steady-place.ts';
import { usePlaceInText } from './use-place-in-text.ts';
import { useReadingActs } from './use-reading-acts.ts';

const OriginalPanel = lazy(async () => ({
  default: (await import('./original-panel.tsx')).OriginalPanel,
}));

interface ReadingViewProps {
  planId: string;
  /** The uppdrag to open at; null for where one was. */
  assignmentKey: string | null;
  /** The block to open at. */
  blockId: string | null;
  /** The part to open at ('risk:r1'). */
  part: string | null;
  /** The note to open at. */
  noteId: string | null;
}

const NO_NOTES: Note[] = [];
const NONE_EARLIER: EarlierNote[] = [];

/** The uppdrag that a found word stands in is where the keys work on. */
const selectAround = (element: Element): void => {
  const key = element.closest<HTMLElement>('[data-assignment]')?.dataset['assignment'];
  if (key !== undefined) useReading.setState({ selectedKey: key });
};

const outlineColumn = {
  width: '14rem',
  flex: 'none',
  borderRight: `1px solid ${v.line}`,
  overflowY: 'auto',
  [medium]: { display: 'none' },
} as const;

const wholeWindow = {
  flex: '1 1 0',
  minWidth: 0,
  display: 'flex',
  flexDirection: 'column',
} as const;

const halfWindow = {
  ...wholeWindow,
  flex: '1 1 50%',
  containerType: 'inline-size',
  containerName: 'frame',
  overflowY: 'auto',
} as const;

const selectedBlock = (plan: Plan, key: string | null): BodyBlock | undefined =>
  plan.body.find((b) => key !== null && b.part?.kind === 'assignment' && b.part.key === key);

/** What is framed on the printed page: the chosen row while one reads its table, else what one reads. */
const framedPlace = (
  plan: Plan,
  row: SelectedRow | null,
  key: string | null,
  read: BodyBlock | undefined,
): Place | undefined => {
  const ofRow = read && row?.blockId === read.id ? placeOfRow(plan, read, row.index) : undefined;
  return ofRow ?? (selectedBlock(plan, key) ?? read)?.source;
};

const Columns = ({ stored, props }: { stored: StoredPlan; props: ReadingViewProps }) => {
  const { plan, summary } = stored;
  const { data: notes = NO_NOTES } = useQuery('notes.list', { planId: summary.id });
  const { data: earlier = NONE_EARLIER } = useQuery('notes.earlier', { planId: summary.id });
  const earlierByBlock = useMemo(() => Map.groupBy(earlier, (it) => it.blockId), [earlier]);
  const changes = useChanges(stored);
  const showsChanges = useReading((s) => s.showsChanges);
  const isOutlineOpen = useReading((s) => s.isOutlineOpen);
  const selectedKey = useReading((s) => s.selectedKey);
  const selectedRow = useReading((s) => s.selectedRow);
  const isOriginalOpen = useReading((s) => s.isOriginalOpen) && summary.format === 'pdf';
  const sections = useMemo(() => readingSections(plan), [plan]);
  const entries = useMemo(() => outlineEntries(plan, notes), [plan, notes]);
  const placed = useMemo(() => placeNotes(plan, notes), [plan, notes]);
  const place = usePlaceInText(summary.id, plan, entries);
  const acts = useReadingActs(stored);
  const arrives = useArrival(stored, notes, props);
  useScrollMemory(summary.id, arrives);
  useSteadyPlace(isOriginalOpen, place.block?.id);
  const framed = framedPlace(plan, selectedRow, selectedKey, place.block);
  const closeOutline = () => useReading.setState({ isOutlineOpen: false });
  return (
    <>
      <ReadingHeader stored={stored} page={place.page} beforeYear={changes?.before.year} />
      <FindBar
        key={summary.id}
        planId={summary.id}
        selector="[data-text-from]"
        onReveal={selectAround}
      />
      <Box sx={{ display: 'flex', flex: 1, minHeight: 0, minWidth: 0 }}>
        {!isOriginalOpen && (
          <Box sx={outlineColumn}>
            <Outline entries={entries} place={place} />
          </Box>
        )}
        {/* Beside the original the text is a narrow window of its own. */}
        <Box sx={isOriginalOpen ? halfWindow : wholeWindow}>
          <Scroller sx={{ minWidth: 0, pb: '6rem' }}>
            <Doubts plan={plan} />
            <HeadNotes notes={placed} />
            {sections.map((section) => (
              <SectionView
                key={section.id}
                planId={summary.id}
                plan={plan}
                section={section}
                changes={changes}
                showsChanges={showsChanges}
                notesByBlock={placed.byBlock}
                earlierByBlock={earlierByBlock}
              />
            ))}
          </Scroller>
        </Box>
        {isOriginalOpen && (
          // Its place is kept while it loads, so that the text gets its width at once.
          <Suspense fallback={<Box sx={{ flex: '1 1 50%' }} />}>
            <OriginalPanel
              planId={summary.id}
              page={(selectedRow === null ? null : framed?.page) ?? place.page ?? 1}
              pageCount={plan.pageCount ?? 1}
              framed={framed}
            />
          </Suspense>
        )}
      </Box>
      <Drawer
        open={isOutlineOpen}
        onClose={closeOutline}
        slotProps={{ paper: { sx: { width: 'min(20rem, 90vw)' } } }}
      >
        <Outline entries={entries} place={place} onChosen={closeOutline} />
      </Drawer>
      <SelectionBar acts={acts} />
      <NoteAnywhere planId={summary.id} />
      <MotionField />
    </>
  );
};

/** A yrkande being written on what was marked or chosen. */
const MotionField = () => {
  const target = useReading((s) => s.motionOn);
  if (target === null) return null;
  return (
    <MotionDialog
      motion={null}
      place={{ target, meetingId: null, agendaItemId: null }}
      onClose={() => useReading.setState({ motionOn: null })}
    />
  );
};

/** *Läsa*: outline · text with uppdrag in their places · notes in the margin. */
export const ReadingView = (props: ReadingViewProps) => {
  const { data: stored, error } = useQuery('plans.get', { planId: props.planId });
  if (stored) return <Columns stored={stored} props={props} />;
  return (
    <>
      <PlaceHeader title="Läsa" />
      {error && <EmptyState text={error.message} way={TO_PLANS} />}
    </>
  );
};
