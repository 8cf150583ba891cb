import Box from '@mui/material/Box';
import Drawer from '@mui/material/Drawer';
import { lazy, Suspense, useEffect, useMemo } from 'react';
import type { StoredPlan } from '../../../shared/contract/contract.ts';
import type { Note } from '../../../shared/note/note.ts';
import { medium, narrow, v } from '../../app/theme/css-var.ts';
import { useQuery } from '../../client/query.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { PlaceHeader } from '../../components/place-header.tsx';
import { Scroller } from '../../components/scroller.tsx';
import { LostNotes } from './lost-notes.tsx';
import { placeNotes } from './note-places.ts';
import { Outline } from './outline.tsx';
import { outlineEntries } from './outline-entries.ts';
import { ReadingHeader } from './reading-header.tsx';
import { readingSections } from './reading-sections.ts';
import { useReading } from './reading-store.ts';
import { scrollToBlock } from './scroll-to.ts';
import { SectionView } from './section-view.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { useChanges } from './use-changes.ts';
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
}

const NO_NOTES: Note[] = [];

/** Goes to what the address names when the text is there. */
const useArrival = (stored: StoredPlan, key: string | null, blockId: string | null): void => {
  const body = stored.plan.body;
  const target =
    key === null
      ? blockId
      : (body.find((b) => b.part?.kind === 'assignment' && b.part.key === key)?.id ?? null);
  useEffect(() => {
    if (key !== null) useReading.setState({ selectedKey: key });
    if (target !== null) scrollToBlock(target);
  }, [key, target]);
};

const Columns = ({ stored, props }: { stored: StoredPlan; props: ReadingViewProps }) => {
  const { plan, summary } = stored;
  const { data: notes = NO_NOTES } = useQuery('notes.list', { planId: summary.id });
  const changes = useChanges(stored);
  const showsChanges = useReading((s) => s.showsChanges);
  const isOutlineOpen = useReading((s) => s.isOutlineOpen);
  const originalPage = useReading((s) => s.originalPage);
  const sections = useMemo(() => readingSections(plan), [plan]);
  const entries = useMemo(() => outlineEntries(plan, notes), [plan, notes]);
  const { byBlock, lost } = useMemo(() => placeNotes(plan, notes), [plan, notes]);
  const { entryBlockId, page } = usePlaceInText(plan, entries);
  const acts = useReadingActs(stored);
  useArrival(stored, props.assignmentKey, props.blockId);
  const closeOutline = () => useReading.setState({ isOutlineOpen: false });
  return (
    <>
      <ReadingHeader stored={stored} page={page} beforeYear={changes?.before.year} />
      <Box sx={{ display: 'flex', flex: 1, minHeight: 0, minWidth: 0 }}>
        <Box
          sx={{
            width: '14rem',
            flex: 'none',
            borderRight: `1px solid ${v.line}`,
            overflowY: 'auto',
            [medium]: { display: 'none' },
          }}
        >
          <Outline entries={entries} currentBlockId={entryBlockId} />
        </Box>
        <Scroller sx={{ minWidth: 0, pb: '6rem', [narrow]: { flex: '1 1 0' } }}>
          <LostNotes notes={lost} />
          {sections.map((section) => (
            <SectionView
              key={section.id}
              planId={summary.id}
              plan={plan}
              section={section}
              changes={changes}
              showsChanges={showsChanges}
              notesByBlock={byBlock}
            />
          ))}
        </Scroller>
        {originalPage !== null && (
          <Suspense>
            <OriginalPanel planId={summary.id} page={page ?? originalPage} />
          </Suspense>
        )}
      </Box>
      <Drawer
        open={isOutlineOpen}
        onClose={closeOutline}
        slotProps={{ paper: { sx: { width: 'min(20rem, 90vw)' } } }}
      >
        <Outline entries={entries} currentBlockId={entryBlockId} onChosen={closeOutline} />
      </Drawer>
      <SelectionBar acts={acts} />
    </>
  );
};

/** *Läsa*: outline · text with uppdrag in their places · notes in the margin. */
export const ReadingView = (props: ReadingViewProps) => {
  const { data: stored, error } = useQuery('plans.get', { planId: props.planId });
  if (stored) return <Columns stored={stored} props={props} />;
  return (
    <>
      <PlaceHeader title="Läsa" />
      {error && <EmptyState text={error.message} />}
    </>
  );
};
