import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import type { CommitteeAssignment } from '../../../shared/follow-up/committee-year.ts';
import { withoutStop } from '../../../shared/text/sentence.ts';
import { addressOf } from '../../app/route.ts';
import { narrow, v } from '../../app/theme/css-var.ts';
import { Sourced } from '../copying/sourced.tsx';
import { serif } from '../../app/theme/tokens.ts';
import { ChangeMark } from '../../components/change/change-mark.tsx';
import { counted } from '../../components/count-words.ts';
import { Icon } from '../../components/icon.tsx';
import { DatedStatus } from '../follow-up/status-mark.tsx';

/** A line with its name hanging before it, as uppdrag stand in the plan. */
export const lineStyle = {
  display: 'grid',
  gridTemplateColumns: '5.5rem minmax(0, 1fr)',
  gap: '0 0.75rem',
  py: '0.7rem',
  borderTop: `1px solid ${v.line}`,
  [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
} as const;

export const factsStyle = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '0 0.9rem',
  fontSize: '0.9375rem',
  color: v.ink2,
  mt: '0.2rem',
} as const;

/** One of the committee's uppdrag: its words, where it comes from, how far it has come. */
export function CommitteeLine({ planId, line }: { planId: string; line: CommitteeAssignment }) {
  return (
    <Box component="li" sx={lineStyle}>
      <Link href={addressOf({ place: 'thread', planId, key: line.key })}>{line.name}</Link>
      <Box sx={{ minWidth: 0 }}>
        <Box sx={{ fontFamily: serif, lineHeight: 1.45, maxWidth: '46rem' }}>
          <Sourced planId={planId} kind="assignment" partKey={line.key}>
            {line.text}
          </Sourced>
        </Box>
        <Box sx={factsStyle}>
          {line.relation !== null && <ChangeMark kind={line.relation} />}
          {line.before.length > 0 && <span>{line.before.join(', ')} året före</span>}
          {line.goalTitle !== null && <span>{withoutStop(line.goalTitle)}</span>}
          {line.status !== null && (
            <span>
              <DatedStatus entry={line.status} />
            </span>
          )}
          {line.openQuestions > 0 && (
            <Box component="span" sx={{ color: v.hand }}>
              <Icon name="question" size={0.875} />{' '}
              {counted(line.openQuestions, 'öppen fråga', 'öppna frågor')}
            </Box>
          )}
          {line.notes > 0 && (
            <Box component="span" sx={{ color: v.hand }}>
              <Icon name="pen" size={0.875} /> {counted(line.notes, 'anteckning', 'anteckningar')}
            </Box>
          )}
        </Box>
      </Box>
    </Box>
  );
}
