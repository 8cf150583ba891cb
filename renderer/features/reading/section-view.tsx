import Box from '@mui/material/Box';
import { memo, useRef } from 'react';
import type { DiffPart } from '../../../shared/compare/comparison.ts';
import type { EarlierNote } from '../../../shared/note/earlier-note.ts';
import type { Note } from '../../../shared/note/note.ts';
import type { BodyBlock, Plan } from '../../../shared/plan/plan.ts';
import { medium, narrow } from '../../app/theme/css-var.ts';
import { serif } from '../../app/theme/tokens.ts';
import { AssignmentBlock } from './assignment-block.tsx';
import { BlockNotes } from './block-notes.tsx';
import type { Changes } from './changes.ts';
import { marksOf } from './note-places.ts';
import type { ReadingSection } from './reading-sections.ts';
import { useReading } from './reading-store.ts';
import { RunningBlock } from './running-block.tsx';
import { TableBlock } from './table-block.tsx';
import { useMarginLayout } from './use-margin-layout.ts';

export interface SectionViewProps {
  planId: string;
  plan: Plan;
  section: ReadingSection;
  changes: Changes | null;
  showsChanges: boolean;
  notesByBlock: ReadonlyMap<string, readonly Note[]>;
  earlierByBlock: ReadonlyMap<string, readonly EarlierNote[]>;
}

const NO_NOTES: readonly Note[] = [];
const NONE_EARLIER: readonly EarlierNote[] = [];

const diffOf = (props: SectionViewProps, block: BodyBlock): readonly DiffPart[] | null =>
  (props.showsChanges && props.changes?.blocks.get(block.id)) || null;

const BlockView = ({ block, ...props }: SectionViewProps & { block: BodyBlock }) => {
  const { planId, plan, section, changes, showsChanges, notesByBlock } = props;
  const marks = marksOf(block, notesByBlock.get(block.id) ?? NO_NOTES);
  const ref = block.part?.kind === 'assignment' ? block.part.key : null;
  const assignment = ref === null ? undefined : plan.assignments.find((a) => a.key === ref);
  if (block.kind === 'assignment' && assignment)
    return <AssignmentBlock {...{ planId, block, assignment, changes, showsChanges, marks }} />;
  if (block.kind === 'table') {
    const notes = notesByBlock.get(block.id) ?? NO_NOTES;
    return <TableBlock {...{ plan, block, changes, marks, notes }} />;
  }
  const isContents = section.contents.has(block.id);
  return (
    <RunningBlock {...{ planId, plan, block, isContents, marks }} diff={diffOf(props, block)} />
  );
};

/** Room for what is not laid out yet, from the number of blocks: near enough for the scroll bar. */
const BLOCK_HEIGHT_REM = 5;

const sheet = {
  contentVisibility: 'auto',
  padding: '0 15.75rem 0 4.75rem',
  '& > div': { maxWidth: '35.875rem' },
  font: `400 var(--reading-size)/var(--reading-line) ${serif}`,
  [medium]: { padding: '0 1.75rem 0 4.75rem' },
  [narrow]: { padding: '0 1rem 0 1.1rem' },
} as const;

/** One section of the text with its margin. Only what is near the window is laid out. */
export const SectionView = memo((props: SectionViewProps) => {
  const { section, plan, notesByBlock, earlierByBlock } = props;
  const ref = useRef<HTMLElement>(null);
  const hasDraft = useReading((s) => section.blocks.some((b) => b.id === s.openDraft?.blockId));
  const hasNotes = section.blocks.some(
    (block) => notesByBlock.has(block.id) || earlierByBlock.has(block.id),
  );
  useMarginLayout(ref, hasNotes || hasDraft);
  return (
    <Box
      component="section"
      ref={ref}
      sx={{
        ...sheet,
        containIntrinsicSize: `auto ${section.blocks.length * BLOCK_HEIGHT_REM}rem`,
      }}
    >
      {section.blocks.map((block) => (
        <Box
          key={block.id}
          data-block={block.id}
          sx={{ position: 'relative', scrollMarginTop: '1rem' }}
        >
          <BlockView {...props} block={block} />
          <BlockNotes
            plan={plan}
            blockId={block.id}
            notes={notesByBlock.get(block.id) ?? NO_NOTES}
            earlier={earlierByBlock.get(block.id) ?? NONE_EARLIER}
          />
        </Box>
      ))}
    </Box>
  );
});
SectionView.displayName = 'SectionView';
