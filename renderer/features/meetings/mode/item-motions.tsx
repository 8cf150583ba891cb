import Box from '@mui/material/Box';
import { isAmendment } from '../../../../shared/follow-up/motion.ts';
import { v } from '../../../app/theme/css-var.ts';
import { serif } from '../../../app/theme/tokens.ts';
import { useQuery } from '../../../client/query.ts';
import { WordDiff } from '../../../components/change/word-diff.tsx';

interface ItemMotionsProps {
  meetingId: string;
  itemId: string | null;
}

/** What was proposed in the ärende, as large as its notes. */
export function ItemMotions({ meetingId, itemId }: ItemMotionsProps) {
  const { data: motions = [] } = useQuery('motions.list', { meetingId });
  const own = motions.filter((motion) => motion.agendaItemId === itemId);
  if (own.length === 0) return null;
  return (
    <Box component="section" aria-label="Yrkanden i ärendet" sx={{ mt: '1.25rem' }}>
      {own.map((motion) => (
        <Box
          key={motion.id}
          sx={{
            borderTop: `1px solid ${v.line}`,
            py: '0.5rem',
            fontSize: '1.1875rem',
            lineHeight: 1.45,
            // Seventy letters a line; the hairline above still goes through.
            pr: 'max(0px, 100% - 46rem)',
          }}
        >
          <Box component="b" sx={{ color: v.hand, fontWeight: 600, display: 'block' }}>
            {[motion.by, ...motion.supporters].filter((name) => name !== '').join(', ') ||
              'Yrkande'}
          </Box>
          <Box component="span" sx={{ fontFamily: serif }}>
            {isAmendment(motion) ? <WordDiff diff={motion.diff} side="both" /> : motion.text}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
