import Box from '@mui/material/Box';
import type { Assignment, BodyBlock } from '../../../shared/plan/plan.ts';
import { medium, narrow, v } from '../../app/theme/css-var.ts';
import { sans } from '../../app/theme/tokens.ts';
import { assignmentName } from '../../../shared/plan/assignment-name.ts';
import { AssignmentFacts } from './assignment-facts.tsx';
import { BlockText } from './block-text.tsx';
import type { Changes } from './changes.ts';
import { newerText, type MarkRange } from './layers.ts';
import { useReading } from './reading-store.ts';
import { useHeldPlace } from './use-held-place.ts';

interface AssignmentBlockProps {
  planId: string;
  block: BodyBlock;
  assignment: Assignment;
  changes: Changes | null;
  showsChanges: boolean;
  marks: readonly MarkRange[];
}

const label = {
  position: 'absolute',
  right: 'calc(100% + 0.875rem)',
  top: '0.55rem',
  maxWidth: '4.4rem',
  textAlign: 'right',
  font: `600 0.9375rem/1.6875rem ${sans}`,
  [narrow]: { position: 'static', display: 'block', textAlign: 'left', maxWidth: 'none' },
} as const;

/** 'Nr 13', 'Ber nr 4': room for it on one line in the margin. */
const SHORT_NAME = 9;

/** An uppdrag as a quiet card in its place: number in the margin, words, what is known of it. */
export const AssignmentBlock = (props: AssignmentBlockProps) => {
  const { planId, block, assignment, changes, showsChanges, marks } = props;
  const isSelected = useReading((s) => s.selectedKey === assignment.key);
  const change = changes?.assignments.get(assignment.key);
  const isWhole = change !== undefined && newerText(change.diff) === block.text;
  const diff = showsChanges && isWhole && change.from ? change.diff : null;
  const name = assignmentName(assignment);
  const hold = useHeldPlace();
  const select = (element: Element) => {
    if (!isSelected) hold(element);
    useReading.setState({ selectedKey: assignment.key, selectedRow: null });
  };
  return (
    <Box
      component="section"
      aria-label={name}
      data-assignment={assignment.key}
      tabIndex={isSelected ? 0 : -1}
      // While a mouse button is down one may be marking words: the text must not move.
      onFocus={({ currentTarget }) => {
        if (!currentTarget.matches(':active')) select(currentTarget);
      }}
      onClick={({ currentTarget }) => select(currentTarget)}
      sx={{
        position: 'relative',
        padding: '0.55rem 0 0.65rem',
        borderTop: `1px solid ${v.line}`,
        '&::before': isSelected
          ? {
              content: '""',
              position: 'absolute',
              inset: '0 -0.6rem 0 -4.55rem',
              borderLeft: `3px solid ${v.hand}`,
              pointerEvents: 'none',
              [medium]: { left: '-4.55rem' },
              [narrow]: { left: '-0.75rem' },
            }
          : undefined,
        '&:focus-visible': { outlineOffset: '4px' },
        // Details of an uppdrag show where one is; its words come first.
        '& [data-detail]': { display: isSelected ? 'inline' : 'none' },
      }}
    >
      <Box
        component="span"
        data-not-text
        sx={[label, name.length <= SHORT_NAME && { whiteSpace: 'nowrap' }]}
      >
        {assignment.number === null ? '–' : name}
      </Box>
      <p>
        <BlockText text={block.text} diff={diff} marks={marks} />
      </p>
      <AssignmentFacts
        planId={planId}
        assignment={assignment}
        change={change}
        beforeYear={changes?.before.year ?? null}
        isSelected={isSelected}
      />
    </Box>
  );
};
