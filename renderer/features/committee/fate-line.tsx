import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import type { AssignmentFate } from '../../../shared/follow-up/committee-year.ts';
import { addressOf } from '../../app/route.ts';
import { serif } from '../../app/theme/tokens.ts';
import { ChangeMark } from '../../components/change/change-mark.tsx';
import { DatedStatus } from '../follow-up/status-mark.tsx';
import { factsStyle, lineStyle } from './committee-line.tsx';

interface FateLineProps {
  /** Last year's plan, and this year's. */
  beforeId: string;
  planId: string;
  fate: AssignmentFate;
}

/** What became of one of last year's uppdrag. */
export function FateLine({ beforeId, planId, fate }: FateLineProps) {
  return (
    <Box component="li" sx={lineStyle}>
      <Link href={addressOf({ place: 'thread', planId: beforeId, key: fate.from.key })}>
        {fate.name}
      </Link>
      <Box sx={{ minWidth: 0 }}>
        <Box sx={{ fontFamily: serif, lineHeight: 1.45, maxWidth: '46rem' }}>{fate.from.text}</Box>
        <Box sx={factsStyle}>
          <ChangeMark kind={fate.uncertain ? 'uncertain' : fate.relation} />
          {fate.to.map((to) => (
            <span key={to.key}>
              nu <Link href={addressOf({ place: 'thread', planId, key: to.key })}>{to.name}</Link>
              {!to.isOwn && ', hos någon annan'}
            </span>
          ))}
          {fate.status !== null && (
            <span>
              <DatedStatus entry={fate.status} />
            </span>
          )}
        </Box>
      </Box>
    </Box>
  );
}
