import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { AssignmentChange, AssignmentSide } from '../../../../shared/compare/comparison.ts';
import { v } from '../../../app/theme/css-var.ts';
import { serif } from '../../../app/theme/tokens.ts';
import { ChangeMark } from '../../../components/change/change-mark.tsx';
import { kindOf } from '../../../../shared/compare/change-kind.ts';
import { WordDiff } from '../../../components/change/word-diff.tsx';
import { assignmentName } from '../../../../shared/plan/assignment-name.ts';
import { changedOnes } from './preview-words.ts';
import { revisionRow } from './revision-row.ts';

function Names({ from, to }: { from: AssignmentSide | null; to: AssignmentSide | null }) {
  const [before, after] = [from && assignmentName(from), to && assignmentName(to)];
  return (
    <Box component="span" sx={{ fontWeight: 600 }}>
      {after}
      {before !== null && before !== after && (
        <>
          {' '}
          <Box component="del" sx={{ fontWeight: 400, color: v.ink2 }}>
            {before}
          </Box>
        </>
      )}
    </Box>
  );
}

function Change({ change }: { change: AssignmentChange }) {
  const { from, to, diff } = change;
  const hasDiff = from !== null && to !== null && diff.length > 0;
  return (
    <Box component="li" sx={revisionRow}>
      <Box sx={{ display: 'grid', alignContent: 'start' }}>
        <ChangeMark kind={kindOf(change)} />
        <Names from={from} to={to} />
      </Box>
      <Box component="p" sx={{ m: 0, fontFamily: serif, lineHeight: 1.5, maxWidth: '46rem' }}>
        {hasDiff ? <WordDiff diff={diff} side="both" /> : (to ?? from)?.text}
      </Box>
    </Box>
  );
}

const keyOf = ({ from, to }: AssignmentChange): string => `${from?.key ?? ''} ${to?.key ?? ''}`;

/** The uppdrag that differ between the two texts. */
export function AssignmentChanges({ changes }: { changes: readonly AssignmentChange[] }) {
  const shown = changedOnes(changes);
  return (
    <Box component="section" aria-label="Uppdrag som skiljer">
      <Typography variant="h4" component="h2" sx={{ mb: 2 }}>
        Uppdrag som skiljer
      </Typography>
      {shown.length === 0 && (
        <Box component="p" sx={{ color: v.ink2 }}>
          Uppdragen är desamma i båda texterna.
        </Box>
      )}
      <ul>
        {shown.map((change) => (
          <Change key={keyOf(change)} change={change} />
        ))}
      </ul>
    </Box>
  );
}
